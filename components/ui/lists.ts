/** `3, 5 and 7`: a list in words of the language, by `Intl`. */
export function formatList(items: readonly string[], language: string): string {
  // British English has no comma before "and", as the data's texts.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);
}
