/**
 * `npm run build-for-amo`: the Firefox package alone, as addons.mozilla.org builds it from the sources zip to compare
 * it with what was uploaded. Leaves it unpacked in `.output/firefox-mv3` and zipped beside it.
 */
import { zipForStore } from './packages.ts';

try {
  await zipForStore('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
