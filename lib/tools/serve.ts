/** Serves one folder of pages from loopback, for the demo article and for tests. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A server that runs until `close`. */
export interface PageServer {
  /** Address of the file that was asked for. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a file and what lies beside and below it, on 127.0.0.1 and a free port. Rejects when the file is missing. */
export async function serveFile(file: string): Promise<PageServer> {
  await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read. Give the path of an HTML file.`);
  });
  const folder = dirname(file);
  const server = createServer((request, response) => {
    const path = resolvePath(folder, request.url ?? '/');
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(path).then(
      (content) => {
        const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
      },
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
    url: `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(file))}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for an address, or undefined where it would lead out of the folder. */
function resolvePath(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
  const full = normalize(join(folder, path));
  return full.startsWith(folder + sep) ? full : undefined;
}
