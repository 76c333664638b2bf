/**
 * `npm run store-pictures [-- --out DIR]`: all pictures that the stores ask for, from the real extension, and the icons
 * from their one source.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { buildExtension } from './build-extension.ts';
import { launch, type Tab } from './launch.ts';
import { ROOT } from './package-bin.ts';
import { SCREENS, type Scene } from './shots-screens.ts';
import { Studio } from './shots-studio.ts';
import { stillPicture } from './still-picture.ts';
import { SCREENSHOT, type Size, STAGE, screenshotPage, tilePage } from './store-poster.ts';

/** The stores show the English pictures wherever there are no others. */
const LANGUAGES = { en: 'en-US', de: 'de-DE' } as const;
type Language = keyof typeof LANGUAGES;

/** A screenshot: a state of a screen, by the names of `shots-screens.ts`, and what stands above it. */
interface Subject {
  readonly name: string;
  readonly screen: string;
  readonly state: string;
  readonly words: Readonly<Record<Language, string>>;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: '1-card',
    screen: 'card',
    state: 'entity',
    words: {
      en: 'Who is that, and what has it to do with the plan?',
      de: 'Wer ist das, und was hat das mit dem Plan zu tun?',
    },
  },
  {
    name: '2-provision',
    screen: 'card',
    state: 'provision',
    words: { en: 'What a clause said, and what became of it', de: 'Was eine Bestimmung sagte und was daraus wurde' },
  },
  {
    name: '3-checklist',
    screen: 'popup',
    state: 'article',
    words: {
      en: 'Every provision, and which of them this page mentions',
      de: 'Jede Bestimmung, und welche diese Seite erwähnt',
    },
  },
  {
    name: '4-drafts',
    screen: 'dossier',
    state: 'provision',
    words: { en: 'The drafts side by side', de: 'Die Fassungen nebeneinander' },
  },
  {
    name: '5-figures',
    screen: 'dossier',
    state: 'charts',
    words: {
      en: 'The figures that moved, each with its source',
      de: 'Die Zahlen, die sich bewegt haben, jede mit ihrer Quelle',
    },
  },
];

const TILES: readonly Size[] = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
];

/** Px of the icons: those of the package, and Edge's logo. */
const ICONS = { package: [16, 32, 48, 96, 128], logo: 300 } as const;

const program = new Command('store-pictures')
  .description('Take the pictures for the stores, with the built extension, and draw the icons.')
  .option('--out <folder>', 'where pictures go (default: docs/store/pictures, and icons to assets/icon)')
  .action(takeAll);

async function takeAll({ out }: { readonly out?: string }): Promise<void> {
  const given = out === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', out);
  const folder = given ?? join(ROOT, 'docs/store/pictures');
  const iconFolder = given ?? join(ROOT, 'assets/icon');
  await mkdir(folder, { recursive: true });
  await buildExtension('chromium');
  const drafts = await mkdtemp(join(tmpdir(), 'point-by-point-pictures-'));
  try {
    const desk = await launch('chromium');
    try {
      for (const language of Object.keys(LANGUAGES) as Language[])
        await takeScreens(language, drafts, folder, await desk.open('about:blank'));
      const tab = await desk.open('about:blank');
      await drawIcons(tab, iconFolder, folder);
      for (const size of TILES) {
        const file = join(folder, `tile-${size.width}x${size.height}.png`);
        await takePage(
          tab,
          tilePage(size, await dataUrl(join(folder, `logo-${ICONS.logo}x${ICONS.logo}.png`))),
          size,
          file,
        );
      }
    } finally {
      await desk.close();
    }
  } finally {
    await rm(drafts, { recursive: true });
  }
  console.log(folder);
}

/** All screenshots in a language: each screen as the extension shows it, then under its words. */
async function takeScreens(language: Language, drafts: string, folder: string, poster: Tab): Promise<void> {
  const studio = await Studio.open('chromium', { language: LANGUAGES[language] });
  try {
    for (const { name, screen, state, words } of SUBJECTS) {
      const isPopup = screen === 'popup';
      const picture = join(drafts, `${language}-${name}.png`);
      await takeState(studio, screen, state, isPopup ? { width: 420, height: 600 } : STAGE, picture);
      const stage = isPopup ? join(drafts, `${language}-article.png`) : picture;
      if (isPopup) await takeArticle(studio, stage);
      const page = screenshotPage(
        language,
        words[language],
        await dataUrl(stage),
        isPopup ? await dataUrl(picture) : null,
      );
      await takePage(poster, page, SCREENSHOT, join(folder, `${language}-${name}.png`));
    }
  } finally {
    await studio.close();
  }
}

async function takeState(
  studio: Studio,
  screenName: string,
  stateName: string,
  size: Size,
  file: string,
): Promise<void> {
  const state = SCREENS.find(({ name }) => name === screenName)?.states.find(({ name }) => name === stateName);
  if (state === undefined) throw new Error(`There is no state "${stateName}" of a screen "${screenName}".`);
  // Stores show the pictures at half their size and less.
  const zoom = screenName === 'card' ? 1.25 : 1;
  const scene: Scene = { ...size, zoom, hostPage: 'article' };
  const shown = await state.open(studio, scene);
  try {
    await stillPicture(shown.tab, file);
  } finally {
    await shown.close();
  }
}

async function takeArticle(studio: Studio, file: string): Promise<void> {
  const host = await studio.openHost('article', { ...STAGE, zoom: 1.25 });
  try {
    await host.tab.waitFor(() => [...CSS.highlights].some(([name]) => name.startsWith('point-by-point')), {
      what: 'marks in the article',
    });
    await stillPicture(host.tab, file);
  } finally {
    await host.tab.close();
  }
}

async function takePage(tab: Tab, html: string, { width, height }: Size, file: string): Promise<void> {
  await tab.setViewport(width, height);
  await tab.goto(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
  await stillPicture(tab, file);
  console.log(file);
}

/** Every icon from `assets/icon.svg`, with its transparent corners: on a canvas, for a screenshot has a ground. */
async function drawIcons(tab: Tab, iconFolder: string, folder: string): Promise<void> {
  const source = await readFile(join(ROOT, 'assets/icon.svg'), 'utf8');
  const sizes = [...ICONS.package, ICONS.logo];
  const drawn = await tab.evaluate(
    async ([svg, wanted]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      return wanted.map((px) => {
        const canvas = document.createElement('canvas');
        canvas.width = px;
        canvas.height = px;
        canvas.getContext('2d')?.drawImage(image, 0, 0, px, px);
        return canvas.toDataURL('image/png').replace(/^.*,/, '');
      });
    },
    [source, sizes] as const,
  );
  for (const [index, png] of drawn.entries()) {
    const px = sizes[index] ?? 0;
    const file = px === ICONS.logo ? join(folder, `logo-${px}x${px}.png`) : join(iconFolder, `${px}.png`);
    await writeFile(file, Buffer.from(png, 'base64'));
    console.log(file);
  }
}

async function dataUrl(file: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
