/** Mentions by keyboard and by touch. */
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { find, literalScanner, makePorts, middleOf } from './fixtures.ts';
import { cardHost, liveSession } from './live-session.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { army: 'halve the army' });
const live = liveSession(() => makePorts(scanner));
const { start, cardShown, step, moveTo } = live;

describe('the keyboard', () => {
  it('takes the focus into the card that it opens, and gives it back', async () => {
    await start('<button>Mine</button><p>Ada Example</p>');
    find('button').focus();
    await step('next');
    expect(document.activeElement).toBe(cardHost());
    const tree = live.ports.root?.getRootNode();
    expect(tree instanceof ShadowRoot && tree.activeElement?.getAttribute('role')).toBe('dialog');
    await commands.press('Escape');
    expect(document.activeElement).toBe(find('button'));
  });

  it('gives the focus back to where it was last, not where it was when a card first showed', async () => {
    await start('<button id="a">First</button><button id="b">Second</button><p>Ada Example</p><p>Ben Sample</p>');
    find('#a').focus();
    await moveTo('Ada Example');
    await vi.waitUntil(cardShown);
    find('#b').focus();
    live.session.step('next');
    await vi.waitUntil(() => live.ports.props?.label === 'Ben Sample');
    await commands.press('Escape');
    expect(document.activeElement).toBe(find('#b'));
  });

  it('steps through all mentions and around the end, and scrolls there', async () => {
    await start('<p>Ada Example</p><p style="margin:3000px 0">Ben Sample</p><p>halve the army</p>');
    const labels: (string | undefined)[] = [];
    for (const by of ['next', 'next', 'next', 'next', 'previous'] as const) {
      await step(by);
      labels.push(live.ports.props?.label);
    }
    expect(labels).toEqual(['Ada Example', 'Ben Sample', 'halve the army', 'Ada Example', 'halve the army']);
    const { y } = middleOf('halve the army');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(innerHeight);
  });

  it('jumps to the first, then to the next mention of a subject', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example again</p>');
    for (const position of [1, 3, 1]) {
      live.session.jump('entity', 'ada');
      await vi.waitUntil(() => live.ports.props?.positions?.[0] === position);
    }
  });

  it('as one of several frames goes on from its own card only, and closes it at the end', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p>');
    expect(live.session.step('next', 'card')).toBe('none');
    expect(live.session.step('previous', 'card')).toBe('none');
    for (const [by, first, last] of [
      ['next', 'Ada Example', 'Ben Sample'],
      ['previous', 'Ben Sample', 'Ada Example'],
    ] as const) {
      expect(live.session.step(by, 'edge')).toBe('went');
      await vi.waitUntil(() => live.ports.props?.label === first);
      expect(live.session.step(by, 'card')).toBe('went');
      await vi.waitUntil(() => live.ports.props?.label === last);
      expect(live.session.step(by, 'card')).toBe('ended');
      expect(cardShown()).toBe(false);
    }
  });

  it('as one of several frames takes up a jump at its edge, and closes a card about something else', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example again</p>');
    await step('previous');
    live.session.step('next', 'edge');
    expect(live.session.jump('entity', 'ada', 'card')).toBe('went');
    await vi.waitUntil(() => live.ports.props?.positions?.[0] === 3);
    expect(live.session.jump('entity', 'ada', 'card')).toBe('ended');
    expect(live.session.jump('entity', 'nobody', 'edge')).toBe('none');
    expect(live.session.jump('entity', 'ben', 'edge')).toBe('went');
    await vi.waitUntil(() => live.ports.props?.label === 'Ben Sample');
    expect(live.session.jump('entity', 'ada', 'card')).toBe('none');
    expect(cardShown()).toBe(false);
  });

  it('passes over marks that cannot be seen', async () => {
    await start('<p style="visibility:hidden">Ada Example</p><p>Ben Sample</p>');
    await step('next');
    expect(live.ports.props?.label).toBe('Ben Sample');
  });

  it('opens the card of a link that it comes to, without taking the focus', async () => {
    await start('<p><a href="#x">Ada Example</a></p>');
    await commands.press('Tab');
    await vi.waitUntil(() => document.activeElement === find('a'));
    await vi.waitUntil(cardShown);
    expect(document.activeElement).toBe(find('a'));
  });

  it.each([
    ['its end', 'Ada <a href="#x">Example</a>'],
    ['its beginning', '<a href="#x">Ada</a> Example'],
    ['its middle', 'Ad<a href="#x">a Exa</a>mple'],
  ])('opens the card of a name of which the link holds %s only', async (_, html) => {
    await start(`<p>Ben Sample</p><p>${html}</p>`);
    await commands.press('Tab');
    await vi.waitUntil(cardShown);
    expect(live.ports.props?.label).toBe('Ada Example');
  });

  it('opens no card of a link beside a name', async () => {
    await start(
      '<p>Ada Example<a href="#x">, she</a> and <a href="#y">her </a>Ada Example</p><p><a href="#z">Ben Sample</a></p>',
    );
    for (const at of ['#x', '#y', '#z']) {
      await commands.press('Tab');
      await vi.waitUntil(() => document.activeElement === find(`a[href="${at}"]`));
    }
    await vi.waitUntil(cardShown);
    expect(live.ports.loaded).toEqual(['entity ben']);
  });

  it('typed in the card is not the page’s', async () => {
    await start('<p>Ada Example</p>');
    const keys: string[] = [];
    const listener = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listener);
    await step('next');
    await commands.press('j');
    document.removeEventListener('keydown', listener);
    expect(keys).toEqual([]);
  });
});

describe('touch', () => {
  it('opens the card with a tap on a mention', async () => {
    await start('<p>Ada Example</p>');
    const { x, y } = middleOf('Ada Example');
    await commands.tap(x, y);
    await vi.waitUntil(cardShown);
  });

  it('leaves a tap on a link to the link', async () => {
    await start('<p><a href="#there">Ada Example</a></p>');
    const { x, y } = middleOf('Ada Example');
    await commands.tap(x, y);
    await vi.waitUntil(() => location.hash === '#there');
    expect(cardShown()).toBe(false);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
