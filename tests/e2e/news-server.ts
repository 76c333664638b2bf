/** A newspaper on loopback: serves the fixtures and remembers who asked for what. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** What a page may import from a package, by the name it has on the server. */
const PACKAGES: Readonly<Record<string, string>> = { 'preact.mjs': 'preact', 'preact-hooks.mjs': 'preact/hooks' };

/** A running newspaper. */
export interface NewsServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What a page gets under `/strict/…`: nothing may run, nothing may be styled. */
const STRICT = "default-src 'none'; style-src 'none'";

/**
 * Starts one on a free port. `/article.html` is the fixture of that name, `/strict/article.html` the same under a strict
 * CSP, `/kept/…` those that Firefox may keep for the way back, `/moving/feed.html` and `/moving/feed.js` those in that folder, `/packages/…` what they import.
 */
export async function startNewsServer(): Promise<NewsServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const file = fileOf(pathname);
    const page = file === null ? null : await readFile(file).catch(() => null);
    if (page === null) {
      response.writeHead(404).end();
      return;
    }
    const csp = pathname.startsWith('/strict/') ? { 'content-security-policy': STRICT } : {};
    response
      .writeHead(200, {
        'content-type': `text/${/js$/.test(pathname) ? 'javascript' : 'html'}; charset=utf-8`,
        'cache-control': pathname.startsWith('/kept/') ? 'no-cache' : 'no-store',
        ...csp,
      })
      .end(page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the news server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind a path, null where there is none. */
function fileOf(pathname: string): URL | null {
  const specifier = PACKAGES[pathname.replace(/^\/packages\//, '')];
  if (specifier !== undefined) return new URL(import.meta.resolve(specifier));
  const name = /^\/(?:strict\/|kept\/)?([a-z-]+\.html|(?:moving|hostile)\/[a-z-]+\.(?:html|js))$/.exec(pathname)?.[1];
  return name === undefined ? null : new URL(name, FIXTURES);
}
