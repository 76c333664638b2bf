/** The gate as it ships, before every form that ships. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../lib/gate/gate.ts';
import { type StrongForms, strongForms } from '../../../lib/lexicon/build.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';
import { compileDataset } from '../../../lib/tools/package-dataset.ts';

describe('the gate of the shipped dataset', () => {
  let gate: Gate;
  let forms: StrongForms;

  beforeAll(async () => {
    const { dataset } = await loadDataset();
    gate = createGate(compileDataset(dataset).gateKeys);
    forms = strongForms(dataset);
  });

  it('says yes to every full name in every form, also in capitals', () => {
    const missed = forms.names.flatMap((name) => [name, name.toUpperCase()]).filter((name) => !gate(`… ${name} …`));
    expect(missed).toEqual([]);
  });

  it('says yes to every topic word', () => {
    const written = forms.topicWords.map((words) => words.replaceAll('*', ''));
    expect(written.filter((words) => !gate(words))).toEqual([]);
  });
});
