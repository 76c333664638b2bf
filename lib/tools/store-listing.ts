/** The texts of the store listing, `docs/store/listing/*.md`, and the limits that the stores set them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './package-bin.ts';

/** The languages of the listing: those of the screens. */
export const LISTED_LANGUAGES = ['en', 'de', 'fr', 'it', 'uk'] as const;

/** One language of the listing. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * Lengths in UTF-16 units that every store takes: the Chrome Web Store 75, 132 and 16,000, addons.mozilla.org 50, 250
 * and 15,000, Microsoft Edge Add-ons 45 for the name and 250 to 10,000 for the description.
 */
export const LISTING_LIMITS = { name: [1, 45], summary: [1, 132], description: [250, 10_000] } as const;

const PARTS = ['name', 'summary', 'description'] as const;

/** Reads one language. @throws {Error} where the file has other headings than Name, Summary and Description. */
export async function readListing(language: (typeof LISTED_LANGUAGES)[number]): Promise<Listing> {
  const file = `docs/store/listing/${language}.md`;
  return parseListing(await readFile(join(ROOT, file), 'utf8'), file);
}

/** The parts of a file's text; `file` is named in errors. @throws {Error} as {@link readListing}. */
export function parseListing(text: string, file: string): Listing {
  const [before, ...sections] = text.split(/^# (.*)$/m);
  const headings = sections.filter((_, index) => index % 2 === 0).map((heading) => heading.toLowerCase());
  if (before?.trim() !== '' || headings.join() !== PARTS.join()) {
    throw new Error(`${file} must have the headings "# Name", "# Summary" and "# Description", in this order.`);
  }
  const [name = '', summary = '', description = ''] = sections.filter((_, index) => index % 2 === 1);
  return { name: name.trim(), summary: summary.trim(), description: description.trim() };
}

/** What a store would refuse or cut, each with its remedy; none where all is well. */
export function faultsOfListing(listing: Listing): readonly string[] {
  return PARTS.flatMap((part) => {
    const [least, most] = LISTING_LIMITS[part];
    const { length } = listing[part];
    const faults: string[] = [];
    if (length < least) faults.push(`the ${part} has ${length} characters: write at least ${least}`);
    if (length > most) faults.push(`the ${part} has ${length} characters: make it at most ${most}`);
    // Stores show plain text; addons.mozilla.org takes some HTML, and refuses the rest.
    if (/<\/?[a-z]|\]\(|https?:/i.test(listing[part]))
      faults.push(`the ${part} has markup or a link: write plain text`);
    return faults;
  });
}
