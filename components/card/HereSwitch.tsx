/** Where several things are mentioned at one place: which of them the card is about. */
import { Icon } from '../ui/Icon.tsx';
import type { CardProps } from './props.ts';
import { useReading } from './reading.ts';

/**
 * A row with the page's own words, underlined as they are on the page. Also the way back from what is not mentioned
 * here, such as a provision that was opened from a name's card. Nothing where there is no choice.
 */
export function HereSwitch({ here, subject, onTurn }: Pick<CardProps, 'here' | 'subject' | 'onTurn'>) {
  const { words } = useReading();
  const isThis = (one: CardProps['subject']) => one.kind === subject.kind && one.id === subject.id;
  const isAway = !here.some(isThis);
  if (here.length === 0 || (here.length === 1 && !isAway)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the page of its own look along.
    <div class="here" role="group" aria-label={words.here}>
      {here.map((one) => (
        <button
          key={`${one.kind} ${one.id}`}
          type="button"
          class={`here-one here-${one.kind}`}
          aria-pressed={isThis(one)}
          title={one.label}
          onClick={() => onTurn(one)}
        >
          {isAway && <Icon name="previous" />}
          {one.kind === 'provision' && <span class="here-kind">{words.provisionHere}</span>}
          <bdi>{one.label}</bdi>
        </button>
      ))}
    </div>
  );
}
