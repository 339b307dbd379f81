import type { Tile } from '../domain/catalogue';
import type { Figure, Rule } from '../domain/figure';
import type { Words } from '../i18n/words';
import type { ChartData } from './chart-data';
import { factsOf, figuresOf, hasNumber, isComparable, lengthOf, numbersOf, periodAt } from './figures';
import { isRank } from './frame/figure-words';
import { isBound, isDirection } from './frame/look';
import type { ChartKind } from './kinds';
import { isWorkedOutRank, runsOf } from './line/runs';
import { pairsOf } from './scatter/pairs';

/** Key of the words in `words.charts.unfit` that say why a kind is not offered. */
export type Unfit = keyof Words['charts']['unfit'];

export type Fit = { readonly fits: true } | { readonly fits: false; readonly because: Unfit };

/** Reason and whether it holds, tried in order. */
type Objection = readonly [because: Unfit, holds: (data: ChartData, tiles: readonly Tile[]) => boolean];

const MANY_LINES = 8;
const MANY_BARS = 80;
/** As many as there were provinces before the mergers; nobody looks through more. */
const MANY_PANELS = 64;
const LINE_POINTS = 3;
const PAIRS = 3;
const MANY_PAIRS = 500;
const [MANY_ROWS, MANY_COLUMNS, MANY_CELLS] = [150, 60, 2000];

const known = new WeakMap<ChartData['series'], readonly Figure[]>();

/** Every figure of a chart; asked for by each objection of each kind, often of the same series. */
function points({ series }: ChartData): readonly Figure[] {
  const found = known.get(series) ?? series.flatMap((one) => one.points.filter((point) => point !== null));
  known.set(series, found);
  return found;
}

const numbered = (data: ChartData): number => points(data).filter(hasNumber).length;

const filledPositions = (data: ChartData): readonly number[] =>
  data.positions.flatMap((_, i) => (data.series.some((series) => hasNumber(series.points[i] ?? null)) ? [i] : []));

function unequalPeriods(data: ChartData): boolean {
  const lengths = filledPositions(data).map((i) => lengthOf(periodAt(data, i) ?? ''));
  return new Set(lengths).size > 1;
}

/** Whether the facts of whole and parts are all of one period. */
function otherPeriod(data: ChartData): boolean {
  const periods = new Set(figuresOf(data).flatMap(factsOf).map((fact) => fact.period));
  const differs = (figure: ReturnType<typeof figuresOf>[number]): boolean =>
    figure.kind === 'derived' && figure.cautions.includes('dates-differ');
  return periods.size > 1 || figuresOf(data).some(differs);
}

const inexact = (data: ChartData): boolean =>
  figuresOf(data).some((figure) => figure.qualifier !== 'exact' || figure.value === null);

const noCount = (data: ChartData): boolean =>
  figuresOf(data).flatMap(factsOf).some((fact) => fact.indicator.formula !== 'count');

/** A change, a rank, an index: what a comparison gives cannot be put on top of one another. */
const addable: ReadonlySet<Rule> = new Set(['sum', 'remainder', 'count']);

const compared = (data: ChartData): boolean =>
  points(data).some((figure) => figure.kind === 'derived' && !addable.has(figure.rule));

const tooMany = ({ series, positions }: ChartData): boolean =>
  series.length > MANY_ROWS || positions.length > MANY_COLUMNS || series.length * positions.length > MANY_CELLS;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const notPeriods: Objection = ['notPeriods', (data) => data.positions.some((_, i) => periodAt(data, i) === null)];
const rankNoLength: Objection = ['rankNoLength', isRank];
const directionMixed: Objection = ['directionMixed', (data) => points(data).some(isDirection)];
const oneSeries: Objection = ['oneSeries', (data) => data.series.length !== 1];
const twoPlaces: Objection = ['twoPlaces', (data) => data.positions.length < 2];
const notExact: Objection = ['notExact', inexact];
const notCount: Objection = ['notCount', noCount];
const notAdded: Objection = ['notAdded', compared];
const manyBars: Objection = ['manyBars', (data) => data.series.length * data.positions.length > MANY_BARS];

const threePoints: Objection = [
  'threePoints',
  (data) => !data.series.some((series) => runsOf(data, series).some((run) => run.to - run.from + 1 >= LINE_POINTS)),
];
const manySeries: Objection = ['manySeries', (data) => data.series.length > MANY_LINES];
const unequal: Objection = ['unequalPeriods', unequalPeriods];

const objections: Readonly<Record<Exclude<ChartKind, 'direction'>, readonly Objection[]>> = {
  share: [
    rankNoLength,
    ['needWhole', (data) => data.whole === null],
    ['oneWhole', (data) => data.series.length > 1 && data.positions.length > 1],
    notExact,
    notAdded,
    notCount,
    ['otherPeriod', otherPeriod],
    ['partsExceed', (data) => sum(numbersOf(data)) > (data.whole?.value ?? 0)],
  ],
  bar: [rankNoLength, manyBars],
  stacked: [
    rankNoLength,
    ['twoParts', (data) => data.series.length < 2],
    ['partsMissing', (data) => data.series.some((series) => series.points.some((point) => !hasNumber(point)))],
    notExact,
    notAdded,
    notCount,
    manyBars,
  ],
  ranked: [rankNoLength, oneSeries, twoPlaces],
  line: [notPeriods, unequal, threePoints, manySeries],
  dot: [manySeries],
  rank: [['notRank', (data) => !isRank(data)], notPeriods, unequal, manySeries],
  slope: [
    notPeriods,
    directionMixed,
    unequal,
    ['twoPeriods', (data) => filledPositions(data).length !== 2],
    manySeries,
    ['amongOthers', (data) => isWorkedOutRank(data) && !areEndsComparable(data)],
    ['acrossBreak', (data) => !areEndsComparable(data)],
  ],
  bound: [rankNoLength, ['noBound', (data) => !points(data).some((point) => hasNumber(point) && isBound(point))], manyBars],
  multiples: [notPeriods, ['twoSeries', (data) => data.series.length < 2], ['manyPanels', (data) => data.series.length > MANY_PANELS], unequal],
  map: [oneSeries, twoPlaces, ['noTiles', withoutTile]],
  scatter: [
    ['needAgainst', (data) => data.against === undefined],
    ['needPlaces', (data) => data.along === 'period'],
    oneSeries,
    ['threePairs', (data) => pairsOf(data).length < PAIRS],
    ['manyPairs', (data) => pairsOf(data).length > MANY_PAIRS],
  ],
  heat: [
    notPeriods,
    ['twoRows', (data) => data.series.length < 2],
    ['twoColumns', (data) => data.positions.length < 2],
    ['unequalColumns', unequalPeriods],
    ['manyCells', tooMany],
  ],
};

const areEndsComparable = (data: ChartData): boolean => data.series.some((series) => isComparable(data, series, ...ends(data)));

function ends(data: ChartData): readonly [number, number] {
  const filled = filledPositions(data);
  return [filled[0] ?? 0, filled.at(-1) ?? 0];
}

function withoutTile(data: ChartData, tiles: readonly Tile[]): boolean {
  const placed = new Set(tiles.map((tile) => tile.organisationId));
  return data.positions.some((position) => !placed.has(position.id));
}

const no = (because: Unfit): Fit => ({ fits: false, because });

/**
 * Whether a kind of chart can draw these figures without saying more than they do, and if not, why.
 * `tiles` is what the tile map has places for.
 */
export function fits(kind: ChartKind, data: ChartData, tiles: readonly Tile[] = []): Fit {
  if (points(data).length === 0) return no('nothing');
  const onlyDirections = points(data).every(isDirection);
  if (kind === 'direction') return onlyDirections ? { fits: true } : no('hasNumbers');
  if (onlyDirections) return no('directionOnly');
  if (numbered(data) === 0) return no('nothing');
  const objection = objections[kind].find(([, holds]) => holds(data, tiles));
  return objection === undefined ? { fits: true } : no(objection[0]);
}

export interface Offer {
  readonly kind: ChartKind;
  readonly fit: Fit;
}

/** The kinds asked for, in their order, each with whether it fits. */
export const kindsFor = (
  data: ChartData,
  wanted: readonly ChartKind[],
  tiles: readonly Tile[] = [],
): readonly Offer[] => wanted.map((kind) => ({ kind, fit: fits(kind, data, tiles) }));
