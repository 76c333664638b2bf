import { useId } from 'preact/hooks';
import { DWELL_BOUNDS, MODIFIERS } from '../../lib/settings/schema.ts';
import { DelayTrial } from './DelayTrial.tsx';
import { formatSeconds } from './durations.ts';
import { Choices, Section } from './fields.tsx';
import type { SectionProps } from './props.ts';
import { useReading } from './reading.ts';

/** What a pull at the slider changes at least, in ms. */
const STEP_MS = 50;

/** When a card opens, with a place to try it. */
export function CardsSection({ settings, change }: SectionProps) {
  const { words, wordsLanguage } = useReading();
  const delay = useId();
  return (
    <Section title={words.cards}>
      <div class="field">
        <label for={delay}>{words.delay}</label>
        <div class="slider">
          <input
            id={delay}
            type="range"
            min={DWELL_BOUNDS.least}
            max={DWELL_BOUNDS.most}
            step={STEP_MS}
            value={settings.dwellMs}
            aria-valuetext={formatSeconds(settings.dwellMs, wordsLanguage)}
            // Not at each step of the way: only where it is let go.
            onChange={({ currentTarget }) => {
              const dwellMs = Number(currentTarget.value);
              void change(() => ({ dwellMs }));
            }}
          />
          <output for={delay}>{formatSeconds(settings.dwellMs, wordsLanguage)}</output>
        </div>
      </div>
      <Choices
        legend={words.modifier}
        hint={words.modifierHint}
        values={MODIFIERS}
        words={words.modifiers}
        chosen={settings.modifier}
        inRow
        onChoose={(modifier) => change(() => ({ modifier }))}
      />
      <DelayTrial dwellMs={settings.dwellMs} modifier={settings.modifier} />
    </Section>
  );
}
