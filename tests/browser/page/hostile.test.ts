/** Pages that work against us in ways that the browser lets them: card, highlights, floods. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { Session } from '../../../lib/page/ports.ts';
import { startSession } from '../../../lib/page/session.ts';
import {
  find,
  frameWhen,
  highlighted,
  literalScanner,
  makePorts,
  middleOf,
  putPage,
  type TestPorts,
} from './fixtures.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' });

let end: AbortController;
let ports: TestPorts;
let session: Session;

beforeEach(async () => {
  end = new AbortController();
  ports = makePorts(scanner);
  await commands.movePointer(1000, 740);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  for (const stray of document.querySelectorAll('html > :not(head, body)')) stray.remove();
  scrollTo(0, 0);
});

async function start(html: string): Promise<void> {
  putPage(html);
  session = startSession(document, ports, end.signal);
  await vi.waitUntil(() => ports.counts.length > 0);
}

const host = () => find('html > div[popover]');
const cardShown = () => ports.props !== null;
const open = async () => {
  const before = ports.props?.label;
  session.step('next');
  await vi.waitUntil(() => ports.props !== null && ports.props.label !== before);
};
/** Until the card has its place and could be pressed. */
const still = async () => {
  let last = '';
  let since = performance.now();
  await frameWhen(() => {
    const { left, top } = host().getBoundingClientRect();
    if (`${left} ${top}` !== last) since = performance.now();
    last = `${left} ${top}`;
    return performance.now() - since > 350;
  });
};

describe('a card that the page', () => {
  it.each<[string, (card: HTMLElement) => void]>([
    ['takes out', (card) => card.remove()],
    ['puts elsewhere', (card) => document.body.append(card)],
    ['makes see-through', (card) => card.style.setProperty('opacity', '0', 'important')],
    ['moves', (card) => card.style.setProperty('left', '0px', 'important')],
    ['strips of its style', (card) => card.removeAttribute('style')],
    ['hides', (card) => card.hidePopover()],
    ['takes out of the top layer', (card) => card.removeAttribute('popover')],
    ['makes inert', (card) => card.toggleAttribute('inert', true)],
  ])('%s is closed before that is painted, and the next one is whole', async (_, touch) => {
    await start('<p>Ada Example</p><p>Ben Sample</p>');
    for (const _time of [1, 2, 3]) {
      await open();
      const style = host()
        .getAttribute('style')
        ?.replace(/(left|top|--card-room): [^;]*;/g, '');
      touch(host());
      // What comes after all microtasks of this one is not painted yet.
      await Promise.resolve();
      await Promise.resolve();
      expect(cardShown()).toBe(false);
      await open();
      expect(host().matches('html > :popover-open:not([inert])')).toBe(true);
      expect(
        host()
          .getAttribute('style')
          ?.replace(/(left|top|--card-room): [^;]*;/g, ''),
      ).toBe(style);
      expect(document.querySelectorAll('html > div[popover]')).toHaveLength(1);
      await commands.press('Escape');
    }
    end.abort();
    expect(document.querySelector('div[popover]')).toBe(null);
  });

  it('animates is seen as it is', async () => {
    await start('<p>Ada Example</p>');
    await open();
    const box = host().getBoundingClientRect();
    const away = { opacity: 0, transform: 'translateX(500px)', left: '0px', filter: 'opacity(0)' };
    host().animate([away, away], { duration: 60_000, fill: 'both' });
    await frameWhen(() => true);
    const { opacity, transform, filter } = getComputedStyle(host());
    expect({ opacity, transform, filter }).toEqual({ opacity: '1', transform: 'none', filter: 'none' });
    expect(host().getBoundingClientRect()).toMatchObject({ left: box.left, top: box.top });
  });

  it('takes away again and again, each time it sees one, is no race', async () => {
    let taken = 0;
    const thief = new MutationObserver(() => {
      for (const found of document.querySelectorAll('html > div[popover]')) {
        taken += 1;
        found.remove();
      }
    });
    thief.observe(document.documentElement, { childList: true });
    try {
      await start('<p>Ada Example</p>');
      for (let times = 1; times <= 20; times += 1) {
        session.step('next');
        await vi.waitUntil(() => taken === times);
        expect(cardShown()).toBe(false);
      }
      await frameWhen(() => true);
      expect(taken).toBe(20);
    } finally {
      thief.disconnect();
    }
  });
});

describe('pressing in a card', () => {
  /** The card with a button that takes all of it, and how often that was pressed. */
  async function openWithButton(): Promise<{ pressed: number; middle: () => { x: number; y: number } }> {
    await start('<p>Ada Example</p><div style="height:3000px"></div>');
    const { x, y } = middleOf('Ada Example');
    await commands.movePointer(x, y);
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    const seen = {
      pressed: 0,
      middle: () => {
        const { left, top, width, height } = host().getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
    };
    ports.root?.firstElementChild?.addEventListener('click', () => (seen.pressed += 1));
    return seen;
  }
  const press = ({ x, y }: { x: number; y: number }) => commands.clickPointer(x, y);

  it('counts where it stands still in sight', async () => {
    const card = await openWithButton();
    await still();
    await press(card.middle());
    expect(card.pressed).toBe(1);
  });

  it('does not count while something lies over it, which it then comes up through', async () => {
    const card = await openWithButton();
    await still();
    const over = document.createElement('div');
    over.popover = 'manual';
    over.setAttribute(
      'style',
      'position:fixed; inset:0; width:100vw; height:100vh; pointer-events:none; background:red',
    );
    document.body.append(over);
    over.showPopover();
    await press(card.middle());
    expect(card.pressed).toBe(0);
    expect(cardShown()).toBe(true);
    await press(card.middle());
    expect(card.pressed).toBe(1);
    // Closed and opened again, it is above the card again.
    over.hidePopover();
    over.showPopover();
    await frameWhen(() => true);
    await press(card.middle());
    expect(card.pressed).toBe(1);
  });

  it('counts over a dialog that was there before it', async () => {
    const card = await openWithButton();
    await commands.press('Escape');
    await commands.movePointer(1000, 740);
    const under = document.createElement('div');
    under.popover = 'manual';
    under.textContent = 'Ben Sample';
    under.setAttribute('style', 'position:fixed; inset:100px auto auto 100px; width:600px; height:500px');
    document.body.append(under);
    under.showPopover();
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    const { x, y } = middleOf('Ben Sample');
    await commands.movePointer(x, y);
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    await still();
    ports.root?.firstElementChild?.addEventListener('click', () => (card.pressed += 1));
    await press(card.middle());
    expect(card.pressed).toBe(1);
  });

  it('does not count where the page has moved it under the pointer just before', async () => {
    const card = await openWithButton();
    await still();
    const { x, y } = card.middle();
    await commands.movePointer(x, y);
    addEventListener('pointerdown', () => find('p').style.setProperty('margin-top', '40px'), {
      capture: true,
      once: true,
    });
    await press({ x, y });
    await frameWhen(() => true);
    await press({ x, y });
    expect(card.pressed).toBeLessThanOrEqual(1);
    card.pressed = 0;
    find('p').style.setProperty('margin-top', '80px');
    await frameWhen(() => host().getBoundingClientRect().top > 90);
    await press({ x, y });
    expect(card.pressed).toBe(0);
    await still();
    await press({ x, y });
    expect(card.pressed).toBe(1);
  });
});

describe('the registry of highlights', () => {
  it('that the page empties has our marks again with the next change or look', async () => {
    await start('<p>Ada Example</p><p id="other">x</p>');
    CSS.highlights.clear();
    find('#other').textContent = 'y';
    await vi.waitUntil(() => highlighted()['entity-light']?.length === 1);
    CSS.highlights.clear();
    const { x, y } = middleOf('Ada Example');
    await commands.movePointer(x, y);
    await vi.waitUntil(() => ports.props?.label === 'Ada Example');
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'], 'active-light': ['Ada Example'] });
  });

  it('in whose highlights of ours the page meddles holds our ranges again, and opens no card on the page’s own', async () => {
    await start('<p>Ada Example</p><p id="own">Own words</p><p id="other">x</p>');
    const words = find('#own').firstChild as Text;
    const range = new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 9 });
    CSS.highlights.get('point-by-point-entity-light')?.add(range);
    const own = middleOf('Own words');
    await commands.movePointer(own.x, own.y);
    await frameWhen(() => highlighted()['entity-light']?.length === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
    CSS.highlights.get('point-by-point-entity-light')?.clear();
    find('#other').textContent = 'y';
    await vi.waitUntil(() => highlighted()['entity-light']?.[0] === 'Ada Example');
    expect(ports.loaded).toEqual([]);
  });

  it('that the page empties in each frame costs no more than that', async () => {
    await start('<p>Ada Example</p>');
    for (let frames = 0; frames < 30; frames += 1) {
      CSS.highlights.clear();
      await frameWhen(() => true);
    }
    end.abort();
    expect(CSS.highlights.size).toBe(0);
  });
});
