/** The page after installation: the session that reads every page reads this one too, for practice. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { showTrouble } from '../../components/trouble/Trouble.tsx';
import { readingIn } from '../../components/welcome/reading.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { keepOwnFailures } from '../../lib/platform/failures.ts';
import { logFailure } from '../../lib/platform/log.ts';
import { languageFor } from '../../lib/settings/language.ts';
import { readSettings, watchSettings } from '../../lib/settings/storage.ts';
import { startPractice } from './practice.ts';

async function start(root: HTMLElement): Promise<void> {
  let settings = await readSettings();
  let paused = false;
  let practice: ReturnType<typeof startPractice> | null = null;

  const isOff = () => !settings.enabled || settings.density === 'off';
  const show = () => {
    const { language, words, wordsLanguage } = readingIn(languageFor(settings, navigator.language));
    document.documentElement.lang = wordsLanguage;
    document.title = words.welcome;
    render(
      <Welcome
        language={language}
        theme={settings.theme}
        practice={paused ? 'paused' : isOff() ? 'off' : 'on'}
        onNextCard={() => practice?.next()}
        onResume={() => follow({ pause: false })}
      />,
      root,
    );
  };
  const follow = ({ pause = paused }: { readonly pause?: boolean } = {}) => {
    paused = pause;
    show();
    if (paused || !settings.enabled) {
      practice?.end();
      practice = null;
    } else if (practice === null) {
      practice = startPractice(
        () => settings,
        () => follow({ pause: true }),
      );
      practice.failed.catch((error: unknown) => logFailure('the practice text could not be read:', error));
    } else practice.follow();
  };
  watchSettings((changed) => {
    settings = changed;
    follow();
  });
  follow();
}

keepOwnFailures('welcome');
const root = document.getElementById('welcome');
if (root === null) throw new Error('the page after installation has no element "welcome"');
start(root).catch((error: unknown) => {
  logFailure('a screen could not be shown:', error);
  showTrouble(root, navigator.language, () => location.reload());
});
