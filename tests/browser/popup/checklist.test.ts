/** The checklist: search, filters, and the keyboard through all of it. */
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { find } from '../page/fixtures.ts';
import { pageWith, showPopup } from './fixtures.ts';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const listed = () => texts('.item-title');

function type(search: string): void {
  const field = find<HTMLInputElement>('input[type="search"]', root);
  field.value = search;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function choose(theme: string): void {
  const select = find<HTMLSelectElement>('select', root);
  select.value = theme;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the search', () => {
  test('marks what it found in the title', async () => {
    showPopup(root);
    type('cap FORCES');
    await expect.poll(listed).toEqual(['Cap on the forces']);
    expect(texts('.item-title mark')).toEqual(['Cap', 'forces']);
    expect(root.querySelector('.found-by')).toBeNull();
    expect(find('.shown', root).textContent).toBe('1 of 4 shown');
  });

  test('finds the other language’s title, and shows it in its language', async () => {
    showPopup(root);
    type('armee');
    await expect.poll(listed).toEqual(['Cap on the forces']);
    const evidence = find('.found-by [lang="de"]', root);
    expect(evidence.textContent).toBe('Obergrenze der Armee');
    expect(evidence.querySelector('mark')?.textContent).toBe('Armee');
  });

  test('finds a name in another script, and says whose it is', async () => {
    showPopup(root);
    type('посланець');
    await expect.poll(listed).toEqual(['Title of border']);
    expect(find('.found-by', root).textContent).toBe('Found by: Ada Envoy');
  });

  test('that finds nothing offers all, and keeps the keyboard', async () => {
    showPopup(root);
    type('nowhere');
    await expect.poll(listed).toEqual([]);
    find('.none button', root).click();
    await expect.poll(listed).toHaveLength(4);
    expect(document.activeElement).toBe(find('input[type="search"]', root));
  });

  test('is cleared by Escape, which then does nothing more; empty, Escape is the browser’s', async () => {
    showPopup(root);
    find('input[type="search"]', root).focus();
    type('cap');
    await expect.poll(listed).toHaveLength(1);
    const escapes: boolean[] = [];
    const listen = (event: KeyboardEvent) => void escapes.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await commands.press('Escape');
    await expect.poll(listed).toHaveLength(4);
    await commands.press('Escape');
    document.removeEventListener('keydown', listen);
    expect(escapes).toEqual([true, false]);
  });
});

test('theme and status hold together, and with the page', async () => {
  showPopup(root, { page: pageWith(['rent', 'army']) });
  choose('territory');
  await expect.poll(listed).toEqual(['Title of border', 'Title of rent']);
  find('.status-button.status-dropped', root).click();
  await expect.poll(listed).toEqual(['Title of rent']);
  find('.coverage label:last-of-type input', root).click();
  await expect.poll(listed).toEqual([]);
  choose('military');
  await expect.poll(listed).toEqual(['Title of bases']);
});

describe('by keyboard alone', () => {
  /** Names of the tab stops in order, from the first to the end of the popup. */
  function tabStops(): (string | undefined)[] {
    const all = root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
    const seen = new Set<string>();
    return [...all]
      .filter((one) => one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled)
      .filter((one) => {
        // A group of radio buttons is one stop.
        const { name } = one as HTMLInputElement;
        if (one.matches('[type="radio"]') && seen.has(name)) return false;
        seen.add(name);
        return true;
      })
      .map((one) => one.className || one.tagName.toLowerCase());
  }

  test('each list is one tab stop, in the order of the screen', () => {
    showPopup(root, { page: pageWith(['army', 'rent'], ['envoy', 'region']) });
    expect(tabStops()).toEqual([
      'switch',
      'button button-plain',
      'row',
      'name',
      'name',
      'input',
      'unseen',
      'select',
      'status-button status-published',
      'summary',
      'item-line',
      'summary',
      'screen-link',
      'screen-link',
      'button button-plain',
    ]);
  });

  test('arrows go along a list and stop at its ends, Home and End go there, and Tab comes back to the same line', async () => {
    showPopup(root);
    const at = () => document.activeElement?.querySelector('.item-title')?.textContent;
    find('input[type="search"]', root).focus();
    await commands.press('ArrowDown');
    await expect.poll(at).toBe('Title of border');
    await commands.press('ArrowUp');
    await expect.poll(at).toBe('Title of border');
    await commands.press('ArrowDown');
    await commands.press('ArrowDown');
    await expect.poll(at).toBe('Cap on the forces');
    await commands.press('End');
    await expect.poll(at).toBe('Title of bases');
    await commands.press('ArrowDown');
    await expect.poll(at).toBe('Title of bases');
    await commands.press('Shift+Tab');
    await expect.poll(() => document.activeElement?.tagName).toBe('SUMMARY');
    await commands.press('Tab');
    await expect.poll(at).toBe('Title of bases');
    await commands.press('Home');
    await expect.poll(at).toBe('Title of border');
  });

  test('a line that a filter takes away hands its tab stop on', async () => {
    showPopup(root);
    find('input[type="search"]', root).focus();
    await commands.press('ArrowDown');
    await expect.poll(() => document.activeElement?.className).toBe('item-line');
    choose('military');
    await expect.poll(listed).toEqual(['Cap on the forces', 'Title of bases']);
    const stops = () => [...root.querySelectorAll<HTMLElement>('.item-line')].map((line) => line.tabIndex);
    await expect.poll(stops).toEqual([0, -1]);
  });

  test('a line unfolds in place, and Tab goes into what it holds', async () => {
    showPopup(root);
    find('input[type="search"]', root).focus();
    await commands.press('ArrowDown');
    await commands.press('Enter');
    await expect.poll(() => document.activeElement?.ariaExpanded).toBe('true');
    await commands.press('Tab');
    await expect.poll(() => document.activeElement?.getAttribute('href')).toBe('/dossier.html#border');
  });

  test('statuses go by left and right, past those that nothing has', async () => {
    showPopup(root);
    find('.status-button', root).focus();
    await commands.press('ArrowRight');
    await expect.poll(() => document.activeElement?.classList.contains('status-dropped')).toBe(true);
    await commands.press('Enter');
    await expect.poll(listed).toEqual(['Title of rent', 'Title of bases']);
    await commands.press('ArrowLeft');
    await expect.poll(() => document.activeElement?.classList.contains('status-published')).toBe(true);
  });
});
