/** A proxy on loopback that everything of a browser goes through: it notes each request, and lets only loopback answer. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** A running proxy. */
export interface RecordingProxy {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** What was asked for, in order: `GET http://127.0.0.1:…/article.html`, or `CONNECT news.example:443`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts one on a free port. What is not on loopback gets 502: nothing leaves this machine. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    pass(incoming, outgoing);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the recording proxy has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const address = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
  if (address?.hostname !== '127.0.0.1') {
    outgoing.writeHead(502).end();
    return;
  }
  const onward = request(address, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
