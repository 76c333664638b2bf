/** The sites on which a reader paused the extension, as text to keep or carry over. Pure; for the options page only. */
import * as z from 'zod/mini';
import { lineAt, lineOfSyntaxError } from './json-lines.ts';
import type { Settings } from './schema.ts';

z.config({ jitless: true });

const SiteRules = z.object({
  app: z.literal('point-by-point'),
  version: z.literal(1),
  pausedHosts: z.array(z.string()),
});

/** Why a text is not taken, and where. `line` is 1-based. */
export interface RulesMistake {
  /** `syntax`: no JSON. `shape`: JSON, but not of ours. `host`: an entry that is no site; `found` is that entry. */
  readonly reason: 'syntax' | 'shape' | 'host';
  readonly line: number;
  readonly found: string;
}

/** What a text of rules gave. */
export type ReadRules =
  | { readonly ok: true; readonly hosts: readonly string[] }
  | { readonly ok: false; readonly mistake: RulesMistake };

/** The rules as JSON, a site a line. `readRules` takes it back. */
export function writeRules({ pausedHosts }: Pick<Settings, 'pausedHosts'>): string {
  return `${JSON.stringify({ app: 'point-by-point', version: 1, pausedHosts }, null, 2)}\n`;
}

/** Reads rules. A text with any mistake gives nothing but its first mistake. */
export function readRules(text: string): ReadRules {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused('syntax', lineOfSyntaxError(text, error));
  }
  const rules = SiteRules.safeParse(value);
  if (!rules.success) {
    const path = rules.error.issues[0]?.path ?? [];
    return refused('shape', lineAt(text, path.map(String)));
  }
  const hosts: string[] = [];
  for (const [index, entry] of rules.data.pausedHosts.entries()) {
    const host = hostFrom(entry);
    if (host === null) return refused('host', lineAt(text, ['pausedHosts', String(index)]), entry);
    hosts.push(host);
  }
  return { ok: true, hosts };
}

/** The host that somebody means by a host or by an address of the web, lower-case; null where it is neither. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? hostname : null;
}

function refused(reason: RulesMistake['reason'], line: number, found = ''): ReadRules {
  return { ok: false, mistake: { reason, line, found } };
}
