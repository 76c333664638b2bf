/** A popup to test on: a small checklist, a page, and what was called back. */
import { h, render } from 'preact';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupProps } from '../../../components/popup/props.ts';
import type { Checklist, ProvisionRecord, SourceRecord } from '../../../lib/dataset/records.ts';
import '../../../components/popup/popup.css';

/** A source by its id. */
export function makeSource(id: string): SourceRecord {
  return {
    id,
    publisher: `Herald ${id}`,
    title: id,
    date: '2025-12-01',
    url: `https://example.org/${id}`,
    language: 'en',
  };
}

/** A provision with one step of history. */
export function makeProvision(id: string, change: Partial<ProvisionRecord> = {}): ProvisionRecord {
  return {
    id,
    order: 0,
    number: null,
    theme: 'military',
    title: { en: `Title of ${id}`, de: `Titel von ${id}` },
    summary: { en: `Summary of ${id}.` },
    figures: [],
    history: [{ date: '2025-11-20', says: { en: `It says ${id}.` }, status: 'published', sources: ['s'] }],
    status: 'published',
    asOf: '2025-12-24',
    contested: false,
    unknownAfter: { en: `Nothing of ${id} is known after that.` },
    entities: [],
    sources: ['s'],
    ...change,
  };
}

/** Two themes, four provisions, two entities. */
export function makeChecklist(change: Partial<Checklist> = {}): Checklist {
  return {
    info: { schema: 1, version: '2026.1.1', hash: 'a'.repeat(64), asOf: '2026-01-01' },
    themes: [
      { id: 'territory', title: { en: 'Territory', de: 'Territorium' }, order: 0 },
      { id: 'military', title: { en: 'Military', de: 'Militär' }, order: 1 },
    ],
    statuses: [
      { id: 'published', label: { en: 'Published' }, definition: { en: 'Stands in a text.' } },
      { id: 'dropped', label: { en: 'Dropped' }, definition: { en: 'Absent from the latest draft.' } },
    ],
    drafts: [],
    sources: [makeSource('s')],
    provisions: [
      makeProvision('border', { order: 0, theme: 'territory', entities: ['envoy'] }),
      makeProvision('rent', { order: 1, theme: 'territory', status: 'dropped' }),
      makeProvision('army', { order: 2, number: 6, title: { en: 'Cap on the forces', de: 'Obergrenze der Armee' } }),
      makeProvision('bases', { order: 3, status: 'dropped' }),
    ],
    entities: [
      { id: 'envoy', kind: 'person', name: { en: 'Ada Envoy' }, provisions: [], spellings: ['Ада Посланець'] },
      { id: 'region', kind: 'place', name: { en: 'A Region' }, provisions: [] },
    ],
    ...change,
  };
}

/** A page of the plan that mentions these. */
export function pageWith(provisions: readonly string[], entities: readonly string[] = []): PopupProps['page'] {
  const mention = (id: string) => ({ id, count: 1, label: id });
  return {
    state: 'ready',
    summary: { topic: 'plan', entities: entities.map(mention), provisions: provisions.map(mention) },
  };
}

/** Draws the popup into `root`; every callback that is not given writes its name and arguments into `calls`. */
export function showPopup(root: HTMLElement, change: Partial<PopupProps> = {}, calls: unknown[][] = []): void {
  const call =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given.filter((one) => !(one instanceof Event))]);
  const props: PopupProps = {
    checklist: makeChecklist(),
    page: pageWith(['army'], ['envoy']),
    host: 'news.example',
    paused: false,
    enabled: true,
    store: { state: 'ready', info: null, fallback: false },
    seen: null,
    language: 'en',
    onJump: call('jump'),
    onPauseSite: call('pause'),
    onEnable: call('enable'),
    onRetry: call('retry'),
    onSeen: call('seen'),
    onAllowAccess: call('access'),
    onFollow: call('follow'),
    ...change,
  };
  document.body.append(root);
  render(h(Popup, props), root);
}
