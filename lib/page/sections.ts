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
  for (const block of blocks) {
    const { container, heading } = placeOf(block);
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
function placeOf({ element, article }: TextBlock): { readonly container: Element; readonly heading: Element | null } {
  let heading: Element | null = null;
  for (let at: Node | null = element; at !== null && at !== article; at = composedParent(at)) {
    if (!(at instanceof Element)) continue;
    if (SECTIONING.has(localName(at))) return { container: at, heading };
    if (isHeading(at)) heading = at;
  }
  return { container: article, heading };
}

function isHeading(element: Element): boolean {
  return HEADINGS.has(localName(element)) || Element.prototype.getAttribute.call(element, 'role') === 'heading';
}
