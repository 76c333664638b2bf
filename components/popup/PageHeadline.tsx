import type { PageSummary } from '../../lib/messages/protocol.ts';
import { formatList } from '../ui/lists.ts';
import type { NamesHere } from './page-names.ts';
import type { PopupProps, Unreadable } from './props.ts';
import { type PopupReading, useReading } from './reading.ts';

type HeadlineProps = Pick<PopupProps, 'checklist' | 'page' | 'host' | 'paused' | 'enabled'> & {
  readonly here: NamesHere;
};

/** One line on the page in the tab; spoken when it changes. */
export function PageHeadline(props: HeadlineProps) {
  const reading = useReading();
  return (
    <p class={props.page.state === 'loading' ? 'headline waiting' : 'headline'} role="status">
      {headline(props, reading)}
    </p>
  );
}

function headline(props: HeadlineProps, { words, wordsLanguage }: PopupReading): string {
  const { checklist, page, host, paused, enabled, here } = props;
  if (!enabled) return words.everywhereOff;
  if (host !== null && paused) return words.pagePaused(host);
  switch (page.state) {
    case 'loading':
      return words.readingPage;
    case 'unreachable':
      return whyUnreadable(page.why, host, words);
    case 'off':
      return words.pageNothing;
    case 'ready':
      // Without the checklist names cannot be told apart by kind, only counted.
      if (checklist === null) return countNames(page.summary, words);
      if (here.provisions.length + here.actors.length > 0) {
        const { provisions, actors } = here;
        const found = [
          ...(provisions.length > 0 ? [words.provisionsFound(provisions.length, checklist.provisions.length)] : []),
          ...(actors.length > 0 ? [words.actorsFound(actors.length)] : []),
        ];
        const mentions = page.summary.topic === 'plan' ? words.articleMentions : words.pageMentions;
        return mentions(formatList(found, wordsLanguage));
      }
      return here.others.length > 0 ? words.pageNames(here.others.length) : words.pageNothing;
  }
}

function whyUnreadable(why: Unreadable, host: string | null, words: PopupReading['words']): string {
  switch (why) {
    case 'browser':
      return words.whyBrowserPage;
    case 'store':
      return words.whyStore;
    case 'pdf':
      return words.whyPdf;
    case 'file':
      return words.whyFile;
    case 'no-access':
      return host === null ? words.whyNoAccessAnywhere : words.whyNoAccess(host);
    case 'no-access-anywhere':
      return words.whyNoAccessAnywhere;
    case 'unknown':
      return words.pageUnreadable;
  }
}

function countNames(summary: PageSummary, words: PopupReading['words']): string {
  const names = summary.entities.length;
  return names > 0 ? words.pageNames(names) : words.pageNothing;
}
