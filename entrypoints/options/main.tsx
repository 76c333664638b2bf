/** The settings: read and stored here, drawn by the components; other pages of ours and the readers follow by themselves. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/props.ts';
import { readingIn } from '../../components/options/reading.ts';
import { showTrouble } from '../../components/trouble/Trouble.tsx';
import { askBackground } from '../../lib/messages/client.ts';
import { aboutBrowser, extensionVersion } from '../../lib/platform/about.ts';
import { listCommands, openCommandSettings } from '../../lib/platform/commands.ts';
import { keepOwnFailures, readFailures, watchFailures } from '../../lib/platform/failures.ts';
import { logFailure } from '../../lib/platform/log.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { languageFor } from '../../lib/settings/language.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { hostFrom, readRules, writeRules } from '../../lib/settings/site-rules.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/storage.ts';
import { subjectKey } from '../../lib/settings/subjects.ts';

const RULES_FILE = { name: 'point-by-point-sites.json', type: 'application/json' };

/** How long until the store is asked again while it is being filled. */
const SEEDING_MS = 500;

async function start(root: HTMLElement): Promise<void> {
  let shown: Pick<OptionsProps, 'settings' | 'names' | 'shortcuts' | 'diagnosis'> = {
    settings: await readSettings(),
    names: null,
    shortcuts: await listCommands(),
    diagnosis: null,
  };
  const show = (change: Partial<typeof shown>) => {
    shown = { ...shown, ...change };
    const { words, wordsLanguage } = readingIn(languageFor(shown.settings, navigator.language));
    document.documentElement.lang = wordsLanguage;
    document.title = `${words.title} – ${words.product}`;
    render(
      <Options
        {...shown}
        browserLanguage={navigator.language}
        rules={{ hostFrom, read: readRules, write: writeRules, save: (text) => saveFile({ ...RULES_FILE, text }) }}
        onChange={async (change) => show({ settings: await changeSettings(change) })}
        onReset={async () => show({ settings: await changeSettings(() => DEFAULT_SETTINGS) })}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onChangeKeys={() => void openCommandSettings()}
      />,
      root,
    );
  };
  watchSettings((settings) => show({ settings }));
  // Keys are changed in a page of the browser's: on the way back they may be others.
  window.addEventListener('focus', async () => show({ shortcuts: await listCommands() }));
  const showDiagnosis = async () => {
    const diagnosis = await diagnose();
    show({ diagnosis });
    // A state that passes by itself, and of whose end nobody tells.
    if (diagnosis.store?.state === 'seeding') setTimeout(() => void showDiagnosis(), SEEDING_MS);
  };
  watchFailures(() => void showDiagnosis());
  show({});
  show({ names: await readNames() });
  await showDiagnosis();
}

async function diagnose(): Promise<NonNullable<OptionsProps['diagnosis']>> {
  const [browser, store, failures] = await Promise.all([
    aboutBrowser(),
    askBackground('store.status', {}).catch(() => null),
    readFailures().catch(() => null),
  ]);
  return { version: extensionVersion(), browser, store, failures };
}

/** The names of everything that can be marked, by the key under which it can be hidden. */
async function readNames(): Promise<OptionsProps['names']> {
  try {
    const { entities, provisions } = await askBackground('checklist.get', {});
    return new Map([
      ...entities.map(({ id, name }) => [subjectKey({ kind: 'entity', id }), name] as const),
      ...provisions.map(({ id, title }) => [subjectKey({ kind: 'provision', id }), title] as const),
    ]);
  } catch (error) {
    logFailure('the names of hidden subjects could not be read:', error);
    return null;
  }
}

keepOwnFailures('options');
const root = document.getElementById('options');
if (root === null) throw new Error('the page of settings has no element "options"');
start(root).catch((error: unknown) => {
  logFailure('a screen could not be shown:', error);
  showTrouble(root, navigator.language, () => location.reload());
});
