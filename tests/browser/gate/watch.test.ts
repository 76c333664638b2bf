import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from '../../../lib/gate/gate.ts';
import { watchGate } from '../../../lib/gate/watch.ts';

const gate = createGate({ words: 'umerov', names: 'example' });

// Not `document.body`, which one of these pages hides.
const body = document.body;

let end: AbortController;
let answers: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestIdleCallback'] });
  end = new AbortController();
  answers = 0;
});

afterEach(() => {
  vi.useRealTimers();
  end.abort();
  body.replaceChildren();
});

function watch(html: string): void {
  body.innerHTML = html;
  watchGate(
    document,
    gate,
    () => {
      answers += 1;
    },
    end,
  );
}

/** Lets the faked clock run on, in ms, after the page's changes were seen. */
async function pass(ms: number): Promise<void> {
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  vi.advanceTimersByTime(ms);
}

/** How often the page's text is read while `doing`. */
async function readings(doing: () => Promise<void>): Promise<number> {
  const read = vi.spyOn(Node.prototype, 'textContent', 'get');
  await doing();
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

describe('the gate’s watch', () => {
  it.each([
    ['a name', '<p>Ada Example</p>'],
    ['a name in two elements', '<p>Ada Exa<b>mple</b></p>'],
    ['a name without a space before it', '<ul><li>News<li>Example</ul>'],
    ['a topic word in any case', '<p>UMEROV</p>'],
    ['a name besides scripts that hold another', '<script type="a/b">Umerov</script><p>Umerov</p>'],
    ['a body that a form field hides', '<img name="body"><form><input name="localName">Umerov</form>'],
  ])('says yes at once to %s', (_, html) => {
    watch(html);
    expect(answers).toBe(1);
  });

  it.each([
    ['another page', '<p>Nothing</p>'],
    ['names in scripts and styles only', '<script type="application/json">"Umerov"</script><style>.Umerov{}</style>'],
    ['names in attributes only', '<p title="Umerov">Nothing</p>'],
  ])('says nothing to %s', async (_, html) => {
    watch(html);
    body.append('.');
    expect(await readings(() => pass(1_000))).toBe(1);
    expect(answers).toBe(0);
  });

  it('reads a long text in pieces, and misses no word between two of them', async () => {
    vi.useRealTimers();
    watch(`<p>${'x'.repeat(99_997)}Umerov${'x'.repeat(500_000)}</p>`);
    expect(answers).toBe(1);
    end = new AbortController();
    watch(`<p>${'x'.repeat(599_997)}Umerov</p>`);
    expect(answers).toBe(1);
    await vi.waitUntil(() => answers === 2, { timeout: 20_000 });
  });

  it('sees text in open shadow roots, nested ones too, and text that comes there later', async () => {
    watch('');
    const outer = body.appendChild(document.createElement('x-outer')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('x-inner')).attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>Nothing</p>';
    await pass(1_000);
    expect(answers).toBe(0);
    inner.innerHTML = '<p>Umerov</p>';
    await pass(1_000);
    expect(answers).toBe(1);
  });

  it('sees a page that is rendered late, and says yes only once', async () => {
    watch('<div id="app"></div>');
    body.innerHTML = '<p>Umerov</p>';
    await pass(1_000);
    expect(answers).toBe(1);
    body.append('Umerov again');
    expect(await readings(() => pass(60_000))).toBe(0);
    expect(answers).toBe(1);
  });

  it('looks at a page that changes all the time four times a second at most', async () => {
    watch('<p>Nothing</p>');
    const count = await readings(async () => {
      for (let change = 0; change < 300; change += 1) {
        body.append('.');
        await pass(10);
      }
    });
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(12);
  });

  it('ends with its signal', async () => {
    watch('<p>Nothing</p>');
    body.append('.');
    end.abort();
    body.innerHTML = '<p>Umerov</p>';
    expect(await readings(() => pass(60_000))).toBe(0);
    expect(answers).toBe(0);
  });

  it('asks nothing when its signal is aborted already', () => {
    end.abort();
    watch('<p>Umerov</p>');
    expect(answers).toBe(0);
  });
});
