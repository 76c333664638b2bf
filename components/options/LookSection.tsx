import { useId } from 'preact/hooks';
import { LANGUAGE_CHOICES, type LanguageChoice, THEMES } from '../../lib/settings/schema.ts';
import { themeOf } from '../ui/theme.ts';
import { Choices, Section } from './fields.tsx';
import type { SectionProps } from './props.ts';
import { useReading } from './reading.ts';

/** Colours and language, with a card that has them. */
export function LookSection({ settings, change }: SectionProps) {
  const { words, wordsLanguage } = useReading();
  const language = useId();
  return (
    <Section title={words.look}>
      <Choices
        legend={words.theme}
        values={THEMES}
        words={words.themes}
        chosen={settings.theme}
        inRow
        onChoose={(theme) => change(() => ({ theme }))}
      />
      <div class="field">
        <label for={language}>{words.languageOf}</label>
        <select
          id={language}
          value={settings.language}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as LanguageChoice;
            void change(() => ({ language: chosen }));
          }}
        >
          {LANGUAGE_CHOICES.map((choice) =>
            choice === 'auto' ? (
              <option key={choice} value={choice}>
                {words.languageAuto}
              </option>
            ) : (
              <option key={choice} value={choice} lang={choice}>
                {ownNameOf(choice)}
              </option>
            ),
          )}
        </select>
        <p class="hint">{words.languageHint}</p>
      </div>
      <figure class="example">
        <figcaption>{words.example}</figcaption>
        <div class="surface sample-card" lang={wordsLanguage} data-theme={themeOf(settings.theme)}>
          <p class="kicker">{words.kinds.document}</p>
          <p class="sample-card-title">{words.sampleNames.document}</p>
          <p class="sample-card-text">{words.sampleText}</p>
        </div>
      </figure>
    </Section>
  );
}

/** `Deutsch` for `de`: who does not read the words around finds it all the same. */
function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
