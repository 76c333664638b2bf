/** The pages of a soak: generated ones, some that move while they are read, and stored ones of a folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedPages } from './bench-prose.ts';

/** A page to load. */
export interface SoakPage {
  /** Path on the server. */
  readonly path: string;
  readonly body: string | Buffer;
  /** Whether it has `globalThis.moving`, which is awaited before the next page. */
  readonly moves: boolean;
}

const INTRO = '<h1>Peace talks on Ukraine</h1><p>Steve Witkoff spoke about the 28-point peace plan for Ukraine.</p>';

/** What each moving page does 40 times, a frame apart; `at` counts, `root` is its element. */
const MOVES: Readonly<Record<string, string>> = {
  // Infinite scroll: every portion stays.
  feed: "for (let n = 0; n < 10; n += 1) { const p = document.createElement('p'); p.textContent = 'Entry ' + at + '.' + n + ': Rustem Umerov commented on the ceasefire.'; root.append(p); }",
  // A live blog: a line comes on top, the last one goes.
  ticker:
    "const p = document.createElement('p'); p.textContent = 'Update ' + at + ': Kirill Dmitriev arrives.'; root.prepend(p); if (root.childElementCount > 20) root.lastElementChild.remove();",
  // An app of one page: address and content become others.
  app: "history.pushState(null, '', '?story=' + at); const lines = ['Story ' + at, 'Marco Rubio and Andriy Yermak spoke about the peace plan for Ukraine in Geneva.', 'Nothing else.']; root.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));",
};

function movingPage(name: string, move: string): SoakPage {
  const script = `globalThis.moving = (async () => {
    const root = document.querySelector('main');
    for (let at = 0; at < 40; at += 1) {
      ${move}
      await new Promise(requestAnimationFrame);
    }
  })();`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>${INTRO}<main></main><script>${script}</script></html>`;
  return { path: `/moving-${name}.html`, body, moves: true };
}

/** All pages, in an order that mixes the kinds. `folder`: of `.html` files, taken in as they are. */
export async function soakPages(folder: string | undefined): Promise<readonly SoakPage[]> {
  const generated = generatedPages().map(({ name, body }, at) => ({ path: `/page-${at}-${name}`, body, moves: false }));
  const moving = Object.entries(MOVES).map(([name, move]) => movingPage(name, move));
  const names = folder === undefined ? [] : (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort();
  const stored = await Promise.all(
    names.map(async (name, at) => ({
      path: `/stored-${at}.html`,
      body: await readFile(join(folder ?? '', name)),
      moves: false,
    })),
  );
  if (folder !== undefined && stored.length === 0) throw new Error(`${folder} has no .html files.`);
  const still = [...generated, ...stored];
  // A moving page after every third.
  return still.flatMap((page, at) => {
    const next = moving[Math.floor(at / 3) % moving.length];
    return at % 3 === 2 && next !== undefined ? [page, next] : [page];
  });
}
