/** Floors: the figures below which recognition must not fall on the shipped corpus. They only rise. Pure. */
import { z } from 'zod';
import type { Figures, FiguresByPart, Score } from './eval-score.ts';

const Floor = z.strictObject({ precision: z.number().min(0).max(1), recall: z.number().min(0).max(1) });
const FloorsByPart = z.record(z.string(), Floor);

/** The file of floors: of mentions for all articles, each language and topic `other`; of provisions for all articles. */
export const Floors = z.strictObject({ mentions: FloorsByPart, provisions: FloorsByPart });
/** The file of floors. */
export type Floors = z.infer<typeof Floors>;

/** A figure below its floor. */
export interface Shortfall {
  readonly kind: 'mentions' | 'provisions';
  /** As in {@link FiguresByPart}. */
  readonly part: string;
  readonly measure: 'precision' | 'recall';
  readonly figure: number;
  readonly floor: number;
}

/** Every figure that is below its floor. A part that has a floor but no articles counts as 0. */
export function shortfalls(floors: Floors, score: Score): Shortfall[] {
  return KINDS.flatMap((kind) =>
    Object.entries(floors[kind]).flatMap(([part, floor]) =>
      MEASURES.flatMap((measure): Shortfall[] => {
        const figure = score[kind][part]?.[measure] ?? 0;
        return figure < floor[measure] ? [{ kind, part, measure, figure, floor: floor[measure] }] : [];
      }),
    ),
  );
}

/** The floors raised to the figures, rounded down to two decimals; none is lowered, parts without a floor get one. */
export function raise(floors: Floors, score: Score): Floors {
  return {
    mentions: raiseParts(floors.mentions, score.mentions, (part) => part !== 'topic:plan'),
    provisions: raiseParts(floors.provisions, score.provisions, (part) => part === 'all'),
  };
}

const KINDS = ['mentions', 'provisions'] as const;
const MEASURES = ['precision', 'recall'] as const;

function raiseParts(
  floors: Floors['mentions'],
  figures: FiguresByPart,
  hasFloor: (part: string) => boolean,
): Floors['mentions'] {
  const measured = Object.entries(figures).filter(([part]) => hasFloor(part));
  return {
    ...floors,
    ...Object.fromEntries(measured.map(([part, figure]) => [part, higher(floors[part], figure)])),
  };
}

function higher(floor: z.infer<typeof Floor> | undefined, figures: Figures): z.infer<typeof Floor> {
  const best = (measure: (typeof MEASURES)[number]) => Math.max(floor?.[measure] ?? 0, roundDown(figures[measure]));
  return { precision: best('precision'), recall: best('recall') };
}

/** To two decimals. The sum takes back what binary fractions lose: 0.29 × 100 is 28.999…, and means 29. */
function roundDown(figure: number): number {
  return Math.floor(figure * 100 + 1e-9) / 100;
}
