import type { PageSummary } from '../../lib/messages/protocol.ts';
import { useReading } from '../ui/reading.ts';
import type { Words } from '../ui/words.ts';
import type { NamesHere } from './page-names.ts';
import type { PopupProps } from './props.ts';

type HeadlineProps = Pick<PopupProps, 'checklist' | 'page' | 'host' | 'paused' | 'enabled'> & {
  readonly here: NamesHere;
};

/** One line on the page in the tab; spoken when it changes. */
export function PageHeadline(props: HeadlineProps) {
  const { words } = useReading();
  return (
    <p class={props.page.state === 'loading' ? 'headline waiting' : 'headline'} role="status">
      {headline(props, words)}
    </p>
  );
}

function headline({ checklist, page, host, paused, enabled, here }: HeadlineProps, words: Words): string {
  if (!enabled) return words.everywhereOff;
  if (host !== null && paused) return words.pagePaused(host);
  switch (page.state) {
    case 'loading':
      return words.readingPage;
    case 'unreachable':
      return words.pageUnreadable;
    case 'off':
      return words.pageNothing;
    case 'ready':
      // Without the checklist names cannot be told apart by kind, only counted.
      if (checklist === null) return countNames(page.summary, words);
      if (here.provisions.length + here.actors.length > 0) {
        const isArticle = page.summary.topic === 'plan';
        return words.pageMentions(isArticle, here.provisions.length, checklist.provisions.length, here.actors.length);
      }
      return here.others.length > 0 ? words.pageNames(here.others.length) : words.pageNothing;
  }
}

function countNames(summary: PageSummary, words: Words): string {
  const names = summary.entities.length;
  return names > 0 ? words.pageNames(names) : words.pageNothing;
}
