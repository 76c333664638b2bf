/** Which blocks of a page are read first. */
import type { TextBlock } from './blocks.ts';

/** Blocks by article, the articles that are in view first; in each the order of reading. */
export function inViewFirst(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups = new Map<Element, TextBlock[]>();
  for (const block of blocks) {
    const group = groups.get(block.article);
    if (group === undefined) groups.set(block.article, [block]);
    else group.push(block);
  }
  const inView = (article: Element) => {
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(article);
    return bottom > 0 && top < window.innerHeight;
  };
  const split = [...groups].map(([article, group]) => ({ group, inView: inView(article) }));
  return [...split.filter((one) => one.inView), ...split.filter((one) => !one.inView)].map(({ group }) => group);
}
