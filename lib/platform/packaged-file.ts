/** Files of our own package, read by our own contexts. The only `fetch` of the extension; it never leaves the browser. */
import { browser } from './browser.ts';

/**
 * The JSON of a packaged file, unparsed beyond JSON. `path` is relative to the package: `dataset/info.json`.
 * Rejects where the file is missing or no JSON, which no intact package can be.
 */
export async function loadPackagedJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`the packaged file ${path} cannot be read (${response.status})`);
  return response.json();
}
