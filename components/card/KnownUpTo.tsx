import type { DatasetInfo } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { useReading } from './reading.ts';

/** The day up to which an entry is known, and the dataset that says so. */
export function KnownUpTo({ asOf, info }: { readonly asOf: string; readonly info: DatasetInfo }) {
  const { words } = useReading();
  return (
    <p class="known">
      <span>
        {words.knownUpTo} <DateText date={asOf} />
      </span>
      <span>{words.dataVersion(info.version)}</span>
    </p>
  );
}
