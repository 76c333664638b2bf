import { useId } from 'preact/hooks';
import type { ProvisionRecord } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { PointNumber } from '../ui/PointNumber.tsx';
import { type ProvisionContext, ProvisionStory, saysContested } from '../ui/ProvisionStory.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { FoundBy } from './FoundBy.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';
import { ScreenLink } from './ScreenLink.tsx';
import type { Find } from './search.ts';

interface ItemProps {
  readonly provision: ProvisionRecord;
  readonly context: ProvisionContext;
  /** Whether the page in the tab mentions it. */
  readonly onPage: boolean;
  /** Why the search found it; null where nothing is searched for. */
  readonly find: Find | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onJump: PopupProps['onJump'];
  readonly onFollow: PopupProps['onFollow'];
}

/** One provision of the checklist: a line that unfolds in place to the whole story. */
export function ProvisionItem(props: ItemProps) {
  const { provision, open } = props;
  const { words } = useReading();
  const body = useId();
  return (
    <li class={open ? 'item item-open' : 'item'} data-provision={provision.id}>
      <h4>
        <button
          type="button"
          class="item-line"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => props.onOpen(!open)}
        >
          <PointNumber provision={provision} />
          <span class="item-title">
            <MarkedText text={provision.title} words={props.find?.words ?? []} />
          </span>
          <span class="item-standing">
            <StatusChip status={provision.status} statuses={props.context.statuses} />
            <span class="as-of">
              {words.asOf} <DateText date={provision.asOf} length="short" />
            </span>
            {props.onPage && (
              <span class="on-page">
                <Icon name="here" />
                {words.mentionedHere}
              </span>
            )}
          </span>
          <Icon name="unfold" />
        </button>
      </h4>
      {props.find !== null && !open && <FoundBy provision={provision} find={props.find} />}
      {open && <ItemBody {...props} id={body} />}
    </li>
  );
}

function ItemBody(props: ItemProps & { readonly id: string }) {
  const { provision } = props;
  const { words } = useReading();
  return (
    <div id={props.id} class="item-body">
      <p class="item-summary">
        <MarkedText text={provision.summary} words={props.find?.words ?? []} />
      </p>
      {provision.statusNote !== undefined && (
        <p class="note">
          <LocalText text={provision.statusNote} />
        </p>
      )}
      {saysContested(provision) && <p class="note">{words.contested}</p>}
      <p class="item-ways">
        {props.onPage && (
          <Button onPress={() => props.onJump('provision', provision.id)}>
            <Icon name="jump" />
            {words.jump}
          </Button>
        )}
        <ScreenLink to={`/dossier.html#${provision.id}`} onFollow={props.onFollow}>
          {words.inFullView}
        </ScreenLink>
      </p>
      <ProvisionStory provision={provision} context={props.context} level={5} />
    </div>
  );
}
