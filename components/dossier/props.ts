/** What the dossier is given. Its entry point fills it, the dossier's components draw it. */
import type { DatasetRecords } from '../../lib/dataset/records.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';

/** The forms in which the checklist can be taken along. */
export type ExportFormat = 'csv' | 'markdown';

/** Everything the dossier is given; it owns no state but search, filters and what is unfolded. */
export interface DossierProps {
  /** Null while they are on their way, or when the store cannot give them. */
  readonly records: DatasetRecords | null;
  /** Null while it is on its way. */
  readonly store: StoreStatus | null;
  readonly language: string;
  /** `auto` follows the system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The part of the address after `#`, decoded; empty for none. Whatever it names is shown and takes focus. */
  readonly target: string;
  /** The reader opened something that has an address of its own: `target` would lead there. */
  readonly onOpen: (target: string) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onRetry: () => void;
}
