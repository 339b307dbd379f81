import type { ChartProps } from '../../charts/chart-props';
import type { Exhibit } from '../../charts/exhibit';
import { fits } from '../../charts/fits';
import { freeHeight } from '../../charts/frame/sizes';
import type { ChartKind } from '../../charts/kinds';
import { heightOf } from '../../charts/registry';
import type { Speech } from '../../i18n/words';
import { cut, rowsOf, type Cut, type Rows } from './cut';
import type { Box } from './use-box';

type Drawn = NonNullable<Exhibit['drawn']>;

/** A chart with the size it is laid out at and how much it is enlarged from there to fill its box. */
export interface Fitted extends Drawn {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Which rows stand for all of them; null when none is left out. */
  readonly cut: Omit<Cut, 'data'> | null;
}

interface On extends Speech, Pick<ChartProps, 'tiles' | 'nameOf'> {}

/** Charts are laid out with text of 12 px and more, the least a slide may have: they grow and never shrink. */
const SCALES = Array.from({ length: 9 }, (_, i) => (18 - i) / 10);
const NARROWEST = 280;
/** Of the field of points, with the names under it. */
const LOWEST_FIELD = 116;
const CUT_LINE = 20;
const MANY_LINES = 4;

const free: ReadonlySet<ChartKind> = new Set(['line', 'dot', 'rank', 'slope', 'scatter']);

const rowsIn = new Map<ChartKind, Rows>([
  ['ranked', 'positions'],
  ['bar', 'positions'],
  ['stacked', 'positions'],
  ['bound', 'positions'],
  ['heat', 'series'],
  ['multiples', 'series'],
]);

const heightAt = ({ kind, data }: Drawn, width: number, on: On, height?: number): number =>
  heightOf(kind, data, width, on, on.tiles, on.nameOf, { height });

/** The kinds whose height is free take all of the box, unless their legends and notes leave no field in it. */
function filled(drawn: Drawn, { width, height }: Box, on: On): Fitted | null {
  if (!free.has(drawn.kind) && heightAt(drawn, width, on, height) !== height) return null;
  const scale = Math.max(1, Math.min(1.5, height / 280, width / 360));
  const [w, h] = [width / scale, height / scale];
  const around = heightAt(drawn, w, on) - freeHeight(w);
  return h - around < LOWEST_FIELD ? null : { ...drawn, width: w, height: h, scale, cut: null };
}

/** As large as its own height allows. */
function enlarged(drawn: Drawn, box: Box, on: On): Fitted | null {
  if (free.has(drawn.kind)) return null;
  for (const scale of SCALES) {
    const width = box.width / scale;
    if (width < NARROWEST && scale > 1) continue;
    const height = heightAt(drawn, width, on);
    if (height * scale <= box.height) return { ...drawn, width, height, scale, cut: null };
  }
  return null;
}

/** Its rows around the reader's own, as many as fit. */
function shortened(drawn: Drawn, { width, height }: Box, on: On): Fitted | null {
  const along = rowsIn.get(drawn.kind);
  if (along === undefined) return null;
  const room = { width, height: height - CUT_LINE };
  for (let count = rowsOf(drawn.data, along) - 1; count > 0; count -= 1) {
    const { data, ...left } = cut(drawn.data, along, count);
    const fitted = enlarged({ ...drawn, data }, room, on);
    if (fitted !== null) return { ...fitted, cut: left };
  }
  return null;
}

/** Other ways to draw the same figures where there is no room for this one. */
function instead({ kind, data }: Drawn): readonly Drawn[] {
  if (data.milestones.length > 0) return [{ kind, data: { ...data, milestones: [] } }];
  if (kind === 'map') return [{ kind: 'ranked', data }];
  return kind === 'multiples' && data.series.length <= MANY_LINES && fits('line', data).fits ? [{ kind: 'line', data }] : [];
}

/** The chart as it fits a box with text no smaller than 12 px; null when it cannot, and its figures must be told otherwise. */
export function fitChart(drawn: Drawn, box: Box, on: On): Fitted | null {
  const whole = filled(drawn, box, on) ?? enlarged(drawn, box, on);
  if (whole !== null) return whole;
  for (const other of instead(drawn)) {
    const fitted = fitChart(other, box, on);
    if (fitted !== null) return fitted;
  }
  return shortened(drawn, box, on);
}
