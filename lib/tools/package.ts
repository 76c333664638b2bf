/** `npm run package [-- --as-tagged TAG]`: the zips for the stores, sources, bill of materials and checksums. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { git } from './git.ts';
import { ROOT } from './package-bin.ts';
import { makePackages, PACKAGES_FOLDER, SUMS_FILE } from './packages.ts';

const program = new Command('package')
  .description(`Make every file of a release in ${PACKAGES_FOLDER}.`)
  .option('--as-tagged <tag>', 'refuse unless the zips are, byte for byte, those whose checksums are in this tag')
  .action(async ({ asTagged }: { asTagged?: string }) => {
    const files = await makePackages();
    const sums = await readFile(join(PACKAGES_FOLDER, SUMS_FILE), 'utf8');
    console.log(`\n${PACKAGES_FOLDER}\n${files.map((file) => `  ${file}\n`).join('')}\n${sums}`);
    if (asTagged === undefined) return;
    const message = (await git(ROOT, ['for-each-ref', '--format=%(contents)', `refs/tags/${asTagged}`])).toString();
    // The words of the bill of materials are npm's, and another npm may choose others.
    const zips = sums.split('\n').filter((line) => line.endsWith('.zip'));
    const missing = zips.filter((line) => !message.split('\n').includes(line));
    if (missing.length === 0) console.log(`These are the zips of ${asTagged}.`);
    else throw new Error(`These are not the zips of ${asTagged}; not among its checksums:\n${missing.join('\n')}`);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
