import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { type Diagnosis, diagnosisText } from './diagnosis.ts';
import { Section } from './fields.tsx';
import { useReading } from './reading.ts';

/** What to send along with a report of an error: seen in full before it is copied. */
export function DiagnosisSection(props: {
  /** Null while it is put together. */
  readonly diagnosis: Diagnosis | null;
  /** Is given the text that is seen. */
  readonly copy: (text: string) => void;
}) {
  const { words } = useReading();
  const hint = useId();
  const text = props.diagnosis === null ? '' : diagnosisText(props.diagnosis, words);
  return (
    <Section title={words.diagnosis}>
      <p id={hint} class="hint">
        {words.diagnosisHint}
      </p>
      {/* The focus lets it be scrolled and selected by keyboard. */}
      <textarea
        class="text-field rules"
        rows={Math.max(6, text.split('\n').length + 1)}
        readOnly
        dir="ltr"
        aria-label={words.diagnosis}
        aria-describedby={hint}
        value={text}
      />
      <div class="buttons">
        <Button onPress={() => props.copy(text)}>{words.copyDiagnosis}</Button>
      </div>
    </Section>
  );
}
