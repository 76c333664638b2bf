import { useId, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from './fields.tsx';
import { useReading } from './reading.ts';

/** Sets everything back, after having asked: lists that took months to grow are among it. */
export function ResetSection({ settings, reset }: { readonly settings: Settings; readonly reset: () => void }) {
  const { words } = useReading();
  const question = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Section title={words.reset}>
      <p class="hint">{words.resetHint}</p>
      <div class="buttons">
        <Button onPress={() => dialog.current?.showModal()}>{words.reset}</Button>
      </div>
      <dialog ref={dialog} class="question" aria-labelledby={question}>
        <h3 id={question}>{words.resetAsk}</h3>
        <p>{words.resetAskHint(settings.pausedHosts.length, settings.hiddenSubjects.length)}</p>
        <div class="buttons">
          <Button onPress={() => dialog.current?.close()}>{words.resetNo}</Button>
          <Button
            onPress={() => {
              dialog.current?.close();
              reset();
            }}
          >
            {words.resetYes}
          </Button>
        </div>
      </dialog>
    </Section>
  );
}
