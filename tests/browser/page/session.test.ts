/** What a session reads and marks, at its start and as the page changes. */
import { describe, expect, it, vi } from 'vitest';
import { find, frameWhen, highlighted, literalScanner, makePorts, putPage } from './fixtures.ts';
import { cardHost, liveSession, stopClock } from './live-session.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { army: 'halve the army' });
const live = liveSession(() => makePorts(scanner));
const { begin, start, cardShown, step, moveTo } = live;

describe('a session', () => {
  it('marks names and provisions, across elements, and counts them', async () => {
    await start('<p>Ada <b>Example</b> wants to halve the army.</p><p>Ben Sample came.</p>');
    expect(highlighted()).toEqual({
      'entity-light': ['Ada Example', 'Ben Sample'],
      'provision-light': ['halve the army'],
    });
    expect(live.ports.counts).toEqual([3]);
  });

  it('leaves the page byte for byte as it is until a card is opened, then adds one element, and takes it away', async () => {
    putPage('<p>Ada Example</p><x-story></x-story>');
    find('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>Ben Sample</p>';
    const before = document.documentElement.outerHTML;
    begin();
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    expect(document.documentElement.outerHTML).toBe(before);

    await moveTo('Ada Example');
    await vi.waitUntil(cardShown);
    const added = cardHost();
    expect(added?.parentElement).toBe(document.documentElement);
    expect(added?.shadowRoot).toBeNull();
    const { outerHTML } = document.documentElement;
    expect(outerHTML.replace(added?.outerHTML ?? '', '')).toBe(before);

    live.end.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(highlighted()).toEqual({});
  });

  it('sums up what the page mentions', async () => {
    await start('<article><p>The plan: Ada Example, Ben Sample, Ada Example. To halve the army.</p></article>');
    expect(live.session.summary()).toEqual({
      topic: 'plan',
      entities: [
        { id: 'ada', count: 2, label: 'Ada Example' },
        { id: 'ben', count: 1, label: 'Ben Sample' },
      ],
      provisions: [{ id: 'army', count: 1, label: 'halve the army' }],
    });
  });

  it('marks what is certain before it has read an article, and keeps these marks when it has', async () => {
    let isRead = false;
    live.ports = {
      ...live.ports,
      scanner: {
        ...scanner,
        certain: () => [{ block: 0, start: 0, end: 'Ada Example'.length, entity: 'ada' }],
        *resolving(blocks) {
          while (!isRead) yield null;
          return scanner.resolve(blocks);
        },
      },
    };
    putPage('<p>Ada Example, Ben Sample</p>');
    begin();
    await vi.waitUntil(() => highlighted()['entity-light']?.length === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
    const [early] = [...(CSS.highlights.get('point-by-point-entity-light') ?? [])];
    expect(early).toBeDefined();
    await vi.waitUntil(() => live.session.step('next') === 'went');
    expect(live.session.summary().entities).toEqual([]);
    isRead = true;
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    expect(highlighted()['entity-light']).toEqual(['Ada Example', 'Ben Sample']);
    expect([...(CSS.highlights.get('point-by-point-entity-light') ?? [])]).toContain(early);
  });

  it('decides about each article by itself', async () => {
    const asked: number[] = [];
    live.ports = {
      ...live.ports,
      scanner: {
        ...scanner,
        resolving(blocks) {
          asked.push(blocks.length);
          return scanner.resolving(blocks);
        },
      },
    };
    await start('<article><p>Ada Example</p><p>Two</p></article><article><p>Ben Sample</p></article>');
    expect(asked.sort()).toEqual([1, 2]);
  });
});

describe('changes of the page', () => {
  it('are marked when they come and unmarked when they go', async () => {
    await start('<div id="list"><p>Ada Example</p></div>');
    const late = document.createElement('p');
    late.textContent = 'Ben Sample';
    find('#list').prepend(late);
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    expect(live.session.summary().entities.map(({ id }) => id)).toEqual(['ben', 'ada']);
    late.remove();
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
  });

  it('walk and match only the blocks that changed', async () => {
    const matched: string[] = [];
    live.ports = {
      ...live.ports,
      scanner: {
        ...scanner,
        match(text) {
          matched.push(text);
          return scanner.match(text);
        },
      },
    };
    await start('<p id="a">Ada Example</p><p id="b">Ben</p><p>Third</p>');
    matched.length = 0;
    const node = find('#b').firstChild;
    if (node !== null) node.textContent = 'Ben Sample';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    expect(matched).toEqual(['Ben Sample']);
  });

  it('keep the marks of blocks that are as they were', async () => {
    await start('<div><p>Ada Example</p></div>');
    const range = [...(CSS.highlights.get('point-by-point-entity-light') ?? [])][0];
    find('div').append('Ben Sample');
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
    expect(CSS.highlights.get('point-by-point-entity-light')?.has(range as AbstractRange)).toBe(true);
  });

  it('join a name that comes in two pieces', async () => {
    await start('<p id="a">Here is Ada </p>');
    const piece = document.createElement('b');
    piece.textContent = 'Example';
    find('#a').append(piece);
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
  });

  it('in an open shadow root are seen', async () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Nothing</p>';
    begin();
    await vi.waitUntil(() => live.ports.counts.length > 0);
    root.innerHTML = '<p>Ada Example</p>';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
  });

  it('that define a custom element bring the marks of its shadow root', async () => {
    await start('<p>Here</p><x-late-story></x-late-story>');
    expect(live.ports.counts).toEqual([0]);
    customElements.define(
      'x-late-story',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Example</p>';
        }
      },
    );
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1, { timeout: 3_000 });
  });

  it('that attach a shadow root to an element that is never defined bring its marks', async () => {
    await start('<p>Here</p><x-never-defined></x-never-defined>');
    expect(live.ports.counts).toEqual([0]);
    find('x-never-defined').attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Example</p>';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1, { timeout: 3_000 });
  });

  it('that show hidden text bring its marks', async () => {
    await start(
      '<p>Here</p><div id="more" style="display:none"><p>Ada Example</p></div><details><p>Ben Sample</p></details>',
    );
    expect(live.ports.counts).toEqual([0]);
    find('#more').style.display = 'block';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    find<HTMLDetailsElement>('details').open = true;
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
  });

  it('of the whole ground change the marks', async () => {
    await start('<p>Ada Example</p>');
    document.body.style.background = '#111';
    await vi.waitUntil(() => highlighted()['entity-dark'] !== undefined);
    document.body.removeAttribute('style');
    await vi.waitUntil(() => highlighted()['entity-light'] !== undefined);
  });

  it('close the card of a mention that left', async () => {
    await start('<p id="a">Ada Example</p>');
    await step('next');
    find('#a').remove();
    await vi.waitUntil(() => !cardShown());
  });

  it('made by a hostile page without end are read five times a second at most', async () => {
    await start('<p id="a">Ada Example</p>');
    stopClock();
    const walked = vi.spyOn(Document.prototype, 'createTreeWalker');
    for (let change = 0; change < 300; change += 1) {
      find('#a').textContent = `Ada Example ${change}`;
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      vi.advanceTimersByTime(10);
      if (change % 50 === 0) await frameWhen(() => true);
    }
    expect(walked.mock.calls.length).toBeGreaterThan(0);
    expect(walked.mock.calls.length).toBeLessThanOrEqual(15);
    walked.mockRestore();
  });
});

describe('text that is being edited', () => {
  it('is not marked, also what is written in it later or moved into it', async () => {
    await start('<p id="a">Ada Example</p><div id="editor" contenteditable><p>Draft: </p></div>');
    find('#editor p').append('Ben Sample');
    find('#editor').append(Object.assign(document.createElement('p'), { textContent: 'Ben Sample' }));
    find('#editor').append(find('#a'));
    await vi.waitUntil(() => live.ports.counts.at(-1) === 0);
    expect(highlighted()).toEqual({});
  });

  it('loses its marks when the editing begins and has them again when it ends', async () => {
    await start('<p>Ada Example</p><p id="b">Ben Sample is <b>Ada Example</b></p>');
    find('#b').contentEditable = 'true';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    find('#b').contentEditable = 'inherit';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 3);
    // An editor within a line: what stands around it is not joined over it.
    find('b').contentEditable = 'true';
    await vi.waitUntil(() => live.ports.counts.at(-1) === 2);
  });
});

describe('vertical text', () => {
  it('is left alone', async () => {
    await start('<p style="writing-mode:vertical-rl">Ada Example</p><p>Ben Sample</p>');
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample'] });
  });
});

describe('a shadow root that left the page', () => {
  it('has nothing of ours any more', async () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ada Example</p>';
    begin();
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    const story = find('x-story');
    story.remove();
    await vi.waitUntil(() => live.ports.counts.at(-1) === 0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
    document.body.append(story);
    await vi.waitUntil(() => live.ports.counts.at(-1) === 1);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });
});
