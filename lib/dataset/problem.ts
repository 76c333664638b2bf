/** What is wrong with the authored data, said so that its author can mend it. */

/** Where in the authored files something stands: keys and list positions from the top of a file. */
export interface Place {
  /** Path of the file below the dataset's folder, with `/`. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One thing that is wrong, where, and what to do about it. */
export interface Problem extends Place {
  readonly message: string;
  readonly remedy: string;
}

/** A place's path as people write it: `history[2].sources[0]`; the empty string for a whole file. */
export function formatPath(path: Place['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** The place `path` below another. */
export function at(place: Place, ...path: Place['path']): Place {
  return { file: place.file, path: [...place.path, ...path] };
}
