import type { ExportedFile } from '../../components/dossier/export-file.ts';

/** Long enough for the browser to have begun reading the file, ms. */
const KEEP_MS = 10_000;

/** Hands a file to the browser's downloads. Called within a click, so that no browser asks why. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
