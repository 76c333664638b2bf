/** A text as a file that the reader keeps; without the permission that the API for downloads asks for. */

/** Has the browser save `text` under this name, as it saves any download. */
export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Taken back once the browser has begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
