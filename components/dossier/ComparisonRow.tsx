import type { DatasetRecords, DraftRecord } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { formatList } from '../ui/lists.ts';
import { PointNumber } from '../ui/PointNumber.tsx';
import { ProvisionStory, saysContested } from '../ui/ProvisionStory.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { pickText } from '../ui/text.ts';
import { ChangeTag } from './ChangeTag.tsx';
import type { Cell, ComparisonRow as Row } from './comparison.ts';
import { CitedFold, RelatedLinks } from './Links.tsx';
import { useReading } from './reading.ts';

/** One provision in all texts, and its whole story below once it is opened. */
export function ComparisonRow(props: {
  readonly row: Row;
  readonly records: DatasetRecords;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const { words } = useReading();
  const { row, records, open } = props;
  const { provision, cells } = row;
  const story = `${provision.id}-story`;
  return (
    <>
      <tr id={provision.id} class={open ? 'row-open' : undefined}>
        <th scope="row" class="row-head">
          <button
            type="button"
            class="row-toggle"
            data-focus
            aria-expanded={open}
            aria-controls={open ? story : undefined}
            onClick={() => props.onToggle(provision.id)}
          >
            <PointNumber provision={provision} />
            <span class="row-name">
              <LocalText text={provision.title} />
            </span>
            <Icon name="unfold" />
          </button>
          <span class="row-standing">
            <StatusChip status={provision.status} statuses={records.statuses} />
            <span class="as-of">
              {words.asOf} <DateText date={provision.asOf} length="short" />
            </span>
          </span>
          <SilentTexts cells={cells} />
        </th>
        {cells.map((cell) => (
          <DraftCell key={cell.draft.id} cell={cell} />
        ))}
      </tr>
      {open && (
        <tr class="story-row">
          <td class="story-cell" colSpan={cells.length + 1} id={story}>
            <div class="story-frame">
              <p class="story-summary">
                <LocalText text={provision.summary} />
              </p>
              {provision.statusNote !== undefined && (
                <p class="note">
                  <LocalText text={provision.statusNote} />
                </p>
              )}
              {saysContested(provision) && <p class="note">{words.contested}</p>}
              <ProvisionStory provision={provision} context={records} level={3} />
              <RelatedLinks provisions={[]} entities={provision.entities} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function DraftCell({ cell }: { readonly cell: Cell }) {
  const { words } = useReading();
  if (cell.entries.length === 0) {
    return (
      <td class="cell no-report">
        <span>{words.noReport}</span>
      </td>
    );
  }
  return (
    <td class="cell">
      <p class="cell-draft">
        <DraftName draft={cell.draft} />
      </p>
      {cell.change !== null && <ChangeTag change={cell.change} />}
      {cell.entries.map((entry) => (
        <div key={`${entry.date} ${entry.says.en}`} class="entry">
          {cell.entries.length > 1 && (
            <p class="entry-date">
              <DateText date={entry.date} length="short" />
            </p>
          )}
          <p>
            <LocalText text={entry.says} />
          </p>
          <CitedFold sources={entry.sources} />
        </div>
      ))}
    </td>
  );
}

/** A text's short name with its day. */
export function DraftName({ draft }: { readonly draft: DraftRecord }) {
  return (
    <>
      <span class="draft-name">
        <LocalText text={draft.short} />
      </span>{' '}
      <DateText date={draft.date} length="short" />
    </>
  );
}

/** Where there is no room for empty cells, they are named in one line. */
function SilentTexts({ cells }: { readonly cells: readonly Cell[] }) {
  const { words, language, wordsLanguage } = useReading();
  const silent = cells.filter(({ entries }) => entries.length === 0);
  if (silent.length === 0) return null;
  const names = silent.map(({ draft }) => pickText(draft.short, language).text);
  return <span class="silent">{words.noReportIn(formatList(names, wordsLanguage))}</span>;
}
