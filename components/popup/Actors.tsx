import { LocalText } from '../ui/LocalText.tsx';
import { useRoving } from '../ui/roving.ts';
import { useShortList } from '../ui/short-list.tsx';
import { pickText } from '../ui/text.ts';
import type { NameHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';

/** About two lines of names; more would push the checklist away. */
const NAMES_AT_FIRST = 8;

/** Names that the page mentions, each with its count; pressing one goes to it on the page. */
export function Actors(props: {
  readonly title: string;
  readonly names: readonly NameHere[];
  readonly onJump: PopupProps['onJump'];
}) {
  const { words, language } = useReading();
  const { shown, toggle } = useShortList(props.names, NAMES_AT_FIRST);
  const roving = useRoving<HTMLUListElement>('.name', 'both');
  if (props.names.length === 0) return null;
  return (
    <section>
      <h3 class="label">{props.title}</h3>
      <ul class="names" {...roving}>
        {shown.map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              class="name"
              aria-label={words.jumpTo(pickText(name, language).text, count)}
              onClick={() => props.onJump('entity', id)}
            >
              <LocalText text={name} />
              {count > 1 && <span class="times"> {count}</span>}
            </button>
          </li>
        ))}
        {toggle !== null && <li>{toggle}</li>}
      </ul>
    </section>
  );
}
