/** How much of the plan the page mentions, and what it leaves out. */
import type { Checklist, ProvisionRecord } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import type { ProvisionHere } from './page-names.ts';
import { useReading } from './reading.ts';

/** More titles than this would be a second checklist. */
const TITLES_NAMED = 2;

/** The plan as a row of points, those that the page mentions filled; below, the first that it leaves out. */
export function PageCoverage(props: {
  readonly checklist: Checklist;
  readonly here: readonly ProvisionHere[];
  readonly onShowLeftOut: () => void;
}) {
  const { words } = useReading();
  const mentioned = new Set(props.here.map(({ provision }) => provision.id));
  const leftOut = props.checklist.provisions.filter(({ id }) => !mentioned.has(id));
  // One too many is named as well: "and 1 more" would take the room that its title needs.
  const named = leftOut.length <= TITLES_NAMED + 1 ? leftOut : leftOut.slice(0, TITLES_NAMED);
  return (
    <div class="page-coverage">
      <Points provisions={props.checklist.provisions} mentioned={mentioned} />
      {leftOut.length === 0 ? (
        <p class="left-out">{words.leavesOutNone}</p>
      ) : (
        <p class="left-out">
          {words.leavesOut}{' '}
          {named.map(({ id, title }, at) => (
            <>
              {at > 0 && '; '}
              <em key={id}>
                <LocalText text={title} />
              </em>
            </>
          ))}
          {named.length < leftOut.length && `; ${words.andMore(leftOut.length - named.length)}`}
          {'. '}
          <Button look="plain" onPress={props.onShowLeftOut}>
            {words.showLeftOut}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Width of a point and of the gaps beside it and between themes, in the drawing's own units. */
const POINT = 6;
const GAP = 2;
const THEME_GAP = 5;

function Points(props: { readonly provisions: readonly ProvisionRecord[]; readonly mentioned: ReadonlySet<string> }) {
  const { words } = useReading();
  let x = 0;
  const points = props.provisions.map(({ id, theme }, at) => {
    const before = props.provisions[at - 1];
    if (before !== undefined) x += POINT + (before.theme === theme ? GAP : THEME_GAP);
    return { id, x };
  });
  return (
    <div class="points">
      <meter
        class="unseen"
        aria-label={words.coverageMeter}
        aria-valuetext={words.provisionsFound(props.mentioned.size, props.provisions.length)}
        min={0}
        max={props.provisions.length}
        value={props.mentioned.size}
      />
      <svg viewBox={`0 0 ${x + POINT} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {points.map((point) => (
          <rect
            key={point.id}
            class={props.mentioned.has(point.id) ? 'point-here' : 'point-absent'}
            x={point.x}
            y={props.mentioned.has(point.id) ? 0 : 4}
            width={POINT}
            height={props.mentioned.has(point.id) ? 10 : 2}
          />
        ))}
      </svg>
    </div>
  );
}
