/** Ways from one record to another, within the page, and out of it to the sources. */
import { LocalText } from '../ui/LocalText.tsx';
import { SourceLine } from '../ui/SourceList.tsx';
import { useLookup } from './Lookup.tsx';
import { useReading } from './reading.ts';
import { entityAnchor } from './targets.ts';

/** Provisions and actors that a record names, each a link to its place on this page. */
export function RelatedLinks(props: { readonly provisions: readonly string[]; readonly entities: readonly string[] }) {
  const { words } = useReading();
  const lookup = useLookup();
  const links = [
    ...lookup.provisions(props.provisions).map(({ id, title }) => ({ anchor: id, text: title })),
    ...lookup.entities(props.entities).map(({ id, name }) => ({ anchor: entityAnchor(id), text: name })),
  ];
  if (links.length === 0) return null;
  return (
    <ul class="related" aria-label={words.related}>
      {links.map(({ anchor, text }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            <LocalText text={text} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Sources behind their count; unfolded on paper. */
export function CitedFold({ sources }: { readonly sources: readonly string[] }) {
  const { words } = useReading();
  const cited = useLookup().sources(sources);
  if (cited.length === 0) return null;
  return (
    <details class="fold cited">
      <summary>{words.sources(cited.length)}</summary>
      <SourceLine sources={cited} />
    </details>
  );
}
