/** Texts made comparable, for searches. Pure. */

/** Letters that carry their stroke inside, so that no Unicode form takes it off, and ligatures. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A text without accents, case, or difference between apostrophes, dashes and spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u00ad/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .trim();
}
