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

/** Whose plan it is, where it is somebody else's: before the phrase, behind it, or behind "of" and its like. */
const OTHERS = [
  'china chin* brasil* brazil* afric* afrik* vatican* vatikan* watykan*',
  'китаи* китая* бразил* африк* ватикан* пекин*',
];
/** What may stand between the phrase and its owner. */
const OF = new Set(
  'of from by the de du des d la le el los del della di der die des von aus z ze od з від из от'.split(' '),
);

const before = makeTest(BEFORE);
const after = makeTest(AFTER);
const others = makeTest(OTHERS);

function makeTest(lists: readonly string[]): (folded: string) => boolean {
  const words = lists.flatMap((list) => list.split(' '));
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (folded) => whole.has(folded) || stems.some((stem) => folded.startsWith(stem));
}

/** Whether the phrase, by the words directly before or behind it in its sentence, means a kind of thing or another's. */
export function isGeneric({ reading, word, sentence, candidate }: NameInArticle): boolean {
  const { words, sentences } = reading.analysis;
  const { first, last } = sentences[sentence] ?? { first: word, last: word };
  // The s of a possessive is a word of its own.
  const back = words[word - 1]?.folded === 's' ? 2 : 1;
  const previous = word - back >= first ? words[word - back] : undefined;
  const behind = word + candidate.words;
  const next = behind <= last ? words[behind] : undefined;
  if (previous !== undefined && (before(previous.folded) || others(previous.folded))) return true;
  if (next === undefined) return false;
  const owner = OF.has(next.folded) && behind < last ? words[behind + 1] : next;
  return after(next.folded) || others(owner?.folded ?? '');
}
