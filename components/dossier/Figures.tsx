/** The figures of the plan: those that can be compared as charts, the others one by one. */
import { useMemo } from 'preact/hooks';
import type { DatasetRecords, FigureRecord } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceLine } from '../ui/SourceList.tsx';
import { chartsOf, type LoneFigure } from './charts.ts';
import { FigureChart } from './FigureChart.tsx';
import { useLookup } from './Lookup.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';

/** The part of figures. */
export function Figures({ records }: { readonly records: DatasetRecords }) {
  const { words } = useReading();
  const { charts, alone } = useMemo(() => chartsOf(records), [records]);
  return (
    <Section id="figures" title={words.sectionTitles.figures} intro={words.figuresIntro}>
      <div class="charts">
        {charts.map((chart) => (
          <FigureChart key={`${chart.provision.id} ${chart.unit}`} chart={chart} drafts={records.drafts} />
        ))}
      </div>
      {alone.length > 0 && (
        <>
          <h3 class="part-subtitle">{words.loneFigures}</h3>
          <ul class="lone-figures">
            {alone.map((lone) => (
              <Lone key={`${lone.provision.id} ${lone.figure.label.en}`} lone={lone} records={records} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Lone({ lone, records }: { readonly lone: LoneFigure; readonly records: DatasetRecords }) {
  const { provision, figure } = lone;
  const lookup = useLookup();
  return (
    <li>
      <strong>
        <LocalText text={figure.label} />
      </strong>
      <span class="lone-origin">
        <a href={`#${provision.id}`}>
          <LocalText text={provision.title} />
        </a>
        {' · '}
        <FigureOrigin figure={figure} drafts={records.drafts} />
      </span>
      <SourceLine sources={lookup.sources(figure.sources)} />
    </li>
  );
}

/** The day of a figure, and the text that has it. */
export function FigureOrigin(props: {
  readonly figure: Pick<FigureRecord, 'date' | 'draft'>;
  readonly drafts: DatasetRecords['drafts'];
}) {
  const draft = props.drafts.find(({ id }) => id === props.figure.draft);
  return (
    <>
      <DateText date={props.figure.date} length="short" />
      {draft !== undefined && (
        <>
          {', '}
          <LocalText text={draft.short} />
        </>
      )}
    </>
  );
}
