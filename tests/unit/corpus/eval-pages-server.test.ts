import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PagesServer, servePages } from '../../../lib/tools/eval-pages-server.ts';

let folder: string;
let server: PagesServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'point-by-point-pages-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages', 'a b.html'), '<p>Ada</p>');
  await writeFile(join(folder, 'pages', 'notes.txt'), 'private');
  await writeFile(join(folder, 'outside.html'), 'private');
  server = await servePages(join(folder, 'pages'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the server of stored pages', () => {
  it('gives a page as it is and forbids it to load from anywhere else', async () => {
    const answer = await fetch(`${server.origin}/a%20b.html`);
    expect(await answer.text()).toBe('<p>Ada</p>');
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self' 'unsafe-inline' data:");
  });

  it.each(['/', '/none.html', '/notes.txt', '/..%2Foutside.html', '/%2e%2e/outside.html', '/%'])(
    'gives nothing else: %s',
    async (path) => {
      expect((await fetch(server.origin + path)).status).toBe(404);
    },
  );
});
