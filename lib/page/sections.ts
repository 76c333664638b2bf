/** The sections of an article as a reader sees them: what stands under one heading. */
import type { TextBlock } from './blocks.ts';
import { composedParent, localName } from './unclobbered.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SECTIONING: ReadonlySet<string> = new Set(['article', 'section', 'aside', 'nav', 'main']);

/**
 * For each block of an article, given in reading order, a token of its section: equal tokens, same section. A section
 * begins at a heading and at an element that makes one (`section`, `aside`, an inner `article`), and goes on after an
 * element of that kind that stands within it.
 */
export function sectionsOf(blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, object> {
  const open = new Map<Element, { readonly heading: Element | null; readonly token: object }>();
  const sections = new Map<TextBlock, object>();
  const known = new Map<Node, Place>();
  for (const block of blocks) {
    const { container, heading } = placeOf(block, known);
    let section = open.get(container);
    if (section === undefined || (heading !== null && heading !== section.heading)) {
      section = { heading, token: {} };
      open.set(container, section);
    }
    sections.set(block, section.token);
  }
  return sections;
}

/** The nearest element around a block that makes a section, the article at most, and the heading that the block is. */
interface Place {
  readonly container: Element;
  readonly heading: Element | null;
}

/** `known` are the places of what the ways up to the same article went through, so that each is gone once. */
function placeOf({ element, article }: TextBlock, known: Map<Node, Place>): Place {
  const way: Node[] = [];
  let place: Place | undefined;
  for (let at: Node | null = element; at !== null && at !== article; at = composedParent(at)) {
    place = known.get(at);
    if (place !== undefined) break;
    if (at instanceof Element && SECTIONING.has(localName(at))) {
      place = { container: at, heading: null };
      break;
    }
    way.push(at);
  }
  place ??= { container: article, heading: null };
  for (const at of way.reverse()) {
    if (place.heading === null && at instanceof Element && isHeading(at)) {
      place = { container: place.container, heading: at };
    }
    known.set(at, place);
  }
  return place;
}

function isHeading(element: Element): boolean {
  return HEADINGS.has(localName(element)) || Element.prototype.getAttribute.call(element, 'role') === 'heading';
}
