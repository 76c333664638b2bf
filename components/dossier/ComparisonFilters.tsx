/** Theme, status and search over the comparison. */
import type { DatasetRecords, StatusId } from '../../lib/dataset/records.ts';
import { Icon } from '../ui/Icon.tsx';
import { pickText } from '../ui/text.ts';
import { byTheme, type ComparisonFilter, countStatuses } from './filters.ts';
import { useReading } from './reading.ts';

/** All filters; they stand in a row, one below the other where it is narrow. */
export function ComparisonFilters(props: {
  readonly records: DatasetRecords;
  readonly filter: ComparisonFilter;
  readonly onChange: (filter: ComparisonFilter) => void;
}) {
  const { words, language } = useReading();
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
              {`${pickText(theme.title, language).text} (${provisions.length})`}
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
              {`${labelOf(status, records, language)} (${amount})`}
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

function labelOf(status: StatusId, { statuses }: DatasetRecords, language: string): string {
  const label = statuses.find(({ id }) => id === status)?.label;
  return label === undefined ? status : pickText(label, language).text;
}
