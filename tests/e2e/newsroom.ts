/** What most tests of the built extension work with, opened once for a `describe` and closed after it. */
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Pages to read, a browser with the extension, and the desk from which that is asked. Not before the first test. */
export interface Newsroom {
  readonly news: NewsServer;
  readonly browser: RunningBrowser;
  readonly desk: Desk;
}

/** To be called once in a `describe`. */
export function useNewsroom(name: BrowserName): Newsroom {
  const room: { -readonly [P in keyof Newsroom]?: Newsroom[P] } = {};
  beforeAll(async () => {
    room.news = await startNewsServer();
    room.browser = await launch(name, { extensionDir: extensionFolder(name) });
    room.desk = await Desk.open(room.browser);
  });
  afterAll(async () => {
    await room.browser?.close();
    await room.news?.close();
  });
  return room as Newsroom;
}
