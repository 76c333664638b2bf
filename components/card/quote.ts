/** A card as plain text, to be put into a message or a manuscript: the statement, who published it, when, and where. */
import type { SourceRecord, TextRecord } from '../../lib/dataset/records.ts';
import { formatDate } from '../ui/dates.ts';
import { sourcesNamed, webAddress } from '../ui/SourceList.tsx';
import { pickText } from '../ui/text.ts';
import type { CardContent } from './props.ts';
import { thenAndNow } from './then-now.ts';

/**
 * The text, or null for a card that shows no statement. Of an entity its part in the plan, of a provision how it
 * stands now, with the day where the texts do not say it; below, a line for each source of that very statement.
 */
export function quoteOf(content: CardContent, language: string): string | null {
  const local = (text: TextRecord) => pickText(text, language).text;
  if (content.state === 'entity') {
    const { entity, sources } = content.card;
    return quote(local(entity.name), [local(entity.part.text)], sourcesNamed(entity.part.sources, sources), language);
  }
  if (content.state !== 'provision') return null;
  const { provision, sources } = content.card;
  const { now } = thenAndNow(provision, null);
  const said = now.map(({ step }) => `${formatDate(step.date, language)}: ${local(step.says)}`);
  const cited = [...new Set(now.flatMap(({ step }) => step.sources))];
  return quote(local(provision.title), said, sourcesNamed(cited, sources), language);
}

function quote(
  title: string,
  statements: readonly string[],
  sources: readonly SourceRecord[],
  language: string,
): string {
  const lines = sources.map(({ publisher, date, url }) =>
    [`— ${publisher}, ${formatDate(date, language)}`, webAddress(url) ?? []].flat().join(', '),
  );
  return [title, ...statements, ...lines].join('\n');
}
