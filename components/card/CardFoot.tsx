/** The foot of the card: on to other mentions, and what can be done with this one. */
import { useState } from 'preact/hooks';
import { Button, IconButton } from '../ui/Button.tsx';
import type { CardProps } from './props.ts';
import { quoteOf } from './quote.ts';
import { useReading } from './reading.ts';
import { reportAddress } from './report.ts';

/** Steps, copy, and folded behind "More" what is wanted seldom. */
export function CardFoot(props: CardProps) {
  const { words, wordsLanguage } = useReading();
  const [copied, setCopied] = useState<boolean | null>(null);
  const quote = quoteOf(props.content, wordsLanguage);
  const report = reportAddress(props.content);
  const copy = (text: string) => void props.onCopy(text).then(setCopied);
  return (
    <div class="card-foot">
      {props.positions !== null && props.total > props.positions[1] - props.positions[0] + 1 && (
        <span class="stepper">
          <IconButton icon="previous" label={words.previousMention} onPress={() => props.onStep('previous')} />
          <span class="position">{words.position([...new Set(props.positions)].join('–'), props.total)}</span>
          <IconButton icon="next" label={words.nextMention} onPress={() => props.onStep('next')} />
        </span>
      )}
      <span class="copy">
        <span class="copied" role="status">
          {copied === true && words.copied}
        </span>
        {quote !== null && <IconButton icon="copy" label={words.copy} onPress={() => copy(quote)} />}
      </span>
      <details class="fold more">
        <summary>{words.more}</summary>
        <ul>
          {!props.hidden && props.here.length > 0 && (
            <li>
              <Button look="plain" onPress={props.onHide}>
                {words.hide}
              </Button>
            </li>
          )}
          <li>
            <Button look="plain" onPress={props.onPauseSite}>
              {words.pauseHere}
            </Button>
          </li>
          {report !== null && (
            <li>
              <a class="button-plain" href={report} target="_blank" rel="noopener noreferrer">
                {words.report}
              </a>
            </li>
          )}
        </ul>
      </details>
      {copied === false && (
        <p class="copy-failed" role="alert">
          {words.copyFailed}
        </p>
      )}
    </div>
  );
}
