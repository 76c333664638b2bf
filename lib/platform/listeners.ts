/** Listeners on a document and its window that outlast `document.open()`, which takes away all there are. */

/** A set of listeners with one end. */
export interface Listeners {
  /** Listens until the set's signal aborts. */
  add<E extends Event>(target: EventTarget, type: string, listener: (event: E) => void): void;
  /** Listens again where listeners were taken away; does nothing where they were not. */
  again(): void;
}

/** Makes an empty set that ends with `signal`. */
export function createListeners(signal: AbortSignal): Listeners {
  const kept: (() => void)[] = [];
  return {
    add(target, type, listener) {
      // The same listener is never added twice by the browser. An element of the page may hide the function by its name.
      const { addEventListener } = EventTarget.prototype;
      const listen = () => addEventListener.call(target, type, listener as EventListener, { signal });
      kept.push(listen);
      listen();
    },
    again() {
      for (const listen of kept) listen();
    },
  };
}
