import { useId, useState } from 'preact/hooks';
import type { ProvisionRecord } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { PointNumber } from '../ui/PointNumber.tsx';
import { type ProvisionContext, ProvisionStory, saysContested } from '../ui/ProvisionStory.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';

/** One provision of the checklist: a line that unfolds in place to the whole story. */
export function ProvisionItem(props: {
  readonly provision: ProvisionRecord;
  readonly context: ProvisionContext;
  /** Whether the page in the tab mentions it. */
  readonly onPage: boolean;
  readonly onJump: PopupProps['onJump'];
}) {
  const { provision, context } = props;
  const { words } = useReading();
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li class={open ? 'item item-open' : 'item'}>
      <h4>
        <button
          type="button"
          class="item-line"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => setOpen(!open)}
        >
          <PointNumber provision={provision} />
          <span class="item-title">
            <LocalText text={provision.title} />
          </span>
          <span class="item-standing">
            <StatusChip status={provision.status} statuses={context.statuses} />
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
      {open && (
        <div id={body} class="item-body">
          <p class="item-summary">
            <LocalText text={provision.summary} />
          </p>
          {provision.statusNote !== undefined && (
            <p class="note">
              <LocalText text={provision.statusNote} />
            </p>
          )}
          {saysContested(provision) && <p class="note">{words.contested}</p>}
          {props.onPage && (
            <Button onPress={() => props.onJump('provision', provision.id)}>
              <Icon name="jump" />
              {words.jump}
            </Button>
          )}
          <ProvisionStory provision={provision} context={context} level={5} />
        </div>
      )}
    </li>
  );
}
