/** Puts a text on the clipboard. False where that cannot be: a page without https has none, and a page may forbid it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // NotAllowedError by the page's policy, or TypeError where there is no clipboard.
    return false;
  }
}
