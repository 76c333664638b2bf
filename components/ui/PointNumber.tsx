import type { ProvisionRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from './point-number.ts';
import { useReading } from './reading.tsx';

/**
 * The number of a provision at the head of its line; a dash, explained, where it has none. It may break between number
 * and letters, so that one "10b–d" does not widen the column of all.
 */
export function PointNumber({ provision }: { readonly provision: Pick<ProvisionRecord, 'number' | 'subpoint'> }) {
  const { words } = useReading();
  const number = pointNumber(provision);
  if (number === null) {
    return (
      <span class="point" title={words.notInThe28}>
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.notInThe28}</span>
      </span>
    );
  }
  const digits = String(provision.number);
  return (
    <span class="point">
      {digits}
      {number.length > digits.length && (
        <>
          <wbr />
          <span class="subpoint">{number.slice(digits.length)}</span>
        </>
      )}
    </span>
  );
}
