import { DENSITIES, MARKED_KINDS, type MarkedKind } from '../../lib/settings/schema.ts';
import { Choices, Section, Switch } from './fields.tsx';
import type { SectionProps } from './props.ts';
import { useReading } from './reading.ts';
import { drawSample, type SamplePiece } from './sample.ts';

/** Whether anything is marked, how many mentions and of what, with a text on which it is to be seen. */
export function MarksSection({ settings, change }: SectionProps) {
  const { words } = useReading();
  const { enabled, hiddenKinds } = settings;
  const show = (kind: MarkedKind, shown: boolean) =>
    change((now) => {
      const others = now.hiddenKinds.filter((hidden) => hidden !== kind);
      return { hiddenKinds: shown ? others : [...others, kind] };
    });
  const [first = [], second = []] = drawSample(
    [words.sampleText, words.sampleTextLater],
    words.sampleNames,
    // What is hidden by name is not in the example.
    { density: enabled ? settings.density : 'off', hiddenKinds, hiddenSubjects: [] },
  );
  return (
    <Section title={words.marks}>
      <Switch
        label={words.enabled}
        hint={words.enabledHint}
        on={enabled}
        onTurn={(on) => change(() => ({ enabled: on }))}
      />
      <Choices
        legend={words.density}
        values={DENSITIES}
        words={words.densities}
        chosen={settings.density}
        onChoose={(density) => change(() => ({ density }))}
      />
      <fieldset class="choices">
        <legend>{words.shownKinds}</legend>
        <div class="choices-columns">
          {MARKED_KINDS.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                name={kind}
                checked={!hiddenKinds.includes(kind)}
                onChange={({ currentTarget }) => show(kind, currentTarget.checked)}
              />
              <span>{words.kindNames[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <figure class="example">
        <figcaption>{words.example}</figcaption>
        <h3 class="example-title">{words.sampleHead}</h3>
        <SampleText pieces={first} />
        <h3 class="example-title">{words.sampleHeadLater}</h3>
        <SampleText pieces={second} />
      </figure>
    </Section>
  );
}

function SampleText({ pieces }: { readonly pieces: readonly SamplePiece[] }) {
  return (
    <p>
      {pieces.map(({ text, mark }, nth) => (
        // The pieces of one text never move.
        <span key={`${nth} ${text}`} class={mark === null ? undefined : `mark mark-${mark}`}>
          {text}
        </span>
      ))}
    </p>
  );
}
