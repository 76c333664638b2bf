import { describe, expect, it } from 'vitest';
import { readPackaged } from '../../../lib/store/packaged.ts';
import { makeFiles, makeLexicon, makeRecords } from '../../fixtures/packaged-dataset.ts';

describe('the packaged dataset', () => {
  it('is read once and kept', async () => {
    const asked: string[] = [];
    const files = makeFiles();
    const packaged = readPackaged(async (path) => {
      asked.push(path);
      return files[path];
    });
    expect(await packaged.info()).toEqual(makeRecords().info);
    expect(await packaged.records()).toEqual(makeRecords());
    expect(await packaged.lexicon()).toEqual(makeLexicon());
    await Promise.all([packaged.info(), packaged.records(), packaged.lexicon()]);
    expect(asked).toEqual(['dataset/info.json', 'dataset/records.json', 'dataset/lexicon.json']);
  });

  it('is asked for again after it could not be read', async () => {
    let readable = false;
    const packaged = readPackaged(async (path) => {
      if (!readable) throw new Error('no such file');
      return makeFiles()[path];
    });
    await expect(packaged.info()).rejects.toThrow('no such file');
    readable = true;
    expect(await packaged.info()).toEqual(makeRecords().info);
  });

  it.each([
    ['info', 'dataset/info.json', { version: '1' }],
    ['records', 'dataset/records.json', { ...makeRecords(), entities: [{ id: 'jane-doe' }] }],
    ['lexicon', 'dataset/lexicon.json', { ...makeLexicon(), schema: 2 }],
  ] as const)('is refused where %s does not parse', async (member, path, contents) => {
    const files = { ...makeFiles(), [path]: contents };
    await expect(readPackaged(async (name) => files[name])[member]()).rejects.toThrow();
  });
});
