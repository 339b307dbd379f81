import type { ChartData } from '../../charts/chart-data';
import { figuresOf } from '../../charts/figures';
import { isRank, placeOf } from '../../charts/frame/figure-words';
import { signItems } from '../../charts/frame/legend';
import { isDisputed, isDirection, type Sign } from '../../charts/frame/look';
import { targetText } from '../../charts/line/scale';
import type { Exhibit } from '../../charts/exhibit';
import { fill } from '../../i18n/fill';
import { formatFigure } from '../../i18n/format';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import type { Speech } from '../../i18n/words';
import type { Box, Item } from './items';
import type { NativeChart, Sureness } from './native-chart';
import { lineHeight, linesOf, SMALLEST, widthOf } from './page';
import { words } from './leaf-parts';

/** What must be said under a chart for it not to be misread. */
interface KeyEntry {
  readonly sample: Sureness | null;
  readonly text: string;
}

const samples: Readonly<Partial<Record<Sign, Sureness>>> = {
  provisional: 'open',
  estimated: 'open',
  approx: 'approx',
  above: 'above',
  below: 'below',
  derived: 'derived',
};

const MOST_GAPS = 6;
const emptyIsNoGap: ReadonlySet<string> = new Set(['ranked', 'bound', 'share']);

/** Places without a figure, and those whose figure is no number, in words. */
function absences({ kind, data }: NonNullable<Exhibit['drawn']>, speech: Speech): readonly string[] {
  const { charts } = speech.words;
  const w = powerpointWords[speech.language];
  const places = data.series.flatMap((series, s) => series.points.map((figure, p) => ({ figure, place: placeOf(data, s, p), thinned: series.thinned?.[p] === 1 })));
  const gaps = emptyIsNoGap.has(kind) ? [] : places.filter(({ figure, thinned }) => (figure === null && !thinned) || (figure?.value === null && !isDirection(figure)));
  const list = gaps.slice(0, MOST_GAPS).map(({ place }) => place).join(w.list);
  const more = gaps.length - MOST_GAPS;
  const told = places.flatMap(({ figure, place }) =>
    figure !== null && isDirection(figure) ? [fill(w.without, { place, figure: formatFigure(figure, speech.language) })] : [],
  );
  if (gaps.length === 0) return told;
  const several = data.series.length > 1 && more > 0;
  const listed = more > 0 ? fill(w.moreGaps, { list, count: String(more) }) : list;
  return [several ? fill(w.gaps, { count: String(gaps.length) }) : fill(charts.noFigureIn, { list: listed }), ...told];
}

function axisWords(data: ChartData, { form, axis }: NativeChart, { words: { charts } }: Speech): readonly string[] {
  if (form !== 'lines' && form !== 'points') return [];
  if (isRank(data)) return [charts.bestFirst];
  return axis.min > 0 ? [charts.axisFrom] : [];
}

function wholeWords(drawn: NonNullable<Exhibit['drawn']>, { language, words: { charts } }: Speech): readonly string[] {
  const { whole, series } = drawn.data;
  if (drawn.kind !== 'share' || whole === null || whole.value === null) return [];
  const stated = series.reduce((sum, { points }) => sum + points.reduce((part, figure) => part + (figure?.value ?? 0), 0), 0);
  return [fill(charts.whole, { figure: formatFigure(whole, language) }), ...(whole.value - stated > whole.value * 1e-9 ? [charts.unstated] : [])];
}

/** The key of a chart: signs of what is not a plain figure, gaps, targets, where its axis begins. */
function keyOf(drawn: NonNullable<Exhibit['drawn']>, chart: NativeChart, speech: Speech): readonly KeyEntry[] {
  const figures = figuresOf(drawn.data);
  const signs = signItems(figures, speech).flatMap(({ swatch, text }): readonly KeyEntry[] => {
    const sample = swatch.kind === 'sign' ? samples[swatch.sign] : undefined;
    return sample === undefined ? [] : [{ sample, text }];
  });
  const texts = [
    ...wholeWords(drawn, speech),
    ...(figures.some(isDisputed) ? [powerpointWords[speech.language].disputed] : []),
    ...absences(drawn, speech),
    ...drawn.data.targets.map((target) => targetText(target, drawn.data, speech)),
    ...axisWords(drawn.data, chart, speech),
  ];
  return [...signs, ...texts.map((text) => ({ sample: null, text }))];
}

const SAMPLE = 0.36;
const BETWEEN = 0.3;
const LINE = lineHeight(SMALLEST) + 0.04;

export interface Key {
  readonly height: number;
  /** Its items with the top of the key at `y`. */
  readonly at: (y: number) => readonly Item[];
}

/** The key laid out in rows under a chart. */
export function keyUnder(drawn: NonNullable<Exhibit['drawn']>, chart: NativeChart, { x, w }: Pick<Box, 'x' | 'w'>, speech: Speech): Key {
  const placed: { readonly entry: KeyEntry; readonly x: number; readonly row: number; readonly w: number; readonly lines: number }[] = [];
  let [left, row] = [0, 0];
  for (const entry of keyOf(drawn, chart, speech)) {
    const before = entry.sample === null ? 0 : SAMPLE + 0.1;
    const wide = Math.min(w, before + widthOf(entry.text, SMALLEST) + 0.1);
    if (left > 0 && left + wide > w) [left, row] = [0, row + 1];
    const lines = linesOf(entry.text, wide - before, SMALLEST);
    placed.push({ entry, x: x + left, row, w: wide, lines });
    if (lines > 1) [left, row] = [0, row + lines];
    else left += wide + BETWEEN;
  }
  const last = Math.max(0, ...placed.map((one) => one.row + one.lines));
  const isPoint = chart.form === 'lines' || chart.form === 'points';
  return {
    height: last * LINE,
    at: (y) =>
      placed.flatMap(({ entry: { sample, text }, x: from, row: at, w: wide, lines }): readonly Item[] => {
        const top = y + at * LINE;
        const before = sample === null ? 0 : SAMPLE + 0.1;
        const told = words('key', { x: from + before, y: top, w: wide - before, h: lines * LINE }, text, SMALLEST, { paint: 'var(--ink-2)', anchor: 'top' });
        return sample === null ? [told] : [{ kind: 'sample', sureness: sample, isPoint, box: { x: from, y: top + 0.03, w: SAMPLE, h: 0.18 } }, told];
      }),
  };
}
