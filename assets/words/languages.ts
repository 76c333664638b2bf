/** Which languages the screens speak, and what each needs to count. */

/** Languages that have words, English first: it is what everything falls back to. */
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'uk'] as const;

/** A language that has words. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The plural forms of each language that whole numbers below a million take, and `other`, as CLDR names them.
 * `npm run check` compares them with `Intl.PluralRules`.
 */
interface PluralForms {
  en: 'one' | 'other';
  de: 'one' | 'other';
  fr: 'one' | 'other';
  it: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
}

/** Puts an amount into the form that the language has for it; each `#` becomes the amount. */
export type Plural<L extends Language> = (
  amount: number,
  forms: Readonly<Record<PluralForms[L] | 'other', string>>,
) => string;

/** The plural of a language, by the rules of `Intl`. */
export function pluralIn<L extends Language>(language: L): Plural<L> {
  let rules: Intl.PluralRules | undefined;
  return (amount, forms) => {
    rules ??= new Intl.PluralRules(language);
    const known: { readonly [form: string]: string | undefined; readonly other: string } = forms;
    return (known[rules.select(amount)] ?? known.other).replaceAll('#', amount.toLocaleString(language));
  };
}
