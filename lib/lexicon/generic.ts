/**
 * Tells a common phrase that means a kind of thing from one that means the thing: "any peace plan", "a better
 * peace plan", "kein Friedensplan" name no document, "a secret peace plan" does.
 */
import type { NameInArticle } from './article.ts';

/** Words before the phrase that ask, deny, compare or wish, folded; `*` ends an open form. */
const BEFORE = [
  'any every each no another such better best fairer good just fair lasting real cleverer own',
  'kein* jede* irgendein* irgendwelche* besser* best* gerecht* dauerhaft* fair* echt* solch* eigen*',
  'aucun tout chaque meilleur bon juste vrai quelconque propre',
  'nessun nessuno qualsiasi qualunque ogni miglior buon giusto vero proprio',
  'ningun cualquier cada mejor buen justo verdadero propio',
  'zaden zadnego zadnym kazdy kazdego jakikolwiek jakiegokolwiek najlepsz* lepsz* sprawiedliw* dobry dobrego trwal* wlasn*',
  'жодн* якогось кожн* кращ* наикращ* справедлив* хорош* добр* власн*',
  'никак* люб* кажд* лучш* наилучш* справедлив* хорош* собственн*',
];
/** Words behind it, where a language puts its adjectives there. */
const AFTER = ['juste durable equitable giusto duraturo equo migliore justo duradero mejor sprawiedliwy trwaly'];

const before = makeTest(BEFORE);
const after = makeTest(AFTER);

function makeTest(lists: readonly string[]): (folded: string) => boolean {
  const words = lists.flatMap((list) => list.split(' '));
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (folded) => whole.has(folded) || stems.some((stem) => folded.startsWith(stem));
}

/** Whether the phrase, by the word directly before or behind it in its sentence, means a kind of thing. */
export function isGeneric({ reading, word, sentence, candidate }: NameInArticle): boolean {
  const { words, sentences } = reading.analysis;
  const { first, last } = sentences[sentence] ?? { first: word, last: word };
  const previous = word > first ? words[word - 1] : undefined;
  const behind = word + candidate.words;
  const next = behind <= last ? words[behind] : undefined;
  return (previous !== undefined && before(previous.folded)) || (next !== undefined && after(next.folded));
}
