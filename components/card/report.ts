/** Where a reader can report a mistake in an entry. */
import { REPOSITORY } from '../ui/repository.ts';
import type { CardContent } from './props.ts';

/**
 * The address of a new issue that names the record and the version of the data, and nothing else: in particular not
 * the page on which the card was opened. Null where the card shows no record.
 */
export function reportAddress(content: CardContent): string | null {
  if (content.state !== 'entity' && content.state !== 'provision') return null;
  const id = content.state === 'entity' ? content.card.entity.id : content.card.provision.id;
  const record = `${content.state} ${id}`;
  const query = new URLSearchParams({
    title: `Data: ${record}`,
    body: `Record: ${record}\nData: ${content.card.info.version}\n\n`,
  });
  return `${REPOSITORY}/issues/new?${query}`;
}
