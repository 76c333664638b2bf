/** How a provision's place in the 28-point text is written. */
import type { ProvisionRecord } from '../../lib/dataset/records.ts';

/** `6`, `10a`, `10b–d`, or null where the provision never stood in the 28-point text. */
export function pointNumber(provision: Pick<ProvisionRecord, 'number' | 'subpoint'>): string | null {
  if (provision.number === null) return null;
  return `${provision.number}${(provision.subpoint ?? '').replace('-', '–')}`;
}
