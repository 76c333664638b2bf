/** Serves the benchmark's pages and data from memory, on loopback, so that neither disk nor network is measured. */
import { createServer } from 'node:http';

/**
 * Pages may be styled and do nothing else: what their own scripts cost is not ours to measure. Isolated from other
 * origins, a page has a clock of some µs instead of 100.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

/** A running server. */
export interface BenchServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Serves this from now on under `path`: HTML, or JSON where the path ends so. */
  put(path: string, body: string | Buffer): void;
  close(): Promise<void>;
}

/** Starts on a free port of 127.0.0.1. `policy`: another content security policy for its pages. */
export async function startBenchServer(policy?: string): Promise<BenchServer> {
  const headers = policy === undefined ? HEADERS : { ...HEADERS, 'content-security-policy': policy };
  const files = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const body = files.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    // Without a charset: a stored page says its own.
    const type = path.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    put: (path, body) => void files.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
