/**
 * Every screen that a reader can see, and how each of its states is brought about: for the pictures (`npm run shots`)
 * and for the accessibility test. A new screen is one entry of {@link SCREENS}.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { extensionFolder } from './build-extension.ts';
import type { Tab } from './launch.ts';
import type { Frame, HostPage, HostTab, Studio } from './shots-studio.ts';
import { until } from './until.ts';

/** What a state is to be shown in. */
export interface Scene extends Frame {
  /** The page around a card. */
  readonly hostPage: HostPage;
}

/** A state, open in the browser. */
export interface Shown {
  /** The tab to look at. */
  readonly tab: Tab;
  /** For a card: the page that it stands on. Null: the tab is a page of the extension. */
  readonly host: HostTab | null;
  /** Closes every tab that was opened for it, and undoes what was set. */
  close(): Promise<void>;
}

/** One state of a screen. */
export interface ScreenState {
  /** Part of file names: lower-case letters and hyphens. */
  readonly name: string;
  /** An entity that the dataset must have lost for this state; see `copyExtension`. */
  readonly withoutEntity?: string;
  /** Whether it is a place on a long page: a picture shows the window only, though the screen is {@link Screen.tall}. */
  readonly inWindow?: boolean;
  /** Resolves once everything that the state shows is there. */
  readonly open: (studio: Studio, scene: Scene) => Promise<Shown>;
}

/** One screen. */
export interface Screen {
  /** Part of file names, and what `--only` takes. */
  readonly name: string;
  /** The file of the build that it comes with; where the build has none, the screen is passed over. */
  readonly file: string;
  /** Its usual viewport, CSS px. */
  readonly width: number;
  readonly height: number;
  /** What the browser gives it at most at 200 % zoom, px before zoom: a window, or the largest popup. */
  readonly zoomed: { readonly width: number; readonly height: number };
  /** Whether it stands on pages of others, so that it is looked at on pages of several kinds. */
  readonly onPages: boolean;
  /** Whether a picture shows the page as far down as it goes, up to a bound, or the window only. */
  readonly tall: boolean;
  readonly states: readonly ScreenState[];
}

/** A name that stands on every page of ours, and the entity that it means. */
const NAME = 'Steve Witkoff';
const ENTITY = 'steve-witkoff';

/** What the English article says about a provision; other pages have no such mark. */
const CLAUSE = 'halve its army';

const WINDOW = { width: 1280, height: 800 };

/** All screens. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'card',
    file: 'card.js',
    width: 960,
    height: 720,
    zoomed: WINDOW,
    onPages: true,
    tall: false,
    states: [
      { name: 'entity', open: (studio, scene) => openCard(studio, scene, NAME) },
      { name: 'provision', open: (studio, scene) => openCard(studio, { ...scene, hostPage: 'article' }, CLAUSE) },
      { name: 'failed', withoutEntity: ENTITY, open: (studio, scene) => openCard(studio, scene, NAME) },
    ],
  },
  {
    name: 'popup',
    file: 'popup.html',
    width: 420,
    height: 600,
    zoomed: { width: 800, height: 600 },
    onPages: false,
    tall: false,
    states: [
      { name: 'article', open: (studio, scene) => openPopup(studio, scene, 'article') },
      { name: 'unfolded', open: openPopupUnfolded },
      { name: 'nothing-here', open: (studio, scene) => openPopup(studio, scene, 'nothing-here') },
      { name: 'off', open: openPopupOff },
    ],
  },
  wholePage('dossier', [
    { name: 'all', open: (studio, scene) => openPage(studio, scene, 'dossier.html') },
    { name: 'provision', inWindow: true, open: (studio, scene) => openDossierAt(studio, scene, 'army-size-cap') },
    { name: 'charts', inWindow: true, open: (studio, scene) => openDossierAt(studio, scene, 'figures') },
    { name: 'timeline', inWindow: true, open: (studio, scene) => openDossierAt(studio, scene, 'timeline') },
  ]),
  wholePage('options', [
    { name: 'all', open: (studio, scene) => openPage(studio, scene, 'options.html') },
    { name: 'filled', open: openOptionsFilled },
  ]),
  wholePage('welcome', [
    { name: 'all', open: (studio, scene) => openPage(studio, scene, 'welcome.html') },
    { name: 'card', inWindow: true, open: openWelcomeCard },
  ]),
];

/** Those screens that the build for a browser has, of all or of those named. Throws on a name that no screen has. */
export function screensOf(browser: BrowserName, only?: readonly string[]): readonly Screen[] {
  const unknown = only?.find((name) => !SCREENS.some((screen) => screen.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no screen "${unknown}". Screens: ${SCREENS.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = SCREENS.filter(({ name }) => only === undefined || only.includes(name));
  return wanted.filter(({ file }) => existsSync(join(extensionFolder(browser), file)));
}

function wholePage(name: string, states: readonly ScreenState[]): Screen {
  const file = `${name}.html`;
  return { name, file, ...WINDOW, zoomed: WINDOW, onPages: false, tall: true, states };
}

async function openCard(studio: Studio, scene: Scene, words: string): Promise<Shown> {
  const host = await studio.openHost(scene.hostPage, scene);
  await studio.hoverMark(host, words);
  return { tab: host.tab, host, close: () => host.tab.close() };
}

async function openPopup(studio: Studio, scene: Scene, page: HostPage): Promise<Shown> {
  const host = await studio.openHost(page, { ...WINDOW, zoom: 1 });
  if (page === 'article') await until('the article to be read', () => studio.isRead(host));
  const tab = await studio.openScreen(`popup.html?tab=${host.id}`, scene);
  await awaitContent(tab);
  const close = async () => {
    await tab.close();
    await host.tab.close();
  };
  return { tab, host: null, close };
}

/** The first provision of the checklist unfolded, at the top of the window. */
async function openPopupUnfolded(studio: Studio, scene: Scene): Promise<Shown> {
  const shown = await openPopup(studio, scene, 'article');
  await shown.tab.waitFor(
    () => {
      const lines = [...document.querySelectorAll('main h4 [aria-expanded]')];
      const line = lines.find((one): one is HTMLElement => one instanceof HTMLElement);
      if (line?.ariaExpanded === 'false') line.click();
      line?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return line?.ariaExpanded === 'true';
    },
    { what: 'a provision to unfold' },
  );
  return shown;
}

async function openPopupOff(studio: Studio, scene: Scene): Promise<Shown> {
  await studio.changeSettings({ enabled: false });
  const shown = await openPopup(studio, scene, 'nothing-here');
  const close = async () => {
    await shown.close();
    await studio.changeSettings({});
  };
  return { ...shown, close };
}

async function openPage(studio: Studio, scene: Scene, file: string): Promise<Shown> {
  const tab = await studio.openScreen(file, scene);
  await awaitContent(tab);
  return { tab, host: null, close: () => tab.close() };
}

/** The dossier at the place of an address, which has the focus then. */
async function openDossierAt(studio: Studio, scene: Scene, id: string): Promise<Shown> {
  const shown = await openPage(studio, scene, `dossier.html#${id}`);
  await shown.tab.waitFor((wanted: string) => document.getElementById(wanted)?.matches(':focus-within'), {
    argument: id,
    what: `the focus on “${id}”`,
  });
  return shown;
}

/** With something in every list, and switched off: what the defaults do not show. */
async function openOptionsFilled(studio: Studio, scene: Scene): Promise<Shown> {
  await studio.changeSettings({
    enabled: false,
    modifier: 'alt',
    pausedHosts: ['news.example', 'ein-sehr-langer-name-einer-zeitung.nachrichten-und-berichte.example'],
    hiddenSubjects: [`entity:${ENTITY}`, 'provision:army-size-cap'],
  });
  const shown = await openPage(studio, scene, 'options.html');
  const close = async () => {
    await shown.close();
    await studio.changeSettings({});
  };
  return { ...shown, close };
}

/** The card of the first mark of the practice text, opened by its button. */
async function openWelcomeCard(studio: Studio, scene: Scene): Promise<Shown> {
  const shown = await openPage(studio, scene, 'welcome.html');
  await shown.tab.waitFor(
    () => [...CSS.highlights].some(([name, { size }]) => name.startsWith('point-by-point') && size > 0),
    { what: 'marks in the practice text' },
  );
  await shown.tab.evaluate(() => document.querySelector<HTMLElement>('.buttons button')?.click());
  await until('a card on the practice text', () => studio.cardIsFilled(shown.tab));
  return shown;
}

/** Until a screen shows its data: nothing on it says that it waits. */
function awaitContent(tab: Tab): Promise<unknown> {
  return tab.waitFor(
    () => {
      const screen = document.querySelector('.surface');
      const waits = document.querySelector('.waiting, [aria-busy="true"]') !== null;
      return !waits && screen?.querySelector('main :is(li, p, button)') != null;
    },
    { what: 'the content of a screen' },
  );
}
