/** The text of an HTML file as a reader would see it, block by block, without a browser. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose content is never read: they hold code, data or fields. */
const SKIPPED = new Set(
  'script style noscript template code pre kbd samp textarea input select option svg math head iframe object'.split(
    ' ',
  ),
);

/** Elements that part one line of thought from the next (HTML standard, 15.3.3 Flow content, and table parts). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext search ' +
    'section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** The text blocks of a page in reading order: white space collapsed, `<br>` as a line break, no empty block. */
export function htmlBlocks(html: string): readonly string[] {
  const blocks: string[] = [];
  let current = '';
  const flush = () => {
    const text = current.replace(/[^\S\n]+/g, ' ').trim();
    if (text) blocks.push(text);
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      current += node.value.replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeName === 'br') {
      current += '\n';
      return;
    }
    if (!('childNodes' in node) || isSkipped(node)) return;
    const block = BLOCKS.has(node.nodeName);
    if (block) flush();
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(parse(html));
  flush();
  return blocks;
}

function isSkipped(node: Node): boolean {
  if (SKIPPED.has(node.nodeName)) return true;
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden' || name === 'contenteditable');
}
