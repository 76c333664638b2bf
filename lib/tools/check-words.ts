/** Prints every mistake in the words of the screens, and fails if there is one. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LANGUAGES } from '../../assets/words/languages.ts';
import { LIMITS } from '../../assets/words/limits.ts';
import { ROOT } from './package-bin.ts';
import { findMistakes } from './words-findings.ts';
import { readWords } from './words-read.ts';
import type { SourceFile } from './words-used.ts';

async function source(file: string): Promise<SourceFile> {
  return { file, text: await readFile(join(ROOT, file), 'utf8') };
}

async function sourcesBelow(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  return Promise.all(names.map((name) => source(`${folder}/${name.split(sep).join('/')}`)));
}

async function wordsOf(language: string) {
  const { file, text } = await source(`assets/words/${language}.ts`);
  return readWords(file, text);
}

const english = await wordsOf('en');
const others = await Promise.all(
  LANGUAGES.filter((language) => language !== 'en').map(
    async (language) => [language, await wordsOf(language)] as const,
  ),
);
const mistakes = findMistakes({
  english,
  others: new Map(others),
  screens: (await Promise.all(['components', 'entrypoints'].map(sourcesBelow))).flat(),
  manifest: await source('wxt.config.ts'),
  limits: LIMITS,
});
for (const { file, line, message } of mistakes) console.error(`${file}:${line}: ${message}`);
if (mistakes.length > 0) process.exitCode = 1;
else console.log(`${english.words.size} words in ${LANGUAGES.length} languages. No mistakes.`);
