/**
 * `npm run shots [-- --only card,popup] [--variants light,dark] [--browser NAME] [--out DIR]`: a picture of every
 * screen in every circumstance, from the built extension in real browsers, and a contact sheet of them all.
 *
 * Files are named SCREEN-STATE-VARIANT-BROWSER.png.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import type { Tab } from './launch.ts';
import { SCREENS, type Scene, type Screen, type ScreenState, screensOf } from './shots-screens.ts';
import { contactSheet, type Picture } from './shots-sheet.ts';
import { Studio } from './shots-studio.ts';
import { sceneOf, VARIANTS, type Variant } from './shots-variants.ts';
import { stillPicture } from './still-picture.ts';

/** How far down a picture of a long page goes, px: browsers draw no pictures of any length. */
const TALLEST_PX = 4_000;

interface ShotsOptions {
  readonly only?: string;
  readonly variants?: string;
  readonly browser?: BrowserName;
  readonly out?: string;
}

/** One picture to be taken. */
interface Shot {
  readonly screen: Screen;
  readonly state: ScreenState;
  readonly variant: Variant;
}

const program = new Command('shots')
  .description('Take pictures of every screen in every circumstance, with the built extension.')
  .option('--only <screens>', `some of: ${SCREENS.map(({ name }) => name).join(',')}`)
  .option('--variants <names>', `some of: ${VARIANTS.map(({ name }) => name).join(',')}`)
  .addOption(new Option('--browser <name>', 'only in this browser').choices(BROWSER_NAMES))
  .option('--out <folder>', 'where pictures go (default: a new folder for temporary files)')
  .action(shoot);

async function shoot(options: ShotsOptions): Promise<void> {
  const folder =
    options.out === undefined
      ? await mkdtemp(join(tmpdir(), 'point-by-point-shots-'))
      : resolve(process.env.INIT_CWD ?? '.', options.out);
  await mkdir(folder, { recursive: true });
  const variants = variantsNamed(options.variants?.split(','));
  const pictures: Picture[] = [];
  for (const browser of options.browser === undefined ? BROWSER_NAMES : [options.browser]) {
    await buildExtension(browser);
    const screens = screensOf(browser, options.only?.split(','));
    for (const session of sessionsOf(shotsOf(screens, variants, browser))) {
      pictures.push(...(await runSession(browser, session, folder)));
    }
  }
  const sheet = join(folder, 'index.html');
  await writeFile(sheet, contactSheet(sorted(pictures), 'Point by Point: every screen'));
  console.log(`${pictures.length} pictures, and a contact sheet:\n${sheet}`);
}

function variantsNamed(names: readonly string[] | undefined): readonly Variant[] {
  const unknown = names?.find((name) => !VARIANTS.some((variant) => variant.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no variant "${unknown}". Variants: ${VARIANTS.map(({ name }) => name).join(', ')}.`);
  }
  return VARIANTS.filter(({ name }) => names === undefined || names.includes(name));
}

function shotsOf(screens: readonly Screen[], variants: readonly Variant[], browser: BrowserName): readonly Shot[] {
  return screens.flatMap((screen) =>
    variants
      .filter((variant) => variant.browsers.includes(browser) && (screen.onPages || variant.onPagesOnly !== true))
      .flatMap((variant) => screen.states.map((state) => ({ screen, state, variant })))
      .filter(({ state, variant }) => variant.without?.includes(state.name) !== true),
  );
}

/** The shots by what browser they need: starting one takes longer than a picture. */
function sessionsOf(shots: readonly Shot[]): readonly (readonly Shot[])[] {
  const sessions = new Map<string, Shot[]>();
  for (const shot of shots) {
    const key = JSON.stringify([shot.variant.launch, shot.state.withoutEntity ?? null]);
    const session = sessions.get(key);
    if (session === undefined) sessions.set(key, [shot]);
    else session.push(shot);
  }
  return [...sessions.values()];
}

async function runSession(browser: BrowserName, shots: readonly Shot[], folder: string): Promise<readonly Picture[]> {
  const [first] = shots;
  if (first === undefined) return [];
  const { withoutEntity } = first.state;
  const studio = await Studio.open(
    browser,
    first.variant.launch,
    withoutEntity === undefined ? undefined : { withoutEntity },
  );
  try {
    const pictures: Picture[] = [];
    for (const shot of shots) pictures.push(await take(studio, browser, shot, folder));
    return pictures;
  } finally {
    await studio.close();
  }
}

async function take(studio: Studio, browser: BrowserName, shot: Shot, folder: string): Promise<Picture> {
  const { screen, state, variant } = shot;
  const file = `${screen.name}-${state.name}-${variant.name}-${browser}.png`;
  const scene = sceneOf(screen, variant);
  const shown = await state.open(studio, scene);
  try {
    if (screen.tall && state.inWindow !== true) await unroll(shown.tab, scene);
    await stillPicture(shown.tab, join(folder, file));
  } finally {
    await shown.close();
  }
  console.log(file);
  return { file, row: `${screen.name}, ${state.name}`, column: `${variant.name}, ${browser}` };
}

/** Makes the window as high as its page. Not by a picture of the full page, in which what is fixed stands anywhere. */
async function unroll(tab: Tab, { width, zoom }: Scene): Promise<void> {
  const height = await tab.evaluate(() => Math.max(document.documentElement.scrollHeight, innerHeight));
  await tab.setViewport(width, Math.min(Math.ceil(height * zoom), TALLEST_PX));
}

/** Screens and variants in the order of their lists, whichever browser session took them. */
function sorted(pictures: readonly Picture[]): readonly Picture[] {
  const columns = VARIANTS.map(({ name }) => name);
  const rank = ({ column }: Picture) => columns.indexOf(column.split(',')[0] ?? '');
  return pictures.toSorted((one, other) => rank(one) - rank(other));
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
