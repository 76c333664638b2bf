import { useRef } from 'preact/hooks';
import { LocalText } from '../ui/LocalText.tsx';
import { pickText } from '../ui/text.ts';
import { Section } from './fields.tsx';
import type { OptionsProps, SectionProps } from './props.ts';
import { useReading } from './reading.ts';
import { Line } from './SitesSection.tsx';

/** The names that the reader chose not to have marked. */
export function HiddenSection({ settings, change, names }: SectionProps & Pick<OptionsProps, 'names'>) {
  const { words, language } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (key: string) => {
    const name = names?.get(key);
    return name === undefined ? key.replace(/^\w+:/, '') : pickText(name, language).text;
  };
  const show = async (key: string) => {
    await change(
      (now) => ({ hiddenSubjects: now.hiddenSubjects.filter((hidden) => hidden !== key) }),
      words.shownAgain(nameOf(key)),
    );
    heading.current?.focus();
  };
  return (
    <Section title={words.hidden} heading={heading}>
      <p class="hint">{words.hiddenHint}</p>
      {settings.hiddenSubjects.length === 0 ? (
        <p class="nothing">{words.noHidden}</p>
      ) : (
        <ul class="lines">
          {settings.hiddenSubjects.map((key) => {
            const name = names?.get(key);
            return (
              <Line
                key={key}
                text={words.showAgain}
                hint={words.showAgainName(nameOf(key))}
                onPress={() => void show(key)}
              >
                {name === undefined ? <bdi>{nameOf(key)}</bdi> : <LocalText text={name} />}
                {name === undefined && names !== null && <span class="hint"> {words.unknownSubject}</span>}
              </Line>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
