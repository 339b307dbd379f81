import type { ChartData } from '../../charts/chart-data';
import { hasNumber } from '../../charts/figures';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { ChartKind } from '../../charts/kinds';
import type { Slide } from '../../domain/deck';

type Place = { readonly series: number; readonly position: number };

/** Kinds of which nothing but the marks tells a figure: a stroke or a tile map shows before its point what comes. */
const built: ReadonlySet<ChartKind> = new Set(['share', 'bar', 'stacked', 'ranked', 'bound']);
const MOST = 8;

const filledIn = ({ series, positions }: ChartData): readonly number[] =>
  positions.flatMap((_, p) => (series.some(({ points }) => (points[p] ?? null) !== null) ? [p] : []));

function partsIn(kind: ChartKind, data: ChartData): number {
  if (kind === 'share') return data.series.flatMap(({ points }) => points).filter(hasNumber).length;
  return data.series.length > 1 ? data.series.length : filledIn(data).length;
}

/**
 * How many steps a slide takes after it has come up: at step 0 it shows what it is about, the axis and the whole, at
 * the last one everything. 0 when all of it comes at once.
 */
export function stepsOf(slide: Slide, exhibit: Exhibit | NoExhibit | null): number {
  if (!slide.build || exhibit === null || typeof exhibit === 'string' || exhibit.drawn === null) return 0;
  const { kind, data } = exhibit.drawn;
  const parts = built.has(kind) ? partsIn(kind, data) : 0;
  return parts < 2 || parts > MOST ? 0 : parts;
}

/** Which marks have come by a step; null when all have. */
export function comeBy(step: number | null, kind: ChartKind, data: ChartData): ((place: Place) => boolean) | null {
  if (step === null || !built.has(kind) || step >= partsIn(kind, data)) return null;
  if (kind === 'share') return ({ position }) => position >= partsIn(kind, data) || position < step;
  if (data.series.length > 1) return ({ series }) => series < step;
  // A ranking numbers its marks from the best on.
  if (kind === 'ranked') return ({ position }) => position < step;
  const come = new Set(filledIn(data).slice(0, step));
  return ({ position }) => come.has(position);
}
