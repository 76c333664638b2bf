/** The search over the whole page: what it finds, by kind, each a way there. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DatasetRecords } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { useShortList } from '../ui/short-list.tsx';
import { useReading } from './reading.ts';
import { type Found, searchAll } from './search.ts';
import { entityAnchor, eventAnchor, textAnchor } from './targets.ts';

/** The field and, while it has a word, what was found. */
export function SearchAll({ records }: { readonly records: DatasetRecords }) {
  const { words, language } = useReading();
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchAll(records, search, language), [records, search, language]);
  return (
    <search class="search-all">
      <label class="field">
        <Icon name="search" />
        <span class="unseen">{words.searchAll}</span>
        <input
          type="search"
          placeholder={words.searchAll}
          value={search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setSearch('');
          }}
        />
      </label>
      <p class="found-total" role="status">
        {found !== null && (found.total === 0 ? words.nothingFound(search.trim()) : words.foundInAll(found.total))}
      </p>
      {found !== null && found.total > 0 && <FoundLists found={found} />}
    </search>
  );
}

function FoundLists({ found }: { readonly found: Found }) {
  const { words } = useReading();
  const { sectionTitles } = words;
  return (
    <div class="found">
      <FoundLinks
        title={words.provisions}
        links={found.provisions.map(({ id, title }) => ({ anchor: id, text: <LocalText text={title} /> }))}
      />
      <FoundLinks
        title={sectionTitles.actors}
        links={found.entities.map(({ id, name }) => ({ anchor: entityAnchor(id), text: <LocalText text={name} /> }))}
      />
      <FoundLinks
        title={sectionTitles.timeline}
        links={found.events.map(({ id, date, text }) => ({
          anchor: eventAnchor(id),
          text: (
            <>
              <DateText date={date} length="short" />: <LocalText text={text} />
            </>
          ),
        }))}
      />
      <FoundLinks
        title={sectionTitles.texts}
        links={found.texts.map(({ id, title }) => ({ anchor: textAnchor(id), text: <LocalText text={title} /> }))}
      />
      <FoundSources sources={found.sources} />
    </div>
  );
}

const LINES_AT_FIRST = 6;

function FoundLinks(props: {
  readonly title: string;
  readonly links: readonly { readonly anchor: string; readonly text: ComponentChildren }[];
}) {
  const { shown, toggle } = useShortList(props.links, LINES_AT_FIRST);
  if (props.links.length === 0) return null;
  return (
    <section>
      <h2 class="label">
        {props.title} ({props.links.length})
      </h2>
      <ul class="found-links">
        {shown.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
      {toggle}
    </section>
  );
}

function FoundSources({ sources }: Pick<Found, 'sources'>) {
  const { words } = useReading();
  const { shown, toggle } = useShortList(sources, LINES_AT_FIRST);
  if (sources.length === 0) return null;
  return (
    <section>
      <h2 class="label">{words.sources(sources.length)}</h2>
      <SourceList sources={shown} />
      {toggle}
    </section>
  );
}
