import type { Hidden } from '../answer';
import type { Columns } from './columns';
import { drawnIn, fateCode, fates as allFates } from './fate';

const isDisputed = ({ dataset: { annotations } }: Columns, cell: number): boolean =>
  annotations.get(cell)?.others?.some(({ agreement }) => agreement === 'disagrees') ?? false;

/** The figures that are not drawn, each under the one reason, and those drawn on which sources disagree. */
export function hiddenOf(columns: Columns, fates: Uint8Array): readonly Hidden[] {
  const hidden = allFates.flatMap((because): readonly Hidden[] => {
    if (because === 'drawn') return [];
    const code = fateCode(because);
    const cells = columns.cells.filter((_, i) => fates[i] === code);
    return cells.length === 0 ? [] : [{ because, cells }];
  });
  const disputed = Float64Array.from(drawnIn(fates).map((i) => columns.cells[i] ?? -1).filter((cell) => isDisputed(columns, cell)));
  return disputed.length === 0 ? hidden : [...hidden, { because: 'disagrees', cells: disputed }];
}

/** The figures asked for of places that are not among the highest or lowest. */
export function notTop(asked: Float64Array, { cells }: Columns): readonly Hidden[] {
  if (cells.length === asked.length) return [];
  const listed = new Set(cells);
  return [{ because: 'not-top', cells: asked.filter((cell) => !listed.has(cell)) }];
}

/** All figures of an answer of which nothing can be drawn: told by what they are, the rest as not drawn at all. */
export function nothingDrawn(columns: Columns): Uint8Array {
  return columns.fates.map((fate) => (fate === fateCode('drawn') ? fateCode('undrawn') : fate));
}
