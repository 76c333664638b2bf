import type { ProvisionRecord } from '../../lib/dataset/records.ts';
import { LocalText } from '../ui/LocalText.tsx';
import { MarkedPassage } from './MarkedText.tsx';
import { useReading } from './reading.ts';
import { evidenceOf, type Find } from './search.ts';

/** Why the search found a provision whose title does not say so; nothing where the title does. */
export function FoundBy({ provision, find }: { readonly provision: ProvisionRecord; readonly find: Find }) {
  const { words, language } = useReading();
  const evidence = evidenceOf(provision, find, language);
  if (evidence.length + find.names.length + find.keywords.length === 0) return null;
  return (
    <div class="found-by">
      {evidence.map((passage) => (
        <p key={passage.text}>
          <MarkedPassage passage={passage} words={find.words} />
        </p>
      ))}
      {find.names.length > 0 && (
        <p>
          {words.foundBy}{' '}
          {find.names.map((name, at) => (
            <span key={name.en}>
              {at > 0 && ', '}
              <mark>
                <LocalText text={name} />
              </mark>
            </span>
          ))}
        </p>
      )}
      {find.keywords.length > 0 && (
        <p>
          {words.pagesSay} <mark>{find.keywords.join(' ')}</mark>
        </p>
      )}
    </div>
  );
}
