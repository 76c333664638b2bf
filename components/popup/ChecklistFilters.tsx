/** Search, coverage and status filters over the checklist. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Checklist, StatusId } from '../../lib/dataset/records.ts';
import { Icon } from '../ui/Icon.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { pickText } from '../ui/text.ts';
import { type Coverage, countByStatus, type Filter } from './filter.ts';
import { useReading } from './reading.ts';

interface FiltersProps {
  readonly checklist: Checklist;
  readonly filter: Filter;
  /** How many provisions the page mentions; null where that cannot be asked. */
  readonly here: number | null;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: Filter) => void;
}

/** All filters. */
export function ChecklistFilters(props: FiltersProps) {
  const { words } = useReading();
  const { filter, onChange } = props;
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
          onInput={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      {props.here !== null && (
        <CoverageChoice filter={filter} here={props.here} all={props.checklist.provisions.length} onChange={onChange} />
      )}
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

function StatusChoice({ checklist, filter, onChange }: FiltersProps) {
  const { words, language } = useReading();
  const counts = countByStatus(checklist.provisions);
  const toggle = (status: StatusId) => {
    const statuses = new Set(filter.statuses);
    if (!statuses.delete(status)) statuses.add(status);
    onChange({ ...filter, statuses });
  };
  return (
    <fieldset class="status-choice">
      <legend class="unseen">{words.filterByStatus}</legend>
      {checklist.statuses.map(({ id, label }) => {
        const amount = counts.get(id) ?? 0;
        return (
          <button
            key={id}
            type="button"
            class={`status-button status-${id}`}
            aria-pressed={filter.statuses.has(id)}
            aria-label={words.withStatus(pickText(label, language).text, amount)}
            disabled={amount === 0}
            onClick={() => toggle(id)}
          >
            <Icon name={id} />
            <LocalText text={label} />
            <span class="amount"> {amount}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
