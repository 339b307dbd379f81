import { placesAlong } from '../axis/time';
import { boxOf, type Box } from '../frame/room';
import { textWidth, wrap } from '../frame/text';
import type { ChartData } from '../chart-data';
import type { Text } from '../line/scene';

export const HEAD_SIZE = 12;
const WIDEST = 96;
const [FAR, NEAR] = [8, 3];
/** Columns narrower than this leave room for a part of their heads only. */
const TURNED = 14;

export interface Columns {
  readonly width: number;
  readonly lefts: readonly number[];
  readonly right: number;
  /** Heads run upward where they are wider than their columns. */
  readonly turned: boolean;
  /** Lines of each head; none where columns are too narrow for all of them. */
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
}

/** Whether a period is left out before each position, so that the columns must not look like neighbours. */
function areApart({ positions, along }: ChartData): readonly boolean[] {
  const places = placesAlong(positions.map(({ id }) => id), along === 'period');
  return places.map((place, p) => p > 0 && place - (places[p - 1] ?? 0) > 1);
}

export const HEAD_LEADING = Math.ceil(HEAD_SIZE * 1.25);

/** Columns of one width from `left` on, with more between those that are not neighbours in time. */
export function layoutColumns(data: ChartData, left: number, width: number): Columns {
  const count = data.positions.length;
  const apart = areApart(data);
  const space = width - left > count * 24 ? FAR : NEAR;
  const between = space * apart.filter(Boolean).length;
  const column = Math.min(WIDEST, (width - left - between) / Math.max(1, count));
  const lefts: number[] = [];
  let at = left;
  for (let p = 0; p < count; p += 1) {
    if (apart[p]) at += space;
    lefts.push(at);
    at += column;
  }
  const labels = data.positions.map(({ label }) => label);
  const wrapped = labels.map((label) => wrap(label, column - 4, HEAD_SIZE));
  const turned = wrapped.some((lines, p) => lines.length > 2 || lines.join(' ') !== labels[p]);
  const every = turned ? Math.max(1, Math.ceil(TURNED / column)) : 1;
  const heads = turned ? labels.map((label, p) => (p % every === 0 ? [label] : [])) : wrapped;
  const headHeight = turned
    ? Math.max(0, ...heads.flat().map((label) => textWidth(label, HEAD_SIZE))) + 8
    : Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LEADING + 8;
  return { width: column, lefts, right: at, turned, heads, headHeight };
}

/** Where the lines of head `p` stand over cells that begin at `top`; a turned one begins there. */
export function headAt({ lefts, width, heads }: Columns, p: number, top: number): Text {
  const lines = heads[p] ?? [];
  return { lines, x: (lefts[p] ?? 0) + width / 2, y: top - 7 - (lines.length - 1) * HEAD_LEADING, anchor: 'middle' };
}

export function headBox(columns: Columns, p: number, top: number): Box {
  const text = headAt(columns, p, top);
  if (!columns.turned) return boxOf(text, HEAD_SIZE);
  return { left: text.x - HEAD_SIZE / 2, right: text.x + HEAD_SIZE / 2, top: top - columns.headHeight, bottom: top };
}
