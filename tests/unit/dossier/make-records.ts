/** Records for tests of the dossier: four texts, two themes, provisions whose history each test gives. */
import type {
  DatasetRecords,
  FigureRecord,
  HistoryRecord,
  ProvisionRecord,
  StatusId,
} from '../../../lib/dataset/records.ts';

/** A text of the plan for each letter, a day apart. */
export const DRAFTS = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  title: { en: `Text ${id}` },
  short: { en: `text ${id}`, de: `Text ${id}` },
  date: `2025-11-2${index}`,
  description: { en: `About text ${id}.` },
  sources: ['s1'],
}));

/** What a text says, with the status that it gives. */
export function says(draft: string | undefined, status: StatusId, text = `${draft} says so.`): HistoryRecord {
  return { date: '2025-11-20', ...(draft === undefined ? {} : { draft }), says: { en: text }, status, sources: ['s1'] };
}

/** A figure of a text, or of none. */
export function figure(amount: number, unit: string, date: string, draft?: string): FigureRecord {
  const label = { en: `${amount} ${unit} on ${date}` };
  return { label, amount, unit, date, ...(draft === undefined ? {} : { draft }), sources: ['s1'] };
}

/** A provision that is as plain as it can be. */
export function provision(id: string, over: Partial<ProvisionRecord> = {}): ProvisionRecord {
  return {
    id,
    order: 0,
    number: 1,
    theme: 'army',
    title: { en: `Title of ${id}` },
    summary: { en: `Summary of ${id}.` },
    figures: [],
    history: [says('a', 'published')],
    status: 'published',
    asOf: '2025-12-24',
    contested: false,
    unknownAfter: { en: 'Whether it still holds.' },
    entities: [],
    sources: ['s1'],
    ...over,
  };
}

/** Records with these provisions. */
export function records(over: Partial<DatasetRecords> = {}): DatasetRecords {
  const definition = { en: 'What it means.', de: 'Was es bedeutet.' };
  return {
    info: { schema: 1, version: '2026.1.1', hash: 'a'.repeat(64), asOf: '2026-01-01' },
    sources: [
      {
        id: 's1',
        publisher: 'Gazette',
        title: 'A report',
        date: '2025-11-20',
        url: 'https://g.example/1',
        language: 'en',
      },
    ],
    drafts: DRAFTS,
    statuses: [
      { id: 'published', label: { en: 'Published', de: 'Veröffentlicht' }, definition },
      { id: 'dropped', label: { en: 'Dropped', de: 'Entfallen' }, definition },
    ],
    themes: [
      { id: 'land', title: { en: 'Land', de: 'Gebiet' }, order: 0 },
      { id: 'army', title: { en: 'Army', de: 'Armee' }, order: 1 },
    ],
    provisions: [provision('cap')],
    entities: [
      {
        id: 'envoy',
        kind: 'person',
        name: { en: 'Jürgen Łukasz' },
        roles: [{ from: '2025-11', text: { en: 'Envoy' }, sources: ['s1'] }],
        part: { text: { en: 'Carried the text.' }, sources: ['s1'] },
        provisions: ['cap'],
        asOf: '2025-12-01',
        sources: ['s1'],
      },
    ],
    timeline: [
      {
        id: 'met',
        date: '2025-11-20',
        scope: 'talks',
        text: { en: 'They met.' },
        entities: ['envoy'],
        provisions: ['cap'],
        sources: ['s1'],
      },
      {
        id: 'said',
        date: '2025-12-02',
        end: '2025-12-03',
        scope: 'background',
        text: { en: 'It was said.' },
        entities: [],
        provisions: [],
        sources: ['s1'],
      },
    ],
    ...over,
  };
}
