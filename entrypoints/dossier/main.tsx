/** The dossier: asks the background for all records and shows them, at the place that the address names. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import { exportFile } from '../../components/dossier/export-file.ts';
import type { DossierProps, ExportFormat } from '../../components/dossier/props.ts';
import { readingIn } from '../../components/dossier/reading.ts';
import { askBackground } from '../../lib/messages/client.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { saveFile } from './save-file.ts';

const NO_ANSWER: StoreStatus = { state: 'failed', info: null, fallback: false };

function start(root: HTMLElement): void {
  const language = navigator.language;
  const reading = readingIn(language);
  let shown: Pick<DossierProps, 'records' | 'store' | 'target'> = { records: null, store: null, target: readTarget() };

  document.documentElement.lang = reading.wordsLanguage;
  document.documentElement.dir = reading.words.direction;
  document.title = `${reading.words.pageTitle} – ${reading.words.product}`;

  const show = (change: Partial<typeof shown>) => {
    shown = { ...shown, ...change };
    render(
      <Dossier
        {...shown}
        language={language}
        theme="auto"
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
    const [records, store] = await Promise.all([
      askBackground('dossier.get', {}).catch(() => null),
      askBackground('store.status', {}).catch(() => NO_ANSWER),
    ]);
    show({ records, store });
  };

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

const root = document.getElementById('dossier');
if (root === null) throw new Error('the dossier’s page has no element "dossier"');
start(root);
