/** A text as a file that the reader keeps; without the permission that the API for downloads asks for. */

/** A file that exists only as text. */
export interface TextFile {
  readonly name: string;
  /** A media type: `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/** Long enough for the browser to have begun reading the file, also where it first asks where to put it; ms. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. Called within a click, so that no browser asks why. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
