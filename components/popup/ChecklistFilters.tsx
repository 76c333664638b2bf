/** Search, coverage, theme and status filters over the checklist. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Checklist, StatusId } from '../../lib/dataset/records.ts';
import { Icon } from '../ui/Icon.tsx';
import { useRoving } from '../ui/roving.ts';
import { labelOf, StatusLabel, titleOf } from '../ui/terms.tsx';
import { type Coverage, countByStatus, type Filter } from './filter.ts';
import { useReading } from './reading.ts';

interface FiltersProps {
  readonly checklist: Checklist;
  readonly filter: Filter;
  /** How many provisions the page mentions; null where that cannot be asked. */
  readonly here: number | null;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: Filter) => void;
  /** Goes from the search field down into what it found. */
  readonly onLeaveDown: () => void;
}

/** All filters. */
export function ChecklistFilters(props: FiltersProps) {
  const { words } = useReading();
  const { filter, onChange } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      props.onLeaveDown();
    } else if (event.key === 'Escape' && filter.search !== '') {
      // The browser would close the popup with it.
      event.preventDefault();
      onChange({ ...filter, search: '' });
    }
  };
  return (
    <search class="filters">
      <label class="search">
        <Icon name="search" />
        <span class="unseen">{words.search}</span>
        <input
          ref={props.searchField}
          type="search"
          placeholder={words.search}
          value={filter.search}
          autocomplete="off"
          spellcheck={false}
          onKeyDown={onKeyDown}
          onInput={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      {props.here !== null && (
        <CoverageChoice filter={filter} here={props.here} all={props.checklist.provisions.length} onChange={onChange} />
      )}
      <ThemeChoice {...props} />
      <StatusChoice {...props} />
    </search>
  );
}

function CoverageChoice(props: {
  readonly filter: Filter;
  readonly here: number;
  readonly all: number;
  readonly onChange: (filter: Filter) => void;
}) {
  const { words } = useReading();
  const group = useId();
  const choices: readonly (readonly [Coverage, string, number])[] = [
    ['all', words.coverageAll, props.all],
    ['here', words.coverageHere, props.here],
    ['absent', words.coverageAbsent, props.all - props.here],
  ];
  return (
    <fieldset class="coverage">
      <legend class="unseen">{words.coverage}</legend>
      {choices.map(([coverage, label, amount]) => (
        <label key={coverage}>
          <input
            type="radio"
            class="unseen"
            name={group}
            checked={props.filter.coverage === coverage}
            onChange={() => props.onChange({ ...props.filter, coverage })}
          />
          <span>
            {label} <span class="amount">{amount}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ThemeChoice({ checklist, filter, onChange }: FiltersProps) {
  const reading = useReading();
  const { words } = reading;
  const themes = checklist.themes.toSorted((a, b) => a.order - b.order);
  return (
    <label class="theme-choice">
      <span class="label">{words.filterByTheme}</span>
      <span class="select">
        <select
          value={filter.theme ?? ''}
          onChange={(event) => onChange({ ...filter, theme: event.currentTarget.value || null })}
        >
          <option value="">{words.allThemes}</option>
          {themes.map((theme) => {
            const { text, language } = titleOf(theme, reading);
            return (
              <option key={theme.id} value={theme.id} lang={language}>
                {text}
              </option>
            );
          })}
        </select>
        <Icon name="unfold" />
      </span>
    </label>
  );
}

function StatusChoice({ checklist, filter, onChange }: FiltersProps) {
  const reading = useReading();
  const { words } = reading;
  const roving = useRoving<HTMLDivElement>('.status-button', 'both');
  const counts = countByStatus(checklist.provisions);
  const toggle = (status: StatusId) => {
    const statuses = new Set(filter.statuses);
    if (!statuses.delete(status)) statuses.add(status);
    onChange({ ...filter, statuses });
  };
  return (
    <div class="status-choice" role="toolbar" aria-label={words.filterByStatus} {...roving}>
      {/* Only those that some provision has; the legend explains them all. */}
      {checklist.statuses.map(({ id }) => {
        const amount = counts.get(id) ?? 0;
        if (amount === 0) return null;
        return (
          <button
            key={id}
            type="button"
            class={`status-button status-${id}`}
            aria-pressed={filter.statuses.has(id)}
            aria-label={words.withStatus(labelOf(id, checklist.statuses, reading).text, amount)}
            onClick={() => toggle(id)}
          >
            <Icon name={id} />
            <StatusLabel status={id} statuses={checklist.statuses} />
            <span class="amount"> {amount}</span>
          </button>
        );
      })}
    </div>
  );
}
