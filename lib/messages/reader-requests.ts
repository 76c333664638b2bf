/** What the popup may ask a page's reader, read by hand: the same requests as in `protocol.ts`, without its library. */
import { isRecordOf } from './envelope.ts';
import type { RequestOf, Shape, StepFrom, ToReader } from './protocol.ts';

type ReaderRequests = {
  readonly [N in keyof typeof ToReader]: { readonly request: Shape<RequestOf<typeof ToReader, N>> };
};

/** The requests of `ToReader`. */
export const READER_REQUESTS: ReaderRequests = {
  'page.summary': { request: shape((value) => (isRecordOf(value, []) ? {} : null)) },
  'page.count': { request: shape((value) => (isRecordOf(value, []) ? {} : null)) },
  'page.jump': {
    request: shape((value) => {
      if (!isRecordOf(value, ['kind', 'id', 'from'])) return null;
      const { kind, id, from } = value;
      return (kind === 'entity' || kind === 'provision') && isId(id) && isFrom(from) ? { kind, id, from } : null;
    }),
  },
  'page.step': {
    request: shape((value) => {
      if (!isRecordOf(value, ['by', 'from'])) return null;
      const { by, from } = value;
      return (by === 'next' || by === 'previous') && isFrom(from) ? { by, from } : null;
    }),
  },
};

/** The requests of `ToEveryReader`. */
export const EVERY_READER_REQUESTS = {
  'page.leave': { request: shape((value) => (isRecordOf(value, []) ? {} : null)) },
};

function shape<T extends object>(read: (value: unknown) => T | null): Shape<T> {
  return {
    safeParse: (value) => {
      const data = read(value);
      return data === null ? { success: false } : { success: true, data };
    },
  };
}

function isFrom(value: unknown): value is StepFrom {
  return value === 'view' || value === 'card' || value === 'edge';
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
