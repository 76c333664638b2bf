import { type DateLength, formatDate } from './dates.ts';
import { useReading } from './reading.tsx';

/** An ISO date in words. */
export function DateText({ date, length = 'long' }: { readonly date: string; readonly length?: DateLength }) {
  const { wordsLanguage } = useReading();
  return <time dateTime={date}>{formatDate(date, wordsLanguage, length)}</time>;
}
