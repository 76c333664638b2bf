/** Theme, status and search over the comparison. */
import type { DatasetRecords, StatusId } from '../../lib/dataset/records.ts';
import { Icon } from '../ui/Icon.tsx';
import { labelOf, titleOf } from '../ui/terms.tsx';
import { byTheme, type ComparisonFilter, countStatuses } from './filters.ts';
import { useReading } from './reading.ts';

/** All filters; they stand in a row, one below the other where it is narrow. */
export function ComparisonFilters(props: {
  readonly records: DatasetRecords;
  readonly filter: ComparisonFilter;
  readonly onChange: (filter: ComparisonFilter) => void;
}) {
  const reading = useReading();
  const { words } = reading;
  const { records, filter, onChange } = props;
  return (
    <search class="filters">
      <label class="choice choice-search">
        <span>{words.searchProvisions}</span>
        <span class="field">
          <Icon name="search" />
          <input
            type="search"
            value={filter.search}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onChange({ ...filter, search: event.currentTarget.value })}
          />
        </span>
      </label>
      <label class="choice">
        <span>{words.theme}</span>
        <select
          value={filter.theme ?? ''}
          onChange={(event) => onChange({ ...filter, theme: event.currentTarget.value || null })}
        >
          <option value="">{words.allThemes}</option>
          {byTheme(records.themes, records.provisions).map(({ theme, provisions }) => (
            <option key={theme.id} value={theme.id}>
              {`${titleOf(theme, reading).text} (${provisions.length})`}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span>{words.statusNow}</span>
        <select
          value={filter.status ?? ''}
          onChange={(event) => onChange({ ...filter, status: statusOf(event.currentTarget.value, records) })}
        >
          <option value="">{words.allStatuses}</option>
          {countStatuses(records).map(({ status, amount }) => (
            <option key={status} value={status}>
              {`${labelOf(status, records.statuses, reading).text} (${amount})`}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function statusOf(value: string, { statuses }: DatasetRecords): StatusId | null {
  return statuses.find(({ id }) => id === value)?.id ?? null;
}
