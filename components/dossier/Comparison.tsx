/** The plan's provisions against its texts, as a table; cards where it is narrow and on paper. */
import { useMemo } from 'preact/hooks';
import type { DatasetRecords } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { formatList } from '../ui/lists.ts';
import { ThemeTitle } from '../ui/terms.tsx';
import { pickText } from '../ui/text.ts';
import { ComparisonFilters } from './ComparisonFilters.tsx';
import { ComparisonRow, DraftName } from './ComparisonRow.tsx';
import { rowOf } from './comparison.ts';
import { ALL_PROVISIONS, byTheme, type ComparisonFilter, fitsComparison } from './filters.ts';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { sectionTitleId, textAnchor } from './targets.ts';

/** The comparison with its filters. */
export function Comparison(props: {
  readonly records: DatasetRecords;
  readonly filter: ComparisonFilter;
  /** Ids of the provisions whose story is unfolded. */
  readonly open: ReadonlySet<string>;
  readonly onFilter: (filter: ComparisonFilter) => void;
  readonly onToggle: (id: string) => void;
}) {
  const { words, language, wordsLanguage } = useReading();
  const { records, filter } = props;
  const shown = useMemo(
    () => records.provisions.filter((provision) => fitsComparison(provision, filter, language)),
    [records, filter, language],
  );
  const reports = (draft: string) =>
    shown.filter(({ history }) => history.some((entry) => entry.draft === draft)).length;
  const spoken = records.drafts.filter(({ id }) => reports(id) > 0);
  const silent = records.drafts.filter(({ id }) => reports(id) === 0);
  const isFiltered = shown.length < records.provisions.length;
  return (
    <Section id="compare" title={words.sectionTitles.compare} intro={words.compareIntro}>
      <ComparisonFilters records={records} filter={filter} onChange={props.onFilter} />
      <p class="shown" role="status">
        {isFiltered && words.shownOf(shown.length, records.provisions.length)}
        {isFiltered && shown.length > 0 && silent.length > 0 && (
          <>
            {' '}
            {words.noReportIn(
              formatList(
                silent.map(({ short }) => pickText(short, language).text),
                wordsLanguage,
              ),
            )}
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <div class="none">
          <p>{words.noneShown}</p>
          <Button
            onPress={() => {
              props.onFilter(ALL_PROVISIONS);
              // The button goes away with the empty list.
              document.getElementById(sectionTitleId('compare'))?.focus();
            }}
          >
            {words.clearFilters}
          </Button>
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section class="table-area" aria-labelledby="compare-caption" tabIndex={0}>
          <table class="comparison">
            <caption id="compare-caption">{words.compareCaption}</caption>
            <colgroup>
              <col class="col-provision" />
              {spoken.map(({ id }) => (
                <col key={id} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col" class="col-head">
                  {words.provision}
                </th>
                {spoken.map((draft) => (
                  <th key={draft.id} scope="col" class="col-head">
                    <a class="draft-link" href={`#${textAnchor(draft.id)}`}>
                      <DraftName draft={draft} />
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            {byTheme(records.themes, shown).map(({ theme, provisions }) => (
              <tbody key={theme.id}>
                <tr class="theme-row">
                  <th scope="rowgroup" class="theme-head" colSpan={spoken.length + 1}>
                    <span class="theme-name">
                      <ThemeTitle theme={theme} />
                    </span>
                  </th>
                </tr>
                {provisions.map((provision) => (
                  <ComparisonRow
                    key={provision.id}
                    row={rowOf(provision, spoken)}
                    records={records}
                    open={props.open.has(provision.id)}
                    onToggle={props.onToggle}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </section>
      )}
    </Section>
  );
}
