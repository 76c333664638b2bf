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
  const { head, failures } =
    props.diagnosis === null ? { head: '', failures: '' } : diagnosisText(props.diagnosis, words);
  return (
    <Section title={words.diagnosis}>
      <p class="hint">{words.diagnosisHint}</p>
      <pre class="rules diagnosis" dir="ltr">
        {head}
        <span lang="en">{failures}</span>
      </pre>
      <div class="buttons">
        <Button onPress={() => props.copy(head + failures)}>{words.copyDiagnosis}</Button>
      </div>
    </Section>
  );
}
