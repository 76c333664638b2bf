import { Icon, type IconName } from '../ui/Icon.tsx';
import { pickText } from '../ui/text.ts';
import { formatAmount } from './amounts.ts';
import type { Change } from './comparison.ts';
import { type DossierReading, useReading } from './reading.ts';

const ICONS: Readonly<Record<Change['kind'], IconName>> = {
  figures: 'revised',
  'same-figures': 'published',
  'left-out': 'dropped',
  reworded: 'revised',
  disputed: 'disputed',
};

/** How a text differs from an earlier one, said in words. */
export function ChangeTag({ change }: { readonly change: Change }) {
  const reading = useReading();
  return (
    <p class={`change change-${change.kind}`}>
      <Icon name={ICONS[change.kind]} />
      {changeInWords(change, reading)}
    </p>
  );
}

function changeInWords(change: Change, { words, language, wordsLanguage }: DossierReading): string {
  const list = (amounts: readonly number[], unit: string) =>
    amounts.map((amount) => formatAmount(amount, unit, wordsLanguage)).join(' / ');
  switch (change.kind) {
    case 'figures':
      return (change.fromReports ? words.otherThanReported : words.changedFigures)(
        list(change.from, change.unit),
        list(change.to, change.unit),
      );
    case 'same-figures':
      return words.sameFigures(list(change.amounts, change.unit));
    case 'left-out':
      return words.notInText;
    case 'reworded':
      return change.against === null
        ? words.changed
        : words.changedAgainst(pickText(change.against.short, language).text);
    case 'disputed':
      return words.disputedHere;
  }
}
