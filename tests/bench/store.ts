/** Seeding and reading of the store, in this page's own IndexedDB, with the shipped dataset. */
import { deleteDB } from 'idb';
import { createConnection } from '../../lib/store/db.ts';
import { createLibrary, type Library } from '../../lib/store/library.ts';
import { type DatasetPackage, readPackaged } from '../../lib/store/packaged.ts';
import { median } from '../../lib/tools/bench-stats.ts';
import type { StoreTimes } from '../../lib/tools/bench-types.ts';

const NAME = 'point-by-point-bench';

/** Medians over so many rounds; each begins without a database. */
export async function measureStore({ rounds }: { readonly rounds: number }): Promise<StoreTimes> {
  const files = new Map<string, string>();
  for (const path of ['dataset/info.json', 'dataset/records.json', 'dataset/lexicon.json']) {
    files.set(path, await (await fetch(new URL(path, location.origin))).text());
  }
  // Parsing belongs to the work; fetching is the browser's.
  const packaged = () => readPackaged(async (path) => JSON.parse(files.get(path) ?? '') as unknown);
  const id = (await packaged().records()).entities[0]?.id ?? '';

  const times: Record<keyof StoreTimes, number[]> = { seed: [], check: [], lexicon: [], card: [], checklist: [] };
  for (let round = 0; round < rounds; round += 1) {
    await deleteDB(NAME);
    times.seed.push(await timeOf(packaged(), (library) => library.seed()));
    times.check.push(await timeOf(packaged(), (library) => library.seed()));
    times.lexicon.push(await timeOf(packaged(), (library) => library.lexicon()));
    times.card.push(await timeOf(packaged(), (library) => library.entityCard(id)));
    times.checklist.push(await timeOf(packaged(), (library) => library.checklist()));
  }
  await deleteDB(NAME);
  return {
    seed: median(times.seed),
    check: median(times.check),
    lexicon: median(times.lexicon),
    card: median(times.card),
    checklist: median(times.checklist),
  };
}

/** Time of one question to a library that has just come up, as in a background that was asleep, in ms. */
async function timeOf(packaged: DatasetPackage, ask: (library: Library) => Promise<unknown>): Promise<number> {
  const connection = createConnection(NAME);
  const failures: unknown[] = [];
  const library = createLibrary({ connection, packaged, report: (_what, error) => failures.push(error) });
  const start = performance.now();
  await ask(library);
  const time = performance.now() - start;
  connection.close();
  if (failures.length > 0) throw failures[0];
  return time;
}
