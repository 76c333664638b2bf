import type { ProvisionRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from './point-number.ts';
import { useReading } from './reading.tsx';

/** The number of a provision at the head of its line; a dash, explained, where it has none. */
export function PointNumber({ provision }: { readonly provision: Pick<ProvisionRecord, 'number' | 'subpoint'> }) {
  const { words } = useReading();
  const number = pointNumber(provision);
  return number === null ? (
    <span class="point" title={words.notInThe28}>
      <span aria-hidden="true">–</span>
      <span class="unseen">{words.notInThe28}</span>
    </span>
  ) : (
    <span class="point">{number}</span>
  );
}
