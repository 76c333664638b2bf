/** The body of a provision, shared by the card and the checklist: figures, history, what is not known. */
import type {
  DraftRecord,
  FigureRecord,
  HistoryRecord,
  ProvisionRecord,
  SourceRecord,
  StatusRecord,
} from '../../lib/dataset/records.ts';
import { DateText } from './DateText.tsx';
import { Icon } from './Icon.tsx';
import { LocalText } from './LocalText.tsx';
import { useReading } from './reading.tsx';
import { SourceLine, sourcesNamed } from './SourceList.tsx';
import { StatusChip } from './StatusChip.tsx';

/** The records that a provision refers to. */
export interface ProvisionContext {
  readonly statuses: readonly StatusRecord[];
  readonly drafts: readonly DraftRecord[];
  readonly sources: readonly SourceRecord[];
}

/** Whether to say beside the status that the parties contradict each other: "disputed" says so itself. */
export function saysContested(provision: Pick<ProvisionRecord, 'contested' | 'status'>): boolean {
  return provision.contested && provision.status !== 'disputed';
}

interface StoryProps {
  readonly provision: ProvisionRecord;
  readonly context: ProvisionContext;
  /** The level of the headings, one below that of the provision's title. */
  readonly level: 3 | 5;
}

/** Figures, history from draft to draft, and what is not known after. */
export function ProvisionStory({ provision, context, level }: StoryProps) {
  const { words } = useReading();
  const Heading = `h${level}` as const;
  return (
    <div class="story">
      {provision.figures.length > 0 && (
        <section>
          <Heading class="label">{words.figures}</Heading>
          <ul class="figures">
            {provision.figures.map((figure) => (
              <Figure key={`${figure.date} ${figure.label.en}`} figure={figure} context={context} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <Heading class="label">{words.history}</Heading>
        <ol class="timeline">
          {provision.history.map((step) => (
            <HistoryStep key={`${step.date} ${step.says.en}`} step={step} context={context} />
          ))}
        </ol>
      </section>
      <section class="unknown">
        <Heading class="label">
          <Icon name="unknown" />
          {words.unknown}
        </Heading>
        <p>
          <LocalText text={provision.unknownAfter} />
        </p>
      </section>
    </div>
  );
}

/** The title of a draft, or the occasion where no draft speaks. */
function Origin({
  entry,
  drafts,
}: {
  readonly entry: FigureRecord | HistoryRecord;
  readonly drafts: readonly DraftRecord[];
}) {
  const draft = drafts.find(({ id }) => id === entry.draft);
  if (draft !== undefined) return <LocalText text={draft.short} />;
  return 'occasion' in entry && entry.occasion !== undefined ? <LocalText text={entry.occasion} /> : null;
}

function Figure({ figure, context }: { readonly figure: FigureRecord; readonly context: ProvisionContext }) {
  return (
    <li>
      <strong>
        <LocalText text={figure.label} />
      </strong>
      <span class="origin">
        <Origin entry={figure} drafts={context.drafts} /> <DateText date={figure.date} length="short" />
      </span>
      <SourceLine sources={sourcesNamed(figure.sources, context.sources)} />
    </li>
  );
}

function HistoryStep({ step, context }: { readonly step: HistoryRecord; readonly context: ProvisionContext }) {
  return (
    <li class={`step status-${step.status}`}>
      <p class="step-head">
        <DateText date={step.date} length="short" />
        <StatusChip status={step.status} statuses={context.statuses} />
      </p>
      <p class="step-origin">
        <Origin entry={step} drafts={context.drafts} />
      </p>
      <p class="step-says">
        <LocalText text={step.says} />
      </p>
      <SourceLine sources={sourcesNamed(step.sources, context.sources)} />
    </li>
  );
}
