/** What a reader chose, on a page: which mentions are marked, and when a card opens. */
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { LexiconEntity } from '../../../lib/lexicon/lexicon.ts';
import type { PageChoice } from '../../../lib/page/choice.ts';
import { UNCHOSEN } from '../../../lib/page/ports.ts';
import { find, highlighted, literalScanner, makePorts, middleOf } from './fixtures.ts';
import { liveSession } from './live-session.ts';

const scanner = literalScanner({ ada: 'Ada Example', town: 'Sampletown' }, { army: 'halve the army' });
const entities: LexiconEntity[] = [
  { id: 'ada', kind: 'person', mark: 'everywhere' },
  { id: 'town', kind: 'place', mark: 'everywhere' },
];

const live = liveSession(() =>
  Object.assign(makePorts({ ...scanner, lexicon: { ...scanner.lexicon, entities } }), { choice: UNCHOSEN }),
);
const { cardShown, moveTo } = live;

function start(html: string, choice: Partial<PageChoice> = {}): Promise<void> {
  live.ports.choice = { ...UNCHOSEN, ...choice };
  return live.start(html);
}

function choose(choice: Partial<PageChoice>): void {
  live.ports.choice = { ...UNCHOSEN, ...choice };
  live.session.follow();
}

const marked = () => Object.values(highlighted()).flat().sort();

const TEXT = '<p>Ada Example went to Sampletown to halve the army.</p><p>Ada Example left Sampletown.</p>';

describe('with one mark for each name in a section', () => {
  it('a heading begins a section', async () => {
    await start(`<h2>Ada Example</h2>${TEXT}<h2>Later</h2>${TEXT}`, { density: 'section' });
    expect(marked()).toEqual([
      'Ada Example',
      'Ada Example',
      'Sampletown',
      'Sampletown',
      'halve the army',
      'halve the army',
    ]);
  });

  it('an element that makes a section begins one, and the one around it goes on after it', async () => {
    const p = (id: string) => `<p id="${id}">Ada Example</p>`;
    await start(`<article>${p('a')}<aside>${p('b')}${p('c')}</aside>${p('d')}<section>${p('e')}</section></article>`, {
      density: 'section',
    });
    const at = [...CSS.highlights]
      .filter(([name]) => name.startsWith('point-by-point-entity'))
      .flatMap(([, marks]) => [...marks].map((range) => range.startContainer.parentElement?.id));
    expect(at.sort()).toEqual(['a', 'b', 'e']);
  });

  it('a first mention that comes later takes the mark over', async () => {
    await start('<p id="new">…</p><p id="old">Ada Example</p>', { density: 'section' });
    find('#new').textContent = 'Ada Example came.';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    const [range] = [...(CSS.highlights.get('point-by-point-entity-light') ?? [])];
    expect(range?.startContainer.parentElement?.id).toBe('new');
    expect(marked()).toEqual(['Ada Example']);
  });
});

describe('what a reader does not want marked', () => {
  it('is not marked from the start, by kind or by name', async () => {
    await start(TEXT, { hiddenKinds: ['place'], hiddenSubjects: ['provision:army'] });
    expect(marked()).toEqual(['Ada Example', 'Ada Example']);
  });

  it('is counted and told all the same', async () => {
    await start(TEXT, { density: 'off' });
    expect(marked()).toEqual([]);
    expect(live.ports.counts).toEqual([5]);
    expect(live.session.summary().entities).toEqual([
      { id: 'ada', count: 2, label: 'Ada Example' },
      { id: 'town', count: 2, label: 'Sampletown' },
    ]);
  });

  it('goes and comes without a reload', async () => {
    await start(TEXT);
    expect(marked()).toHaveLength(5);
    choose({ hiddenKinds: ['person', 'provision'] });
    expect(marked()).toEqual(['Sampletown', 'Sampletown']);
    choose({ density: 'off' });
    expect(marked()).toEqual([]);
    choose({ density: 'section' });
    expect(marked()).toEqual(['Ada Example', 'Sampletown', 'halve the army']);
    choose({});
    expect(marked()).toHaveLength(5);
  });

  it('takes its open card along', async () => {
    await start(TEXT);
    live.session.step('next');
    await vi.waitUntil(cardShown);
    choose({ hiddenSubjects: ['entity:ada'] });
    expect(cardShown()).toBe(false);
  });

  it('can be gone to from the popup, tinted while its card is open, and from there to the next mark', async () => {
    await start(TEXT, { hiddenSubjects: ['entity:town'] });
    live.session.jump('entity', 'town');
    await vi.waitUntil(cardShown);
    expect(live.ports.props).toMatchObject({ label: 'Sampletown', positions: [2, 2], total: 4 });
    expect(highlighted()['active-light']).toEqual(['Sampletown']);
    live.session.step('next');
    await vi.waitUntil(() => live.ports.props?.label === 'halve the army');
    expect(highlighted()['active-light']).toEqual(['halve the army']);
    expect(live.ports.props).toMatchObject({ positions: [2, 2], total: 3 });
  });

  it('is not stepped to', async () => {
    await start(TEXT, { density: 'off' });
    live.session.step('next');
    expect(cardShown()).toBe(false);
    live.session.jump('entity', 'ada');
    await vi.waitUntil(cardShown);
    expect(live.ports.props).toMatchObject({ positions: [1, 1], total: 1 });
  });
});

describe('a card', () => {
  it('waits as long as the reader chose', async () => {
    await start(TEXT, { dwellMs: 1_234 });
    const waits = vi.spyOn(globalThis, 'setTimeout');
    await moveTo('Ada Example');
    await vi.waitUntil(() => waits.mock.calls.some(([, ms]) => ms === 1_234));
    waits.mockRestore();
  });

  it('has the language and the colours that were chosen last', async () => {
    await start(TEXT);
    live.session.step('next');
    await vi.waitUntil(cardShown);
    Object.assign(live.ports, { language: 'de', theme: 'dark' });
    live.session.follow();
    expect(live.ports.props).toMatchObject({ language: 'de', theme: 'dark' });
  });

  it('is closed to the pointer until the chosen key is held, and stays once it is let go', async () => {
    await start(TEXT, { modifier: 'shift', dwellMs: 100 });
    await moveTo('Ada Example');
    // Whatever the pointer brings is decided in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(highlighted()['active-light']).toBeUndefined();
    await commands.holdKey('Shift');
    await vi.waitUntil(cardShown);
    await commands.releaseKey('Shift');
    await commands.movePointer(middleOf('Ada Example').x + 2, middleOf('Ada Example').y);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(cardShown()).toBe(true);
  });

  it('opens by keyboard without that key', async () => {
    await start(TEXT, { modifier: 'alt' });
    live.session.step('next');
    await vi.waitUntil(cardShown);
  });
});
