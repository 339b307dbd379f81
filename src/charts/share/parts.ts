import type { Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { partFills, REMAINDER, type Fill } from '../palette';

/** A part with its place in the bar, in pixels. */
export interface NamedPart {
  readonly label: string;
  readonly figure: Figure & { readonly value: number };
  readonly fill: Fill;
  readonly x: number;
  readonly width: number;
}

const GAP = 2;
const THINNEST = 1.5;

/** The parts in the order of the bar: of an ordered breakdown the strongest first, what is computed as the rest last. */
function inOrder(data: ChartData): readonly Omit<NamedPart, 'x' | 'width'>[] {
  const bySeries = data.positions.length === 1;
  const cells = data.series.flatMap((series) =>
    series.points.map((figure, p) => ({ figure, ...((bySeries ? series : data.positions[p]) ?? { id: '', label: '' }) })),
  );
  const fills = partFills(cells, data);
  const parts = cells.flatMap(({ figure, label }, i) =>
    figure === null || figure.value === null ? [] : [{ label, figure: { ...figure, value: figure.value }, fill: fills[i] ?? REMAINDER }],
  );
  const named = parts.filter((part) => part.fill !== REMAINDER);
  return [...(data.ordinal ? named.toReversed() : named), ...parts.filter((part) => part.fill === REMAINDER)];
}

/** Parts side by side, true to the scale of a whole that is `width` long; none is too thin to be seen. */
export function partsAlong(data: ChartData, width: number): readonly NamedPart[] {
  const scale = width / (data.whole?.value || 1);
  let x = 0;
  return inOrder(data).map((part) => {
    const placed = { ...part, x, width: Math.max(THINNEST, part.figure.value * scale - GAP) };
    x += part.figure.value * scale;
    return placed;
  });
}

/** The name of a part, which says so when it is computed. */
export const nameOf = (part: NamedPart, { words }: Speech): string =>
  part.figure.kind === 'derived' ? fill(words.charts.derivedPart, { part: part.label }) : part.label;
