import { afterEach, describe, expect, it } from 'vitest';
import { MAX_BLOCK_LENGTH, type TextBlock, walkBlocks } from '../../../lib/page/blocks.ts';
import { find, putPage } from './fixtures.ts';

afterEach(() => document.body.replaceChildren());

function blocksOf(root: Element = document.body): TextBlock[] {
  return [...walkBlocks(root, document.body)].filter((block) => block !== null);
}

/** The blocks' texts as a reader sees them, with white space collapsed. */
function textsOf(html: string): string[] {
  putPage(html);
  return blocksOf().map(({ text }) => text.replace(/ +/g, ' ').trim());
}

describe('the text of a block', () => {
  it('joins what inline elements part', () => {
    expect(textsOf('<p>Ada <b>Ex</b>am<a href="#">ple</a> came.</p>')).toEqual(['Ada Example came.']);
  });

  it('ends where a block begins or ends', () => {
    expect(textsOf('<div>One<p>Two</p>three<ul><li>Four<li>Five</ul></div>')).toEqual([
      'One',
      'Two',
      'three',
      'Four',
      'Five',
    ]);
  });

  it('goes by computed display where the tag does not tell', () => {
    expect(textsOf('<h2><span style="display:block">Kicker</span>Head<em style="display:flex">line</em></h2>')).toEqual(
      ['Kicker', 'Head', 'line'],
    );
  });

  it('takes children of a flex container as lines of their own', () => {
    expect(textsOf('<div style="display:flex"><a>One</a><a>Two</a></div>')).toEqual(['One', 'Two']);
  });

  it('has a line feed for a line break and a space for a line end of the source', () => {
    expect(textsOf('<p>One<br>two\nthree</p>')).toEqual(['One\ntwo three']);
  });

  it('keeps line ends of the source where they are shown', () => {
    expect(textsOf('<p style="white-space:pre-line">One\ntwo</p>')).toEqual(['One\ntwo']);
  });

  it('parts the words around a control or code', () => {
    expect(textsOf('<p>Ada<button>Follow</button>Example <code>x</code></p>')).toEqual(['Ada\ufffcExample \ufffc']);
  });

  it('maps back to the text nodes it came from', () => {
    putPage('<p>Ada <b>Exam</b>ple<br>came</p>');
    const [block] = blocksOf();
    const back = block?.segments.map(({ node, start, from, length }) => [start, node.data.slice(from, from + length)]);
    expect(back).toEqual([
      [0, 'Ada '],
      [4, 'Exam'],
      [8, 'ple'],
      [12, 'came'],
    ]);
  });

  it('is cut where no line of thought is as long', () => {
    putPage(`<p>${'word '.repeat(MAX_BLOCK_LENGTH)}${'<br>'.repeat(50)}</p>`);
    const blocks = blocksOf();
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
    expect(blocks.flatMap(({ segments }) => segments).reduce((sum, { length }) => sum + length, 0)).toBe(
      MAX_BLOCK_LENGTH * 5,
    );
  });
});

describe('what is no text for us', () => {
  it.each([
    ['script', '<script type="text/plain">No</script>'],
    ['style', '<style>.no{}</style>'],
    ['noscript', '<noscript>No</noscript>'],
    ['template', '<template>No</template>'],
    ['code', '<pre>No</pre><code>No</code><kbd>No</kbd><samp>No</samp>'],
    ['form fields', '<textarea>No</textarea><select><option>No</select><button>No</button>'],
    ['text that is being edited', '<div contenteditable>No</div><div contenteditable="true"><p>No</p></div>'],
    [
      'hidden elements',
      '<div hidden>No</div><div style="display:none"><p>No</p></div><span style="display:none">No</span>',
    ],
    ['closed details', '<details><summary>Yes</summary><p>No</p></details>'],
    ['pictures', '<svg><text>No</text></svg><math><mi>No</mi></math>'],
    ['other documents', '<iframe>No</iframe><object>No</object>'],
  ])('skips %s', (_, html) => {
    expect(textsOf(`${html}<p>Yes</p>`).filter((text) => text.includes('No'))).toEqual([]);
    expect(textsOf(`${html}<p>Yes</p>`).at(-1)).toMatch(/Yes$/);
  });

  it('takes text that only assistive technology is kept from', () => {
    expect(textsOf('<p aria-hidden="true">Shown</p>')).toEqual(['Shown']);
  });

  it('takes nothing from within a hidden element, and tells the outermost', () => {
    putPage('<p>Yes</p><div id="menu" hidden><div hidden>No</div></div>');
    const hidden: Element[] = [];
    const blocks = [...walkBlocks(document.body, document.body, { hidden: (element) => hidden.push(element) })];
    expect(blocks.filter((block) => block !== null)).toHaveLength(1);
    expect(hidden).toEqual([find('#menu')]);
  });
});

describe('the article of a block', () => {
  it('is the outermost article, else main, else the body', () => {
    putPage(`<p>Nav</p><main><p>Intro</p><article id="a"><p>Story</p><div role="article"><p>Comment</p></div></article>
      <p>More</p></main><div role="article" id="b">Other</div>`);
    expect(blocksOf().map(({ text, article }) => [text.trim(), article.id || article.localName])).toEqual([
      ['Nav', 'body'],
      ['Intro', 'main'],
      ['Story', 'a'],
      ['Comment', 'a'],
      ['More', 'main'],
      ['Other', 'b'],
    ]);
  });

  it('is the same when only a part is walked again', () => {
    putPage('<main><article id="a"><div><p>Story</p></div></article></main>');
    expect(blocksOf(find('p'))[0]?.article).toBe(find('#a'));
  });
});

describe('open shadow roots', () => {
  it('are read in place of the host, with what is slotted, in the order of the screen', () => {
    putPage('<article><p>Before</p><x-card><b slot="title">Title</b>Rest of <i>it</i></x-card><p>After</p></article>');
    const host = find('x-card');
    host.attachShadow({ mode: 'open' }).innerHTML = '<h3><slot name="title"></slot></h3><p>Own words</p><slot></slot>';
    const roots: ShadowRoot[] = [];
    const blocks = [...walkBlocks(document.body, document.body, { shadowRoot: (root) => roots.push(root) })];
    const shown = blocks.filter((block) => block !== null);
    expect(shown.map(({ text }) => text)).toEqual(['Before', 'Title', 'Own words', 'Rest of it', 'After']);
    expect(new Set(shown.map(({ article }) => article))).toEqual(new Set([find('article')]));
    expect(roots).toEqual([host.shadowRoot]);
  });

  it('never share a block with another tree', () => {
    putPage('<p>Ada <x-name></x-name> came</p>');
    find('x-name').attachShadow({ mode: 'open' }).innerHTML = 'Example';
    expect(blocksOf().map(({ text }) => text.trim())).toEqual(['Ada', 'Example', 'came']);
  });
});

describe('hostile pages', () => {
  it('cannot lead the walk astray by naming form fields like properties', () => {
    putPage(`<form><input name="localName"><input name="firstChild"><input name="nextSibling"><input name="parentNode">
      <input name="shadowRoot"><input name="checkVisibility"><input name="getAttribute"><p>Inside</p></form><p>After</p>`);
    expect(blocksOf().map(({ text }) => text.trim())).toEqual(['Inside', 'After']);
  });

  it('can change between two steps: the walk says that it lost its place', () => {
    putPage('<div id="a"><p>One</p><p>Two</p></div><p>Three</p>');
    const walk = walkBlocks(document.body, document.body);
    expect(walk.next().value).toMatchObject({ text: 'One' });
    find('#a').remove();
    let step = walk.next();
    while (step.done !== true) step = walk.next();
    expect(step.value).toBe(false);
  });

  it('can nest three thousand deep', () => {
    let inner = document.body;
    for (let depth = 0; depth < 3_000; depth += 1) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'Deep';
    expect(blocksOf().map(({ text }) => text)).toEqual(['Deep']);
  });
});
