import { LocalText } from '../ui/LocalText.tsx';
import { useRoving } from '../ui/roving.ts';
import { pickText } from '../ui/text.ts';
import type { NameHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';

/** About a line of names. More are folded: they would push the checklist and its search off the first screen. */
const NAMES_UNFOLDED = 3;

interface ActorsProps {
  readonly title: string;
  readonly names: readonly NameHere[];
  readonly onJump: PopupProps['onJump'];
}

/** Names that the page mentions, each with its count; pressing one goes to it on the page. */
export function Actors(props: ActorsProps) {
  const { title, names } = props;
  if (names.length === 0) return null;
  if (names.length <= NAMES_UNFOLDED) {
    return (
      <section>
        <h3 class="label">{title}</h3>
        <Names {...props} />
      </section>
    );
  }
  return (
    <details class="fold names-fold">
      <summary>
        <h3>
          {title} <span class="amount">{names.length}</span>
        </h3>
        <span class="first-names">
          {names.slice(0, NAMES_UNFOLDED).map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <LocalText text={name} />
            </span>
          ))}
          , …
        </span>
      </summary>
      <Names {...props} />
    </details>
  );
}

function Names({ names, onJump }: ActorsProps) {
  const { words, language } = useReading();
  const roving = useRoving<HTMLUListElement>('.name', 'both');
  return (
    <ul class="names" {...roving}>
      {names.map(({ id, name, count }) => (
        <li key={id}>
          <button
            type="button"
            class="name"
            aria-label={words.jumpTo(pickText(name, language).text, count)}
            onClick={() => onJump('entity', id)}
          >
            <LocalText text={name} />
            {count > 1 && <span class="times"> {count}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
