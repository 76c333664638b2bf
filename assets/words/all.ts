/**
 * Every language under its name. A screen takes the parts it shows (`de.ui`, `de.card`), and the bundler leaves out
 * the rest, so never pass a language on as a whole.
 */
export * as de from './de.ts';
export * as en from './en.ts';
export * as fr from './fr.ts';
export * as it from './it.ts';
export * as uk from './uk.ts';
