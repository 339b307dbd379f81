import { spread } from '../frame/spread';
import { lineHeight, widest, wrap } from '../frame/text';
import type { NamedPart } from './parts';

export const NAME_SIZE = 13;
const ROW = lineHeight(NAME_SIZE) + 8;
const BETWEEN = 12;
const FARTHEST = 60;
const NARROWEST = 40;
/** Room for the sample of paint before a name in the list. */
export const INDENT = 24;

export interface Name {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface Names {
  readonly names: readonly Name[];
  readonly height: number;
}

/** Names above their parts, pushed aside but never onto each other; null when there is no room. */
export function namesAbove(texts: readonly string[], parts: readonly NamedPart[], width: number): Names | null {
  const room = (i: number): number => Math.max(parts[i]?.width ?? 0, width / texts.length - BETWEEN - 2, NARROWEST);
  const lines = texts.map((text, i) => wrap(text, room(i), NAME_SIZE, true));
  const sizes = lines.map((line) => widest(line, NAME_SIZE, true));
  const total = sizes.reduce((sum, size) => sum + size + BETWEEN, -BETWEEN);
  if (lines.some((line) => line.length > 2) || total > width) return null;
  const wanted = parts.map((part, i) => part.x + (sizes[i] ?? 0) / 2);
  const centres = spread(wanted, sizes.map((size) => size + BETWEEN), -BETWEEN / 2, width + BETWEEN / 2);
  if (centres.some((centre, i) => Math.abs(centre - (wanted[i] ?? 0)) > FARTHEST)) return null;
  const most = Math.max(0, ...lines.map((line) => line.length));
  const names = lines.map((line, i) => ({
    lines: line,
    x: (centres[i] ?? 0) - (sizes[i] ?? 0) / 2,
    y: lineHeight(NAME_SIZE) - 4 + (most - line.length) * lineHeight(NAME_SIZE),
  }));
  return { names, height: most * lineHeight(NAME_SIZE) + 6 };
}

/** Names one under the other, from `top`. */
export function namesBelow(texts: readonly string[], top: number, width: number): Names {
  let y = top;
  const names = texts.map((text) => {
    const lines = wrap(text, width - INDENT, NAME_SIZE);
    const name = { lines, x: INDENT, y: y + NAME_SIZE + 4 };
    y += ROW + (lines.length - 1) * lineHeight(NAME_SIZE);
    return name;
  });
  return { names, height: y - top };
}
