/** The `::highlight()` rules in open shadow roots, where the document's rules do not reach. */

/**
 * Gives shadow roots the rules without adding a node, as an adopted sheet, and takes them back.
 *
 * Where a browser refuses (Firefox before 153 to content scripts), marks inside stay unseen but keep their cards.
 */
export class ShadowRules {
  readonly #css: string;
  readonly #roots = new Map<ShadowRoot, CSSStyleSheet>();

  constructor(css: string) {
    this.#css = css;
  }

  /** Sees to it that this root has the rules. */
  reach(root: ShadowRoot): void {
    const known = this.#roots.get(root);
    if (known !== undefined && root.adoptedStyleSheets.includes(known)) return;
    try {
      const sheet = known ?? this.#makeSheet();
      this.#roots.set(root, sheet);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      // NotAllowedError, or a security wrapper: nothing else adds rules without adding a node.
    }
  }

  /** Takes the rules back from this root. */
  leave(root: ShadowRoot): void {
    const sheet = this.#roots.get(root);
    this.#roots.delete(root);
    try {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    } catch {
      // As above: what could not be given cannot be there.
    }
  }

  withdraw(): void {
    for (const root of [...this.#roots.keys()]) this.leave(root);
  }

  #makeSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#css);
    return sheet;
  }
}
