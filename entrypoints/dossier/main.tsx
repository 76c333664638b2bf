/** The dossier: asks the background for all records and shows them, at the place that the address names. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import { exportFile } from '../../components/dossier/export-file.ts';
import type { DossierProps, ExportFormat } from '../../components/dossier/props.ts';
import { readingIn } from '../../components/dossier/reading.ts';
import { showTrouble } from '../../components/trouble/Trouble.tsx';
import { askBackground } from '../../lib/messages/client.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { keepOwnFailures } from '../../lib/platform/failures.ts';
import { logFailure } from '../../lib/platform/log.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { languageFor } from '../../lib/settings/language.ts';
import { readSettings, watchSettings } from '../../lib/settings/storage.ts';

const NO_ANSWER: StoreStatus = { state: 'failed', info: null, fallback: false };

async function start(root: HTMLElement): Promise<void> {
  let settings = await readSettings();
  let reading = readingIn(languageFor(settings, navigator.language));
  let shown: Pick<DossierProps, 'records' | 'store' | 'target'> = { records: null, store: null, target: readTarget() };

  const show = (change: Partial<typeof shown>) => {
    shown = { ...shown, ...change };
    document.documentElement.lang = reading.wordsLanguage;
    document.documentElement.dir = reading.words.direction;
    document.title = `${reading.words.pageTitle} – ${reading.words.product}`;
    render(
      <Dossier
        {...shown}
        language={languageFor(settings, navigator.language)}
        theme={settings.theme}
        onOpen={(target) => history.replaceState(null, '', `#${encodeURIComponent(target)}`)}
        onExport={save}
        onRetry={() => void read()}
      />,
      root,
    );
  };

  const save = (format: ExportFormat) => {
    if (shown.records !== null) saveFile(exportFile(shown.records, format, reading));
  };

  const read = async () => {
    show({ store: null });
    const records = await askBackground('dossier.get', {}).catch(() => null);
    // Not both at once: only the answer shows whether the store could give it.
    const store = await askBackground('store.status', {}).catch(() => NO_ANSWER);
    show({ records, store });
  };

  watchSettings((changed) => {
    settings = changed;
    reading = readingIn(languageFor(settings, navigator.language));
    show({});
  });
  addEventListener('hashchange', () => show({ target: readTarget() }));
  void read();
}

/** A hash that is no sound percent-encoding names nothing, and is shown as it is. */
function readTarget(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

keepOwnFailures('dossier');
const root = document.getElementById('dossier');
if (root === null) throw new Error('the dossier’s page has no element "dossier"');
start(root).catch((error: unknown) => {
  logFailure('a screen could not be shown:', error);
  showTrouble(root, navigator.language, () => location.reload());
});
