import type { Figure } from '../../domain/figure';
import type { Speech } from '../../i18n/words';
import { linear } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { hasNumber, numbersOf } from '../figures';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { ceilingOf } from '../frame/ceiling';
import { layoutLegend, RING, signItems, type Legend } from '../frame/legend';
import { isAbove, isBelow, isDisputed } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';

export const SIZE = 13;
const ROW = 22;
const BESIDE = 8;
const THICKNESS = 14;

export interface RankedRow {
  readonly mark: PlacedMark;
  readonly own: boolean;
  readonly name: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Top and thickness of the bar: the same whatever lines the name has. */
  readonly barTop: number;
  readonly thickness: number;
  /** Null for a figure without a number. */
  readonly bar: { readonly x: number; readonly width: number; readonly upper: boolean } | null;
  /** The hatched way beyond a lower bound ends here, and fades where no end is known; null for other figures. */
  readonly open: { readonly to: number; readonly endless: boolean } | null;
  /** Where the ring of disagreeing sources stands, before the value; null where they agree. */
  readonly ringX: number | null;
  readonly value: string;
  readonly valueX: number;
}

export interface RankedScene {
  readonly height: number;
  readonly rows: readonly RankedRow[];
  readonly nameRight: number;
  readonly zero: number;
  readonly rowsEnd: number;
  readonly legend: Legend;
  readonly legendTop: number;
}

interface Entry {
  readonly figure: Figure;
  readonly position: number;
}

/** Best first as the indicator counts; figures without a number last. */
function inOrder(data: ChartData): readonly Entry[] {
  const entries = (data.series[0]?.points ?? []).flatMap((figure, position) => (figure === null ? [] : [{ figure, position }]));
  const sign = data.direction === 'lower' ? 1 : -1;
  const key = ({ figure }: Entry): number => (hasNumber(figure) ? sign * figure.value : Infinity);
  return entries.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

const ringRoom = (figure: Figure | undefined): number => (figure !== undefined && isDisputed(figure) ? RING : 0);

/** One bar a row from the best to the last, all from zero; the reader's own is marked. */
export function layoutRanked(data: ChartData, width: number, speech: Speech): RankedScene {
  const entries = inOrder(data);
  const numbers = numbersOf(data);
  const values = entries.map(({ figure }) => (figure.value === null && figure.qualifier === 'exact' ? speech.words.charts.noFigure : shortFigure(figure, speech.language)));
  const names = entries.map(({ position }) => wrap(data.positions[position]?.label ?? '', width * (width < 480 ? 0.42 : 0.34), SIZE));
  const nameRight = Math.ceil(Math.max(0, ...names.map((name) => widest(name, SIZE, true)))) + BESIDE;
  const valueRoom = Math.ceil(Math.max(0, ...values.map((value, i) => textWidth(value, SIZE, true) + ringRoom(entries[i]?.figure)))) + BESIDE + 2;
  const open = entries.some(({ figure }) => isAbove(figure));
  const ceiling = ceilingOf(data);
  const beyond = Math.min(Math.max(0, ...numbers) * (open ? 1.15 : 1), ceiling ?? Infinity);
  // The longest bar ends where the values begin; a round end of the axis would only cost width.
  const scale = { min: Math.min(0, ...numbers), max: beyond || 1 };
  const at = linear(scale, nameRight + (scale.min < 0 ? valueRoom : 0), width - valueRoom);
  let top = 0;
  const rows = entries.map(({ figure, position }, i): RankedRow => {
    const name = names[i] ?? [];
    const height = ROW + (name.length - 1) * lineHeight(SIZE);
    const barTop = top + (height - THICKNESS) / 2;
    const value = figure.value ?? 0;
    const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
    const end = isAbove(figure) ? at(scale.max) : value < 0 ? at(0) : to;
    const row: RankedRow = {
      mark: {
        series: 0,
        position: i,
        figure,
        label: markLabel(placeOf(data, 0, position), figure, speech),
        x: to,
        y: top,
        ...(figure.value !== null && { box: { left: from, right: to, top: barTop, bottom: barTop + THICKNESS } }),
      },
      own: data.positions[position]?.id === data.ownPosition,
      name,
      top,
      height,
      barTop,
      thickness: THICKNESS,
      bar: figure.value === null ? null : { x: from, width: to - from, upper: isBelow(figure) },
      open: isAbove(figure) ? { to: end, endless: ceiling === null } : null,
      ringX: isDisputed(figure) ? end + RING / 2 + 2 : null,
      value: values[i] ?? '',
      valueX: end + BESIDE - 2 + ringRoom(figure),
    };
    top += height;
    return row;
  });
  const legend = layoutLegend(signItems(entries.map((entry) => entry.figure), speech), width);
  return { height: top + 8 + legend.height, rows, nameRight, zero: at(0), rowsEnd: top, legend, legendTop: top + 6 };
}
