import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import type { ChartData } from '../chart-data';
import { lineHeight, widest } from '../frame/text';
import { targetText } from '../line/scale';
import type { Plot, TargetRule } from '../line/scene';
import type { DrawnTarget } from '../targets';

interface Field {
  readonly plot: Plot;
  /** Height of a position. */
  readonly band: number;
  readonly at: (value: number) => number;
  /** Where the rows of words over the bars begin. */
  readonly top: number;
  readonly width: number;
}

/** Targets across lying bars: down all of them with words on top, or at one, and then the legend has the words. */
export function lyingTargets(targets: readonly DrawnTarget[], data: ChartData, { plot, band, at, top, width }: Field, speech: Speech): readonly TargetRule[] {
  let row = top;
  return targets.map(({ target, position }): TargetRule => {
    const x = at(target.value);
    if (position !== null) return { id: target.id, rule: [x, plot.top + position * band + 2, x, plot.top + (position + 1) * band - 2], text: null };
    row += lineHeight(TICK_SIZE);
    const lines = [targetText(target, data, speech)];
    const half = widest(lines, TICK_SIZE) / 2;
    const text = { lines, x: Math.min(Math.max(x, half), width - half), y: row - 4, anchor: 'middle' as const };
    return { id: target.id, rule: [x, row - 1, x, plot.bottom], text };
  });
}
