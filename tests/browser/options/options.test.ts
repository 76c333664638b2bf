/** The page of settings and the page after installation, in their states and in every language. */
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { LANGUAGES } from '../../../assets/words/languages.ts';
import type { Diagnosis } from '../../../components/options/diagnosis.ts';
import { Options } from '../../../components/options/Options.tsx';
import optionsCss from '../../../components/options/options.css?inline';
import type { OptionsProps } from '../../../components/options/props.ts';
import { showTrouble } from '../../../components/trouble/Trouble.tsx';
import troubleCss from '../../../components/trouble/trouble.css?inline';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import welcomeCss from '../../../components/welcome/welcome.css?inline';
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, type Settings } from '../../../lib/settings/schema.ts';
import { hostFrom, readRules, writeRules } from '../../../lib/settings/site-rules.ts';
import { find } from '../page/fixtures.ts';

const DIAGNOSIS: Diagnosis = {
  version: '1.2.3',
  browser: 'Firefox 153.0, linux',
  store: { state: 'failed', info: null, fallback: true },
  failures: [
    {
      at: '2026-11-22T20:14Z',
      where: 'background',
      what: 'the store could not be seeded',
      kind: 'StoreUnavailable, QuotaExceededError',
      place: 'background.js:1:2345',
      times: 3,
    },
  ],
};

const root = document.createElement('div');
const style = document.createElement('style');
let settings: Settings;
let stores: boolean;

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  stores = true;
  document.body.append(root);
  document.head.append(style);
});

afterEach(async () => {
  render(null, root);
  root.remove();
  style.remove();
  await commands.setViewport(1024, 768);
});

function show(change: Partial<OptionsProps> = {}): void {
  style.textContent = optionsCss;
  const props: OptionsProps = {
    settings,
    browserLanguage: 'en',
    names: new Map([['entity:ada', { en: 'Ada Example', de: 'Ada Beispiel' }]]),
    shortcuts: [
      { name: 'next-mention', description: '…', keys: 'Alt+Shift+Period' },
      { name: 'previous-mention', description: '…', keys: '' },
    ],
    rules: { hostFrom, read: readRules, write: writeRules, save: () => undefined },
    diagnosis: DIAGNOSIS,
    onCopy: async () => undefined,
    onChange: async (how) => {
      if (!stores) throw new Error('no room');
      settings = { ...settings, ...how(settings) };
      show(change);
    },
    onReset: async () => undefined,
    onChangeKeys: () => undefined,
    ...change,
  };
  render(h(Options, { ...props, settings }), root);
}

function showWelcome(language: string, practice: 'on' | 'off' | 'paused' = 'on'): void {
  style.textContent = welcomeCss;
  const nothing = () => undefined;
  render(h(Welcome, { language, theme: 'auto', practice, onNextCard: nothing, onResume: nothing }), root);
}

const field = (value: string) => find<HTMLInputElement>(`.choice input[value="${value}"]`, root);
const said = () => find('[role="status"]', root).textContent;
const marks = () => [...root.querySelectorAll('.example .mark')].map(({ textContent }) => textContent);
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (found === undefined) throw new Error(`There is no button “${words}”`);
  return found;
};

describe('the settings', () => {
  it('show what a choice does to a text, and say that it was saved, each time anew', async () => {
    show();
    expect(marks()).toHaveLength(9);
    field('section').click();
    await expect.poll(marks).toHaveLength(8);
    await expect.poll(said).toBe('Saved.');
    const first = root.querySelector('[role="status"] > *');
    find<HTMLInputElement>('input[name="person"]', root).click();
    await expect.poll(marks).not.toContain('Kirill Dmitriev');
    await expect.poll(() => root.querySelector('[role="status"] > *') === first).toBe(false);
    field('off').click();
    await expect.poll(marks).toEqual([]);
  });

  it('say when something could not be saved', async () => {
    stores = false;
    show();
    field('off').click();
    await expect.poll(said).toContain('could not be saved');
  });

  it('let a delay be tried: the card opens once the pointer has rested that long', async () => {
    settings = { ...DEFAULT_SETTINGS, dwellMs: 150 };
    show();
    await commands.movePointer(1, 1);
    const waits = vi.spyOn(globalThis, 'setTimeout');
    const target = find('.trial-target', root);
    target.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = target.getBoundingClientRect();
    expect(find('.trial-card', root).textContent).toBe('');
    await commands.movePointer(x + width / 2, y + height / 2);
    await expect.poll(() => find('.trial-card', root).textContent).toBe('The card opened after 0.15 seconds.');
    expect(waits.mock.calls.some(([, ms]) => ms === 150)).toBe(true);
    waits.mockRestore();
  });

  it('refuse what is no site, and say so at the field', async () => {
    show();
    const input = find<HTMLInputElement>('.text-field', root);
    input.value = 'no site';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button('Add').click();
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('no site');
    expect(settings.pausedHosts).toEqual([]);
  });

  it('take the focus to the heading when a line goes', async () => {
    settings = { ...DEFAULT_SETTINGS, pausedHosts: ['a.example'] };
    show();
    button('Resume').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Paused sites');
    expect(said()).toBe('a.example is marked again.');
  });

  it('have no part on keys where the browser has none', () => {
    show({ shortcuts: null });
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).not.toContain('Keyboard');
  });

  it('show the diagnosis in full before it is copied, and say what became of the copy', async () => {
    const copied: string[] = [];
    show({ onCopy: async (text) => copied.push(text) });
    const text = find('.diagnosis', root).textContent ?? '';
    expect(text.split('\n')).toEqual([
      'Point by Point: 1.2.3',
      'Browser: Firefox 153.0, linux',
      'Data: unknown',
      'Storage: cannot be used, read from the package',
      'Last errors:',
      '- 2026-11-22T20:14Z background: the store could not be seeded (StoreUnavailable, QuotaExceededError, background.js:1:2345) × 3',
    ]);
    button('Copy diagnosis').click();
    await expect.poll(said).toBe('Copied.');
    expect(copied).toEqual([text]);
    show({ onCopy: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    button('Copy diagnosis').click();
    await expect.poll(said).toContain('by hand');
  });

  it('have the colours of the chosen theme, whatever the system', () => {
    const paper = () => getComputedStyle(find('.surface', root)).backgroundColor;
    settings = { ...DEFAULT_SETTINGS, theme: 'dark' };
    show();
    expect(paper()).toBe('rgb(28, 27, 25)');
    settings = { ...DEFAULT_SETTINGS, theme: 'light' };
    show();
    expect(paper()).toBe('rgb(255, 253, 249)');
  });
});

/** Everything that the page says in its own language. */
function words(language: string): string[] {
  const screen = find(`.surface[lang="${language}"]`, root);
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[lang]:not(.sample-card)') === screen) texts.push(node.textContent ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

function showFallback(language: string): void {
  style.textContent = optionsCss + troubleCss;
  showTrouble(root, language, () => undefined);
}

describe.each(LANGUAGES)('a screen that could not be shown, in %s,', (language) => {
  it('says so in words, offers a way on, and fits 320 px', async () => {
    await commands.setViewport(320, 640);
    showFallback(language);
    expect(words(language)).toHaveLength(3);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

const STATES: readonly (readonly [string, (language: string) => void])[] = [
  ['the settings at first', (browserLanguage) => show({ browserLanguage })],
  [
    'the settings with all in use',
    (browserLanguage) => {
      settings = {
        ...settings,
        pausedHosts: ['127.0.0.1'],
        hiddenSubjects: ['entity:ada', 'entity:0'],
        modifier: 'alt',
      };
      show({ browserLanguage });
    },
  ],
  ['the welcome', (language) => showWelcome(language)],
  ['the welcome without marks', (language) => showWelcome(language, 'off')],
  ['the welcome that is paused', (language) => showWelcome(language, 'paused')],
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(STATES)('%s has every word', (_what, draw) => {
    draw(language);
    const texts = words(language);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|=>|[#{}$]/);
    if (language !== 'uk') return;
    // Names of keys and of media are written so in Ukrainian too.
    const foreign =
      /Point by Point: 1\.2\.3|Firefox 153\.0, linux|Point by Point|Axios|Financial Times|Alt|Shift|Ctrl/g;
    const latin = texts.filter((text) => /\p{Script=Latin}/u.test(text.replaceAll(foreign, '')));
    expect(latin.filter((text) => !text.includes('127.0.0.1'))).toEqual([]);
  });

  test.each(STATES)('%s fits 320 px', async (_what, draw) => {
    await commands.setViewport(320, 640);
    draw(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test('the languages on offer are those that have words', () => {
  expect(LANGUAGE_CHOICES).toEqual(['auto', ...LANGUAGES]);
});
