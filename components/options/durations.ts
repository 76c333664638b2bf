/** Durations for readers. */

/** `0.35 sec`: milliseconds as seconds, in the words that `Intl` has for the language. */
export function formatSeconds(ms: number, language: string): string {
  const unit = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, { ...unit, maximumFractionDigits: 2 }).format(ms / 1000);
}
