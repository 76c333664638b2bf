/** Where statements come from: publisher, title, date, each a link that leaves the page alone. */
import type { SourceRecord } from '../../lib/dataset/records.ts';
import { DateText } from './DateText.tsx';
import { useReading } from './reading.tsx';
import { primarySubtag } from './words.ts';

/** The address of a source if it is one of the web; nothing else ever becomes a link. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

/** Those sources that `ids` name, in their order; an unknown id is left out. */
export function sourcesNamed(ids: readonly string[], sources: readonly SourceRecord[]): readonly SourceRecord[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

function SourceLink({ source, text }: { readonly source: SourceRecord; readonly text: 'publisher' | 'title' }) {
  return (
    <a
      href={webAddress(source.url)}
      target="_blank"
      rel="noopener noreferrer"
      hreflang={source.language}
      lang={text === 'title' ? source.language : undefined}
      title={text === 'publisher' ? source.title : undefined}
    >
      {source[text]}
    </a>
  );
}

/** The name of a language, or its code where that is none: a damaged record must not take the whole card along. */
function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    // RangeError
    return code;
  }
}

/** All sources in full, one a line: publisher and date, then the title as the link. */
export function SourceList({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const { words, wordsLanguage } = useReading();
  return (
    <ul class="source-list" aria-label={words.sourcesNewTab}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} text="title" />
          <span class="source-origin">
            <span class="kept">
              {source.publisher}, <DateText date={source.date} length="short" />
            </span>
            {source.language !== primarySubtag(wordsLanguage) &&
              `, ${words.inLanguage(languageName(source.language, wordsLanguage))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Sources in one running line under a statement: publisher as the link, date. */
export function SourceLine({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const { words } = useReading();
  return (
    <ul class="source-line" aria-label={words.sourcesNewTab}>
      {sources.map((source) => (
        <li key={source.id}>
          <span class="kept">
            <SourceLink source={source} text="publisher" /> <DateText date={source.date} length="short" />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All sources folded behind their count. */
export function SourceFold({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const { words } = useReading();
  return (
    <details class="fold">
      <summary>{words.sources(sources.length)}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
