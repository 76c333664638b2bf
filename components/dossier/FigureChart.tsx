/**
 * One chart: a row for each figure, in the order of time, with a dot on a common axis. Texts of the plan are joined by a
 * stepped line.
 *
 * Each row draws its own lane in percentages of its width and height, so that labels are HTML that wraps, and the line
 * meets across rows however high they are. Drawn by attributes and the style sheet only.
 */
import { useId, useState } from 'preact/hooks';
import type { DatasetRecords } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceLine } from '../ui/SourceList.tsx';
import { formatAmount } from './amounts.ts';
import type { Chart, ChartPoint } from './charts.ts';
import { FigureOrigin } from './Figures.tsx';
import { useLookup } from './Lookup.tsx';
import { useReading } from './reading.ts';

interface ChartProps {
  readonly chart: Chart;
  readonly drafts: DatasetRecords['drafts'];
}

/** The chart with its heading, and the same as a table once the reader asks for it. */
export function FigureChart({ chart, drafts }: ChartProps) {
  const { words } = useReading();
  const [asTable, setAsTable] = useState(false);
  const title = useId();
  return (
    <figure class="chart" aria-labelledby={title}>
      <figcaption id={title}>
        <a href={`#${chart.provision.id}`}>
          <LocalText text={chart.provision.title} />
        </a>
        <span class="chart-unit">{unitInWords(chart.unit, words.units)}</span>
      </figcaption>
      {asTable ? <ChartTable chart={chart} drafts={drafts} /> : <ChartRows chart={chart} drafts={drafts} />}
      <p class="chart-foot">
        <ChartKey chart={chart} />
        <Button look="plain" onPress={() => setAsTable(!asTable)}>
          {asTable ? words.showChart : words.showTable}
        </Button>
      </p>
    </figure>
  );
}

function ChartRows({ chart, drafts }: ChartProps) {
  const lookup = useLookup();
  return (
    <>
      <ol class="chart-rows">
        {chart.points.map((point) => (
          <li key={`${point.figure.date} ${point.figure.label.en}`}>
            <div class="chart-label">
              <span class="chart-origin">
                <FigureOrigin figure={point.figure} drafts={drafts} />
              </span>
              <strong>
                <LocalText text={point.figure.label} />
              </strong>
              <SourceLine sources={lookup.sources(point.figure.sources)} />
            </div>
            <Lane chart={chart} point={point} />
          </li>
        ))}
      </ol>
      <Axis chart={chart} />
    </>
  );
}

const percent = (share: number) => `${share * 100}%`;

function Lane({ chart, point }: { readonly chart: Chart; readonly point: ChartPoint }) {
  const { wordsLanguage } = useReading();
  const { share, from, to } = point;
  // A figure of a text takes the line along to itself; one said elsewhere lets it pass.
  const joins = point.inText && from !== null;
  // To the right of the dot there would be no room for the amount.
  const isFarOut = share > 0.76;
  return (
    <svg class="lane row-lane" aria-hidden="true" focusable="false">
      {chart.scale.ticks.map((tick) => (
        <line key={tick} class="grid" {...vertical(tick / chart.scale.max, '0%', '100%')} />
      ))}
      {from !== null && <line class="path" {...vertical(from, '0%', joins ? '50%' : '100%')} />}
      {joins && <line class="path" x1={percent(from)} x2={percent(share)} y1="50%" y2="50%" />}
      {point.inText && to !== null && <line class="path" {...vertical(to, '50%', '100%')} />}
      <circle class={point.inText ? 'dot dot-text' : 'dot'} cx={percent(share)} cy="50%" r="5.5" />
      <text
        class="amount"
        x={percent(share)}
        y="50%"
        dx={isFarOut ? -11 : 11}
        dy="-0.55em"
        text-anchor={isFarOut ? 'end' : 'start'}
      >
        {formatAmount(point.figure.amount, chart.unit, wordsLanguage)}
      </text>
    </svg>
  );
}

function vertical(share: number, y1: string, y2: string) {
  return { x1: percent(share), x2: percent(share), y1, y2 };
}

/** A name up to this long fits beside its neighbours, characters. */
const SHORT_NAME = 5;

function Axis({ chart }: { readonly chart: Chart }) {
  const { wordsLanguage } = useReading();
  const { ticks, max } = chart.scale;
  const names = ticks.map((tick) => (tick === 0 ? '0' : formatAmount(tick, chart.unit, wordsLanguage)));
  const last = ticks.length - 1;
  const hasRoom = last < 3 || names.every(({ length }) => length <= SHORT_NAME);
  return (
    <div class="axis">
      <svg class="lane axis-lane" aria-hidden="true" focusable="false">
        {ticks.map((tick, index) =>
          hasRoom || index === 0 || index === last || index === last / 2 ? (
            <text
              key={tick}
              x={percent(tick / max)}
              y="1em"
              text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
            >
              {names[index]}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

function ChartKey({ chart }: { readonly chart: Chart }) {
  const { words } = useReading();
  const some = (inText: boolean) => chart.points.some((point) => point.inText === inText);
  return (
    <span class="chart-key">
      {some(true) && (
        <span>
          <KeyDot class="dot dot-text" /> {words.inAText}
        </span>
      )}
      {some(false) && (
        <span>
          <KeyDot class="dot" /> {words.saidElsewhere}
        </span>
      )}
    </span>
  );
}

function KeyDot(props: { readonly class: string }) {
  return (
    <svg class="key-dot" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <circle class={props.class} cx="7" cy="7" r="5.5" />
    </svg>
  );
}

function ChartTable({ chart, drafts }: ChartProps) {
  const { words, wordsLanguage } = useReading();
  const lookup = useLookup();
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">{words.dateAndText}</th>
          <th scope="col">{unitInWords(chart.unit, words.units)}</th>
          <th scope="col">{words.whatWasSaid}</th>
        </tr>
      </thead>
      <tbody>
        {chart.points.map(({ figure }) => (
          <tr key={`${figure.date} ${figure.label.en}`}>
            <th scope="row">
              <FigureOrigin figure={figure} drafts={drafts} />
            </th>
            <td class="number">{formatAmount(figure.amount, chart.unit, wordsLanguage)}</td>
            <td>
              <LocalText text={figure.label} />
              <SourceLine sources={lookup.sources(figure.sources)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function unitInWords(unit: string, units: Readonly<Record<string, string>>): string {
  return units[unit] ?? unit;
}
