/** Made by the build out of the dataset (`lib/tools/package-dataset.ts`). */
declare module 'virtual:gate-pattern' {
  /** What the gate looks for in a page; see `lib/gate`. */
  export const pattern: import('../../lib/gate/gate.ts').GatePattern;
}
