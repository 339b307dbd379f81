import type { Figure } from '../domain/figure';
import { fill } from '../i18n/fill';
import { formatPeriod, speakFigure } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { Speech, Words } from '../i18n/words';
import type { ChartData, ChartSeries } from './chart-data';
import { factsOf, figuresOf, hasNumber } from './figures';
import { isRank, placeOf, shortFigure } from './frame/figure-words';
import type { ChartKind } from './kinds';
import { pairsOf, type Pair } from './scatter/pairs';

const MOST_WORDS = 25;

interface Placed {
  readonly figure: Figure & { readonly value: number };
  readonly place: string;
}

const speak = (figure: Figure, { language, words }: Speech): string => speakFigure(figure, language, words);

function placed(data: ChartData): readonly Placed[] {
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => (hasNumber(figure) ? [{ figure, place: placeOf(data, s, p) }] : [])),
  );
}

/** A first figure in words, whatever it is. */
function first(data: ChartData, speech: Speech): string {
  for (const [s, series] of data.series.entries()) {
    const p = series.points.findIndex((point) => point !== null);
    const figure = series.points[p] ?? null;
    const place = placeOf(data, s, p) || series.label;
    if (figure !== null) return fill(speech.words.charts.summary.one, { place, figure: speak(figure, speech) });
  }
  return speech.words.charts.summary.none;
}

function range(data: ChartData, speech: Speech): readonly string[] {
  const all = placed(data).toSorted((a, b) => a.figure.value - b.figure.value);
  const [low, high] = [all[0], all.at(-1)];
  if (low === undefined || high === undefined || all.length < 2) return [];
  const { summary } = speech.words.charts;
  return [
    fill(isRank(data) ? summary.ranks : summary.range, {
      count: String(all.length),
      low: speak(low.figure, speech),
      lowPlace: low.place,
      high: speak(high.figure, speech),
      highPlace: high.place,
    }),
  ];
}

function own(data: ChartData, speech: Speech): readonly string[] {
  const at = data.positions.findIndex((position) => position.id === data.ownPosition);
  const figure = data.series[0]?.points[at] ?? null;
  if (figure === null) return [];
  const values = { place: placeOf(data, 0, at), figure: speak(figure, speech), count: String(placed(data).length) };
  return [fill(speech.words.charts.summary.own, values)];
}

function trend(data: ChartData, speech: Speech): readonly string[] {
  const series = data.series.find((one) => one.own && one.points.some(hasNumber)) ?? data.series.find((one) => one.points.some(hasNumber));
  if (series === undefined) return [];
  const [from, to] = [series.points.findIndex(hasNumber), series.points.findLastIndex(hasNumber)];
  const at = (i: number): string => (series.points[i] ? speak(series.points[i], speech) : '');
  if (from === to) return [];
  const values = {
    name: series.label,
    first: at(from),
    firstPlace: data.positions[from]?.label ?? '',
    last: at(to),
    lastPlace: data.positions[to]?.label ?? '',
    count: String(data.series.length - 1),
  };
  const { summary } = speech.words.charts;
  return [...(data.series.length > 1 ? [fill(summary.others, values)] : []), fill(summary.trend, values)];
}

function share(data: ChartData, speech: Speech): readonly string[] {
  const { summary } = speech.words.charts;
  const parts = placedParts(data).map(({ label, figure }) => fill(summary.part, { part: label, figure: shortFigure(figure, speech.language) }));
  const whole = data.whole === null ? '' : speak(data.whole, speech);
  return [
    fill(summary.share, { parts: parts.join(', '), whole }),
    fill(summary.shareMany, { parts: parts[0] ?? '', count: String(parts.length - 1), whole }),
  ];
}

function placedParts(data: ChartData): readonly { readonly label: string; readonly figure: Figure }[] {
  const bySeries = data.positions.length === 1;
  return data.series.flatMap((series: ChartSeries) =>
    series.points.flatMap((figure, p) =>
      figure === null ? [] : [{ figure, label: bySeries ? series.label : (data.positions[p]?.label ?? '') }],
    ),
  );
}

/** Of a scatter: the own place with both figures, or how far the places reach. */
function pairs(data: ChartData, speech: Speech): readonly string[] {
  const all = pairsOf(data).toSorted((a, b) => a.upright.value - b.upright.value);
  const [low, high] = [all[0], all.at(-1)];
  if (low === undefined || high === undefined) return [];
  const { summary } = speech.words.charts;
  const place = ({ position }: Pair): string => data.positions[position]?.label ?? '';
  const mine = all.find(({ position }) => data.positions[position]?.id === data.ownPosition);
  const told = mine && {
    place: place(mine),
    name: data.series[0]?.label ?? '',
    figure: speak(mine.upright, speech),
    otherName: data.against?.label ?? '',
    other: speak(mine.lying, speech),
  };
  const count = String(all.length);
  const reach = { count, high: speak(high.upright, speech), highPlace: place(high), low: speak(low.upright, speech), lowPlace: place(low) };
  return [
    ...(told === undefined ? [] : [fill(summary.pairOwn, { ...told, count }), fill(summary.pairOwnShort, { ...told, count })]),
    fill(summary.pairs, reach),
  ];
}

/** The one period of every figure, where the axis does not name it. */
function commonPeriod(data: ChartData): string | null {
  const periods = new Set(figuresOf(data).flatMap(factsOf).map((fact) => fact.period));
  const named = data.along === 'period' && data.positions.length > 1;
  return periods.size === 1 && !named ? ([...periods][0] ?? null) : null;
}

function candidates(kind: ChartKind, data: ChartData, speech: Speech): readonly string[] {
  switch (kind) {
    case 'share':
      return share(data, speech);
    case 'scatter':
      return pairs(data, speech);
    case 'heat':
      return [...trend(data, speech), ...range(data, speech)];
    case 'line':
    case 'rank':
    case 'slope':
    case 'dot':
    case 'multiples':
      return data.along === 'period' ? trend(data, speech) : range(data, speech);
    default:
      return [...own(data, speech), ...range(data, speech)];
  }
}

/**
 * One sentence that stands for the chart where it cannot be seen: the richest one of at most 25 words, with the
 * qualifiers of its figures and their period.
 */
export function summaryOf(kind: ChartKind, data: ChartData, language: Language, words: Words): string {
  const speech = { language, words };
  const period = commonPeriod(data);
  const dated = (sentence: string): string =>
    period === null ? sentence : fill(words.charts.summary.at, { period: formatPeriod(period, language), sentence });
  const sentences = [...candidates(kind, data, speech), first(data, speech)].map(dated);
  return sentences.find((sentence) => sentence.split(/\s+/).length <= MOST_WORDS) ?? sentences.at(-1) ?? '';
}
