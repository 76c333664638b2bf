import { describe, expect, it } from 'vitest';
import { manifest as de } from '../../../assets/words/de.ts';
import { manifest as en } from '../../../assets/words/en.ts';
import { manifest as fr } from '../../../assets/words/fr.ts';
import { manifest as it_ } from '../../../assets/words/it.ts';
import { manifest as uk } from '../../../assets/words/uk.ts';
import { faultsOfListing, LISTED_LANGUAGES, parseListing, readListing } from '../../../lib/tools/store-listing.ts';

const WORDS = { en, de, fr, it: it_, uk };

describe.each(LISTED_LANGUAGES)('the listing in %s', (language) => {
  it('is taken by every store as it is', async () => {
    expect(faultsOfListing(await readListing(language))).toEqual([]);
  });

  it('has the name and the summary of the package, which the stores show beside it', async () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const { name, summary } = await readListing(language);
    expect({ name, summary: plain(summary) }).toEqual({
      name: WORDS[language].name,
      summary: plain(WORDS[language].description),
    });
  });
});

describe('a listing', () => {
  const fine = { name: 'Rufus', summary: 'Marks Freedonia.', description: 'Freedonia and Sylvania. '.repeat(12) };

  it('is refused where a part is too long, too short, or marked up', () => {
    expect(faultsOfListing(fine)).toEqual([]);
    expect(faultsOfListing({ ...fine, summary: 'x'.repeat(133) })).toEqual([
      'the summary has 133 characters: make it at most 132',
    ]);
    expect(faultsOfListing({ ...fine, description: 'Short.' })).toEqual([
      'the description has 6 characters: write at least 250',
    ]);
    expect(faultsOfListing({ ...fine, name: '<b>Rufus</b>' })).toHaveLength(1);
  });

  it('is refused with its file’s name where a heading is missing', () => {
    expect(() => parseListing('# Name\n\nRufus\n', 'docs/rufus.md')).toThrow('docs/rufus.md must have the headings');
  });
});
