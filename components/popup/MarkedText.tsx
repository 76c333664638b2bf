import type { ComponentChildren } from 'preact';
import type { TextRecord } from '../../lib/dataset/records.ts';
import { pickText } from '../ui/text.ts';
import { cutAtFinds } from './fold.ts';
import { useReading } from './reading.ts';
import type { LanguageText } from './search.ts';

/** A text of the data, like `LocalText`, in which what the folded `words` find is marked. */
export function MarkedText(props: { readonly text: TextRecord; readonly words: readonly string[] }): ComponentChildren {
  const { language } = useReading();
  return <MarkedPassage passage={pickText(props.text, language)} words={props.words} />;
}

/** The same for a text whose language is chosen already. */
export function MarkedPassage(props: {
  readonly passage: LanguageText;
  readonly words: readonly string[];
}): ComponentChildren {
  const { wordsLanguage } = useReading();
  const { text, language } = props.passage;
  const marked =
    props.words.length === 0
      ? text
      : cutAtFinds(text, props.words).map((piece, at) =>
          piece.found ? <mark key={at}>{piece.text}</mark> : piece.text,
        );
  return language === wordsLanguage ? marked : <span lang={language}>{marked}</span>;
}
