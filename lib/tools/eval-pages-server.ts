/** Serves stored pages from loopback so that their scripts run and nothing reaches another host. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

/** A page may run what stands in it and load nothing: neither scripts nor pictures nor frames of other hosts. */
const POLICY = "default-src 'self' 'unsafe-inline' data:; form-action 'none'";

/** A server that runs until `close`. */
export interface PagesServer {
  /** `http://127.0.0.1:PORT`; `ORIGIN/NAME` is the file of that name. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files that lie in `folder`, none below it, on 127.0.0.1 and a free port. */
export async function servePages(folder: string): Promise<PagesServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = decode(pathname.slice(1));
    if (!/\.html?$/.test(name) || basename(name) !== name) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, name)).then(
      // Without a charset: the page says its own, as it did to its first readers.
      (page) => response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
