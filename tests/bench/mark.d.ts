/** As much of mark.js as the benchmark calls. */
declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: that is how mark.js exports it.
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: { accuracy: 'exactly'; separateWordSearch: boolean }): void;
    unmark(options: { done: () => void }): void;
  }
}
