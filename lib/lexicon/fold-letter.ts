/** One letter and what it folds to: the definition, which the table of `fold.ts` holds ready for single units. */

/** Letters that Unicode does not decompose but readers of names treat as the plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** One letter or digit (a whole code point) without case, marks and width; never empty. */
export function foldLetter(char: string): string {
  const plain = char
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/[łøđðħıŧßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
  return plain || char;
}
