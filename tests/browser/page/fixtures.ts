/** Pages to test on: fragments in the test's own document, a scanner that knows a few literal words, a plain card. */
import type { CardProps } from '../../../components/card/props.ts';
import type { EntityCard } from '../../../lib/dataset/records.ts';
import { buildLexicon } from '../../../lib/lexicon/build.ts';
import type { BlockMatches, Findings, Glance, Scanner } from '../../../lib/lexicon/lexicon.ts';
import { CardHost, type CardLook } from '../../../lib/page/card-host.ts';
import type { SessionPorts } from '../../../lib/page/ports.ts';

/** Puts markup into the document's body, with a base that keeps words apart and lines readable. */
export function putPage(html: string): void {
  document.body.innerHTML = html;
}

/** An element that must be there. */
export function find<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
}

interface LiteralMatches extends BlockMatches {
  readonly text: string;
}

/** Marks these words wherever they stand, case-sensitively: entity or provision id → word. */
export function literalScanner(entities: Record<string, string>, provisions: Record<string, string> = {}): Scanner {
  const spans = (text: string, words: Record<string, string>) =>
    Object.entries(words).flatMap(([id, word]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map((match) => ({
        id,
        start: match.index,
        end: match.index + word.length,
      })),
    );
  const resolve = (blocks: readonly BlockMatches[]): Findings => {
    const texts = (blocks as readonly LiteralMatches[]).map(({ text }) => text);
    const all = (words: Record<string, string>) =>
      texts.flatMap((text, block) => spans(text, words).map((span) => ({ block, ...span })));
    return {
      topic: texts.some((text) => text.includes('plan')) ? 'plan' : 'other',
      mentions: all(entities).map(({ id, ...span }) => ({ ...span, entity: id })),
      provisions: all(provisions).map(({ id, ...span }) => ({ ...span, provision: id })),
    };
  };
  return {
    lexicon: buildLexicon({ entities: [], provisions: [], paradigms: [], cues: {}, topics: [], givenNames: [] }, ''),
    glance: () => literalGlance([...Object.values(entities), ...Object.values(provisions)]),
    match: (text): LiteralMatches => ({ length: text.length, text }),
    certain: () => [],
    resolve,
    *resolving(blocks) {
      yield null;
      return resolve(blocks);
    },
  };
}

function literalGlance(words: readonly string[]): Glance {
  // As much of what came before as a name can reach back: all of it would take a long page the square of its length.
  let joined = '';
  let spaced = '';
  const met = (text: string) => words.some((word) => text.includes(word));
  const end = () => met(joined) || met(spaced);
  return {
    add: (part) => {
      joined = joined.slice(-200) + part;
      spaced = `${spaced.slice(-200)} ${part}`;
      return end();
    },
    end,
  };
}

/** An answer about an entity, as small as it can be. */
export function entityCard(id: string): EntityCard {
  return {
    info: { schema: 1, version: '1', hash: '0'.repeat(64), asOf: '2030-01-01' },
    entity: {
      id,
      kind: 'person',
      name: { en: id },
      roles: [{ from: '2029-12-01', text: { en: 'Envoy' }, sources: [] }],
      part: { text: { en: 'Carried the plan.' }, sources: [] },
      provisions: [],
      asOf: '2029-12-01',
      sources: [],
    },
    provisions: [],
    statuses: [],
    timeline: [],
    sources: [],
  };
}

/** Ports whose card is a bare dialog that shows its label, and whose calls can be read. */
export interface TestPorts extends SessionPorts {
  /** What the card was given last; null while it is closed. */
  props: CardProps | null;
  /** The element in our shadow root in which the card is drawn. */
  root: HTMLElement | null;
  readonly counts: number[];
  readonly loaded: string[];
  /** What the reader asked to be hidden or shown again. */
  readonly told: string[];
}

export const CARD_CSS = '.card { width: 300px; height: 160px; background: white; }';

export const MARKS_CSS = `
  ::highlight(point-by-point-entity-light) { text-decoration: underline dotted; }
`;

export function makePorts(scanner: Scanner): TestPorts {
  const look: CardLook = {
    css: CARD_CSS,
    render(root, props) {
      ports.root = root;
      ports.props = props;
      if (props === null) {
        root.replaceChildren();
        return;
      }
      const dialog = root.querySelector('div') ?? root.appendChild(document.createElement('div'));
      dialog.className = 'card';
      dialog.setAttribute('role', 'dialog');
      dialog.tabIndex = -1;
      dialog.textContent = props.label;
    },
  };
  const ports: TestPorts = {
    scanner,
    marksCss: MARKS_CSS,
    language: 'en',
    props: null,
    root: null,
    counts: [],
    loaded: [],
    told: [],
    fetchCard: async () => ({ makeStage: (page, signal) => new CardHost(page, look, signal) }),
    async load({ kind, id }) {
      ports.loaded.push(`${kind} ${id}`);
      return { state: 'entity', card: entityCard(id) };
    },
    counted: (mentions) => void ports.counts.push(mentions),
    pauseSite: () => undefined,
    hideSubject: ({ kind, id }) => void ports.told.push(`hide ${kind} ${id}`),
    showSubject: ({ kind, id }) => void ports.told.push(`show ${kind} ${id}`),
  };
  return ports;
}

/** The words under our highlights, by highlight, without the prefix; empty ones left out. */
export function highlighted(): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('point-by-point-')) continue;
    const texts = [...highlight].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    if (texts.length > 0) words[name.slice('point-by-point-'.length)] = texts;
  }
  return words;
}

/** The middle of a word on the screen. */
export function middleOf(word: string, root: Node = document.body): { x: number; y: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const box = range.getClientRects()[0];
    if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`The page does not show "${word}"`);
}

/** Resolves once the condition holds, asking at each frame. Unlike `vi.waitUntil`, it does not move faked clocks. */
export async function frameWhen(condition: () => boolean): Promise<void> {
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!condition());
}
