import type { PlacedMark } from '../frame/placed-mark';
import type { SeriesLook } from '../palette';
import type { Run } from './runs';

const print = (pixels: number): string => String(Math.round(pixels * 100) / 100);

/** The strokes of a series as one path; `marks` are those of the series that are drawn, in the order of the axis. */
export function pathOf(marks: readonly PlacedMark[], runs: readonly Run[]): string {
  const parts: string[] = [];
  let next = 0;
  for (const { from, to } of runs) {
    while ((marks[next]?.position ?? Infinity) < from) next += 1;
    for (let mark = marks[next], isFirst = true; mark !== undefined && mark.position <= to; mark = marks[next], isFirst = false) {
      parts.push(isFirst ? 'M' : 'L', print(mark.x), ' ', print(mark.y));
      next += 1;
    }
  }
  return parts.join('');
}

interface Props {
  readonly marks: readonly PlacedMark[];
  readonly runs: readonly Run[];
  readonly look: SeriesLook;
}

/** What joins the points of a series: one path, however many they are. */
export function Stroke({ marks, runs, look }: Props) {
  const path = pathOf(marks, runs);
  if (path === '') return null;
  return (
    <path className="chart-stroke" d={path} fill="none" stroke={look.paint} strokeWidth={look.width} strokeDasharray={look.dash} pointerEvents="none" />
  );
}
