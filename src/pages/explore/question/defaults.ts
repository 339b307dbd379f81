import type { Catalogue } from '../../../domain/catalogue';
import { layoutOf } from '../../../domain/cube';
import type { Dataset, Dimension } from '../../../domain/dataset';
import { neighboursOf, provinceOf } from '../../../domain/lineage';
import { type PeriodKind, periodKind } from '../../../domain/period';
import { EVERY_PERIOD, inRange, type PeriodRange } from '../../../domain/period-range';
import { isWhole, type Selection } from '../../../domain/slice';
import { countsAlong } from './count';

/** Who asks: it decides whose figures stand first when the question does not say. */
export interface Asker {
  readonly catalogue: Catalogue;
  /** Id of the reader's own organisation. */
  readonly home: string;
}

/** What of a question the defaults of its selection follow from. */
export interface Asked extends Asker {
  readonly indicator: string;
  readonly by: string | null;
}

/** As many organisations as bars can be told apart. */
const MOST_ORGANISATIONS = 80;
/** With more figures than these a first answer is of few organisations, as many as lines can be told apart. */
const MANY_FIGURES = 1000;
const FEW_ORGANISATIONS = 8;

const withFigures = ({ categories }: Dimension, counts: Uint32Array): readonly string[] =>
  categories.flatMap(({ id }, position) => ((counts[position] ?? 0) > 0 ? id : []));

/** Those with most figures, in the order of the dataset; the first of equal ones. */
function foremost({ categories }: Dimension, counts: Uint32Array): readonly string[] {
  const places = [...counts.keys()].toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, FEW_ORGANISATIONS);
  return places.toSorted((a, b) => a - b).flatMap((place) => categories[place]?.id ?? []);
}

/**
 * The reader's own organisation or else its province, a province with its neighbours, as far as they have figures;
 * the own alone where a breakdown makes the series. Where neither has any: all there are, and of many figures a few
 * organisations, so that figures of thousands of places can be opened.
 */
function organisations(dimension: Dimension, counts: Uint32Array, { catalogue, home, by }: Asked): readonly string[] {
  const there = withFigures(dimension, counts);
  const province = provinceOf(catalogue.organisations, home)?.id;
  const own = [home, province].find((id) => id !== undefined && there.includes(id));
  if (own === undefined) {
    const isMany = there.length > FEW_ORGANISATIONS && counts.reduce((sum, count) => sum + count, 0) > MANY_FIGURES;
    return isMany ? foremost(dimension, counts) : there.slice(0, MOST_ORGANISATIONS);
  }
  const isAlone = own !== province || (by !== null && by !== dimension.id);
  const beside = isAlone ? [] : neighboursOf(catalogue.organisations, own).map(({ id }) => id);
  return [own, ...beside.filter((id) => there.includes(id))];
}

function fullest({ categories }: Dimension, counts: Uint32Array): readonly string[] {
  const most = Math.max(...counts);
  return categories.slice(counts.indexOf(most)).slice(0, 1).map(({ id }) => id);
}

/** Named parts where the breakdown divides; else the whole, or where there is none the category with most figures. */
function categories(dimension: Dimension, counts: Uint32Array, divides: boolean): readonly string[] {
  const there = withFigures(dimension, counts);
  const wholes = there.filter((id) => isWhole(dimension, id));
  const parts = there.filter((id) => !isWhole(dimension, id));
  if (divides && parts.length > 0) return parts;
  return wholes.length > 0 ? wholes : fullest(dimension, counts);
}

/** Dimensions that a question chooses categories of, the organisation first. */
const chosenDimensions = ({ dimensions }: Dataset): readonly (readonly [Dimension, number])[] => [
  ...dimensions.flatMap((dimension, d) => (dimension.role === 'organisation' ? [[dimension, d] as const] : [])),
  ...dimensions.flatMap((dimension, d) => (dimension.role === 'breakdown' ? [[dimension, d] as const] : [])),
];

/**
 * Goes through the dimensions of a selection. Each default follows from what was chosen of those before, so that
 * reading and writing an address find the same ones.
 * @param choose is given a dimension and its default, and says which of its categories are wanted; null for all.
 * @returns what was chosen.
 */
export function walkSelection(
  dataset: Dataset,
  asked: Asked,
  choose: (dimension: Dimension, byDefault: () => readonly string[]) => readonly string[] | null,
): Selection {
  const metric = dataset.dimensions[layoutOf(dataset).roles.metric];
  const before = new Map(metric === undefined ? [] : [[metric.id, [asked.indicator] as readonly string[]]]);
  const chosen = new Map<string, readonly string[]>();
  let divided = asked.by;
  for (const [dimension, d] of chosenDimensions(dataset)) {
    const divides = divided;
    const wanted = choose(dimension, () => {
      const counts = countsAlong(dataset, before, d);
      if (dimension.role === 'organisation') return organisations(dimension, counts, asked);
      return categories(dimension, counts, divides === dimension.id || (divides === null && !hasWhole(dimension, counts)));
    });
    if (divided === null && severalParts(dimension, wanted)) divided = dimension.id;
    if (wanted === null) continue;
    before.set(dimension.id, wanted);
    chosen.set(dimension.id, wanted);
  }
  return chosen;
}

const hasWhole = (dimension: Dimension, counts: Uint32Array): boolean =>
  withFigures(dimension, counts).some((id) => isWhole(dimension, id));

/** Whether several named categories of a dimension are wanted, and not just ways of giving its whole. */
export const severalParts = (dimension: Dimension, wanted: readonly string[] | null): boolean =>
  (wanted ?? dimension.categories.map(({ id }) => id)).filter((id) => dimension.role !== 'breakdown' || !isWhole(dimension, id)).length > 1;

const kinds = new WeakMap<Dimension, readonly PeriodKind[]>();

/** The kind of each period of a dimension, in its order. */
function kindsIn(time: Dimension): readonly PeriodKind[] {
  const known = kinds.get(time) ?? time.categories.map(({ id }) => periodKind(id));
  kinds.set(time, known);
  return known;
}

/** Whether each period of a dimension is within a range and of a kind; null for any kind. */
export function periodsWanted(time: Dimension, { from, to }: PeriodRange, rhythm: PeriodKind | null): readonly boolean[] {
  const isOpen = from === EVERY_PERIOD.from && to === EVERY_PERIOD.to;
  const within = isOpen ? null : time.categories.map(({ id }) => inRange(id, from, to));
  return kindsIn(time).map((kind, position) => (rhythm === null || kind === rhythm) && within?.[position] !== false);
}

/** The kind of period most of the figures selected are of; the year before others of equal number. */
export function defaultRhythm(dataset: Dataset, selection: Selection, indicator: string, range: PeriodRange): PeriodKind | null {
  const { roles } = layoutOf(dataset);
  const [time, metric] = [dataset.dimensions[roles.time], dataset.dimensions[roles.metric]];
  if (time === undefined) return null;
  const counts = countsAlong(dataset, new Map(selection).set(metric?.id ?? '', [indicator]), roles.time);
  const found = new Map<PeriodKind, number>();
  const wanted = periodsWanted(time, range, null);
  kindsIn(time).forEach((kind, position) => {
    const count = wanted[position] === true ? (counts[position] ?? 0) : 0;
    if (count > 0) found.set(kind, (found.get(kind) ?? 0) + count);
  });
  const most = Math.max(0, ...found.values());
  return found.get('year') === most ? 'year' : ([...found].find(([, count]) => count === most)?.[0] ?? null);
}
