/** Which language our screens speak. Pure. */
import type { Settings } from './schema.ts';

/** The language chosen, or the browser's own (BCP 47) where none is. */
export function languageFor({ language }: Pick<Settings, 'language'>, browserLanguage: string): string {
  return language === 'auto' ? browserLanguage : language;
}
