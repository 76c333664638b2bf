/** Made by the build out of the dataset (`lib/tools/package-dataset.ts`). */
declare module 'virtual:gate-keys' {
  /** What the gate looks for in a page; see `lib/gate`. */
  export const keys: import('../../lib/gate/gate.ts').GatePattern;
}
