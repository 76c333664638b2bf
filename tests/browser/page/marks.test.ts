import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { walkBlocks } from '../../../lib/page/blocks.ts';
import { groundOf } from '../../../lib/page/ground.ts';
import { type Mark, Marks, type PointedRegistry } from '../../../lib/page/marks.ts';
import { boxesOf, rangeOf } from '../../../lib/page/ranges.ts';
import { find, highlighted, MARKS_CSS, middleOf, putPage } from './fixtures.ts';

let end: AbortController;
let marks: Marks;

beforeEach(() => {
  end = new AbortController();
  marks = new Marks(CSS.highlights as PointedRegistry, MARKS_CSS, end.signal);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** A mark on the first occurrence of a word. */
function markOn(word: string, kind: Mark['kind'] = 'entity', root: Element = document.body): Mark {
  for (const block of walkBlocks(root, document.body)) {
    const start = block?.text.indexOf(word) ?? -1;
    if (block === null || start < 0) continue;
    const range = rangeOf(block, start, start + word.length);
    if (range !== null) return { kind, id: word, label: word, range, block, start, end: start + word.length };
  }
  throw new Error(`No block holds "${word}"`);
}

describe('a range', () => {
  it('covers a name across elements', () => {
    putPage('<p>Dr <b>Ada</b> Exam<i>ple</i> came</p>');
    const { range } = markOn('Ada Example');
    expect([range.startContainer.textContent, range.startOffset]).toEqual(['Ada', 0]);
    expect([range.endContainer.textContent, range.endOffset]).toEqual(['ple', 3]);
    expect(boxesOf(range).length).toBeGreaterThan(0);
  });

  it('covers a name after a line break and none of the break', () => {
    putPage('<p>Envoy<br>Ada came</p>');
    const { range } = markOn('Ada');
    expect([range.startContainer.textContent, range.startOffset, range.endOffset]).toEqual(['Ada came', 0, 3]);
  });

  it('is none where the text has become too short for it', () => {
    putPage('<p>Ada Example came</p>');
    const { block } = markOn('Example');
    find('p').firstChild?.replaceWith('Ada');
    const node = block.segments[0]?.node;
    if (node !== undefined) node.data = 'Ada';
    expect(rangeOf(block, 4, 11)).toBeNull();
  });
});

describe('marks', () => {
  it('are in the registry by look and ground, and change no node', () => {
    putPage('<p>Ada will halve the army</p>');
    const before = document.documentElement.outerHTML;
    marks.show(markOn('Ada'), 'light');
    const provision = markOn('halve the army', 'provision');
    marks.show(provision, 'dark');
    marks.activate(provision);
    expect(highlighted()).toEqual({
      'entity-light': ['Ada'],
      'provision-dark': ['halve the army'],
      'active-dark': ['halve the army'],
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('go one by one, the active one with its tint', () => {
    putPage('<p>Ada and Ben</p>');
    const [ada, ben] = [markOn('Ada'), markOn('Ben')];
    marks.show(ada, 'light');
    marks.show(ben, 'light');
    marks.activate(ada);
    marks.hide(ada);
    expect(highlighted()).toEqual({ 'entity-light': ['Ben'] });
  });

  it('leave nothing in the registry, and leave other scripts’ highlights, when the session ends', () => {
    putPage('<p>Ada</p>');
    CSS.highlights.set('of-the-page', new Highlight());
    marks.show(markOn('Ada'), 'light');
    end.abort();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
    CSS.highlights.delete('of-the-page');
  });

  it('come back after the page has cleared the registry', () => {
    putPage('<p>Ada</p>');
    marks.show(markOn('Ada'), 'light');
    CSS.highlights.clear();
    marks.register();
    expect(highlighted()).toEqual({ 'entity-light': ['Ada'] });
  });

  it('change with the ground, the active one too', () => {
    putPage('<p>Ada</p>');
    const ada = markOn('Ada');
    marks.show(ada, 'light');
    marks.activate(ada);
    marks.reground(() => 'dark');
    expect(highlighted()).toEqual({ 'entity-dark': ['Ada'], 'active-dark': ['Ada'] });
  });

  it('bring their rules into an open shadow root without a node, and take them back', () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ada</p>';
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    marks.show(markOn('Ada'), 'light');
    expect(root.innerHTML).toBe('<p>Ada</p>');
    expect(root.adoptedStyleSheets).toHaveLength(2);
    const paragraph = find('p', root);
    expect(getComputedStyle(paragraph, '::highlight(point-by-point-entity-light)').textDecorationStyle).toBe('dotted');
    end.abort();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.adoptedStyleSheets[0]).toBe(own);
  });
});

describe('the hit test', () => {
  const at = (word: string, root?: Node) => {
    const { x, y } = middleOf(word, root);
    return marks.at(x, y, []);
  };

  it('finds the mark under a point, and none beside it', () => {
    putPage('<p>Ada and Ben came</p>');
    const ada = markOn('Ada');
    marks.show(ada, 'light');
    expect(at('Ada')).toBe(ada);
    expect(at('Ben')).toBeNull();
  });

  it('finds none in the empty rest of a line that ends with a mark', () => {
    putPage('<p style="width:600px">Said Ada</p>');
    marks.show(markOn('Ada'), 'light');
    const box = find('p').getBoundingClientRect();
    expect(marks.at(box.right - 10, box.top + box.height / 2, [])).toBeNull();
  });

  it('finds the entity within a provision, and the provision around it', () => {
    putPage('<p>They want the army of Ada halved</p>');
    const [army, ada] = [markOn('the army of Ada halved', 'provision'), markOn('Ada')];
    marks.show(army, 'light');
    marks.show(ada, 'light');
    expect(at('Ada')).toBe(ada);
    expect(at('army')).toBe(army);
  });

  it('finds none under something that covers it', () => {
    putPage('<p>Ada came</p><div style="position:fixed;inset:0;background:white"></div>');
    marks.show(markOn('Ada'), 'light');
    expect(at('Ada')).toBeNull();
  });

  it('reaches into open shadow roots that it is told of', () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Said Ada</p>';
    const ada = markOn('Ada');
    marks.show(ada, 'light');
    const { x, y } = middleOf('Ada', root);
    expect(marks.at(x, y, [root])).toBe(ada);
    expect(marks.at(x, y, [])).toBeNull();
  });

  it('takes the coordinates of a real pointer', async () => {
    putPage('<p style="margin:200px">Said Ada</p>');
    const ada = markOn('Ada');
    marks.show(ada, 'light');
    const seen = new Promise<PointerEvent>((resolve) => addEventListener('pointermove', resolve, { once: true }));
    const { x, y } = middleOf('Ada');
    await commands.movePointer(x, y);
    const event = await seen;
    expect(event.isTrusted).toBe(true);
    expect(marks.at(event.clientX, event.clientY, [])).toBe(ada);
  });
});

describe('the ground of a text', () => {
  it.each([
    ['a page without colours', '', 'light'],
    ['a dark section', '<div style="background:#111;color:#eee">', 'dark'],
    [
      'a light box in a dark section',
      '<div style="background:#111"><div style="background:rgb(250 250 245)">',
      'light',
    ],
    [
      'a veil that lets the dark section through',
      '<div style="background:#111"><div style="background:rgb(255 255 255 / 0.1)">',
      'dark',
    ],
    ['light text on a picture', '<div style="background:linear-gradient(red,blue);color:white">', 'coloured'],
    ['a box that is neither light nor dark', '<div style="background:#c33">', 'coloured'],
    ['dark text on a picture', '<div style="background:linear-gradient(white,pink);color:#222">', 'coloured'],
    ['a colour in another notation', '<div style="background:color(srgb 0.1 0.1 0.1)">', 'dark'],
    [
      'a colour of a space we do not read, with light text',
      '<div style="background:oklch(0.2 0.1 20);color:#eee">',
      'coloured',
    ],
  ])('is told for %s', (_, open, ground) => {
    putPage(`${open}<p>Ada</p>`);
    expect(groundOf(find('p'))).toBe(ground);
  });
});
