/** Figures in words and signs of the reader's language. Pure. */

/** Units that `Intl` names by itself, in every language. */
const TIMES: Readonly<Record<string, string>> = { days: 'day', years: 'year' };
/** Units that are money. */
const MONEY: Readonly<Record<string, string>> = { usd: 'USD', eur: 'EUR' };

const formatters = new Map<string, Intl.NumberFormat>();

/** An amount with its unit where the unit has a sign or a short word; else the bare number. */
export function formatAmount(amount: number, unit: string, language: string): string {
  if (unit === 'calendar-year') return String(amount);
  return formatterFor(unit, language).format(unit === 'percent' ? amount / 100 : amount);
}

function formatterFor(unit: string, language: string): Intl.NumberFormat {
  const key = `${unit} ${language}`;
  const kept = formatters.get(key);
  if (kept !== undefined) return kept;
  const formatter = new Intl.NumberFormat(localeOf(language), optionsOf(unit));
  formatters.set(key, formatter);
  return formatter;
}

/** Thousands are parted as in the texts of the data: 600,000 and 600 000. */
function localeOf(language: string): string {
  if (language === 'en') return 'en-GB';
  return language === 'de' ? 'de-AT' : language;
}

function optionsOf(unit: string): Intl.NumberFormatOptions {
  const currency = MONEY[unit];
  if (currency !== undefined) {
    return { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 };
  }
  const time = TIMES[unit];
  if (time !== undefined) return { style: 'unit', unit: time, unitDisplay: 'long' };
  return { style: unit === 'percent' ? 'percent' : 'decimal', maximumFractionDigits: 1 };
}
