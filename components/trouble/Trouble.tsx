/** What stands in the place of a screen that could not be shown: a calm word and a way on, instead of an empty window. */
import { render } from 'preact';
import { Button } from '../ui/Button.tsx';
import { troubleReading } from './reading.ts';

/** Draws it into `root`, over whatever was drawn there. `language` is the browser's. */
export function showTrouble(root: HTMLElement, language: string, reload: () => void): void {
  const { words, wordsLanguage } = troubleReading(language);
  root.ownerDocument.documentElement.lang = wordsLanguage;
  render(
    <main class="surface trouble" lang={wordsLanguage}>
      <div role="alert">
        <p>{words.couldNotShow}</p>
        <p>{words.nothingLost}</p>
      </div>
      <Button onPress={reload}>{words.reload}</Button>
    </main>,
    root,
  );
}
