import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PageServer, serveFile } from '../../../lib/tools/serve.ts';

let folder: string;
let server: PageServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'point-by-point-serve-'));
  await writeFile(join(folder, 'an article.html'), '<p>Grüsse');
  await writeFile(join(folder, 'a.css'), 'p{}');
  server = await serveFile(join(folder, 'an article.html'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As sent: `fetch` would tidy the path first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

test('serves the file as UTF-8 HTML, from loopback only', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  const response = await fetch(server.url);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  await expect(response.text()).resolves.toBe('<p>Grüsse');
});

test('serves what lies beside it', async () => {
  const response = await fetch(new URL('a.css', server.url));
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
});

test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%00', '/%', '/'])(
  'leads nowhere else by %s',
  async (path) => {
    await expect(statusOf(path)).resolves.toBe(404);
  },
);

test('says when the file is missing', async () => {
  await expect(serveFile(join(folder, 'none.html'))).rejects.toThrow('none.html cannot be read');
});
