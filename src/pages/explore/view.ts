import { type ChartKind, isChartKind } from '../../charts/kinds';
import type { Catalogue } from '../../domain/catalogue';
import { layoutOf } from '../../domain/cube';
import type { Dataset, Dimension } from '../../domain/dataset';
import { successorOf } from '../../domain/lineage';
import { type PeriodKind, periodKinds } from '../../domain/period';
import { EVERY_PERIOD, type PeriodRange, readRange, writeRange } from '../../domain/period-range';
import type { Question } from '../../domain/question';
import type { Selection } from '../../domain/slice';
import type { Address, Filter } from '../../ui/address';
import { readComparison, readSort, readTop, writeComparison, writeSort, writeTop } from './question/compare-code';
import { type Asked, defaultRhythm, periodsWanted, severalParts, walkSelection } from './question/defaults';

export interface View {
  readonly question: Question;
  /** The kind of chart asked for; null: the first that fits. */
  readonly kind: ChartKind | null;
  readonly show: 'both' | 'chart' | 'table';
  /** The one period that is shown of kinds that show one; null: the latest with figures of at least half as many places as the fullest. */
  readonly at: string | null;
  /** What of the address says nothing about this dataset, as 'name=value'. */
  readonly ignored: readonly string[];
}

const ALL_KINDS = 'all';

const organisationOf = ({ dimensions }: Dataset): Dimension | undefined => dimensions.find(({ role }) => role === 'organisation');
const has = (dimension: Dimension | undefined, id: string): boolean => dimension?.categories.some((c) => c.id === id) ?? false;

/** What stands for all categories of a dimension: '*', or more of them where that is the id of one. */
function allOf(dimension: Dimension, text = '*'): string {
  return has(dimension, text) ? allOf(dimension, `${text}*`) : text;
}

/** Notes what of an address is not understood, and passes on what is. */
function collector(ignored: string[]) {
  return <T>(name: string, value: string | null, read: (value: string) => T | null): T | null => {
    const found = value === null ? null : read(value);
    if (value !== null && found === null) ignored.push(`${name}=${value}`);
    return found;
  };
}

type Collect = ReturnType<typeof collector>;

function readIndicators({ indicators }: Address, dataset: Dataset, catalogue: Catalogue, collect: Collect) {
  const [first = null, second = null, ...more]: readonly (string | null)[] = indicators;
  const isOwn = (id: string): boolean => dataset.indicators.some((indicator) => indicator.id === id);
  const indicator = collect('i', first, (id) => (isOwn(id) ? id : null)) ?? dataset.indicators[0]?.id ?? '';
  const isKnown = (id: string): boolean => id !== indicator && (isOwn(id) || catalogue.datasets.some((d) => d.id === id));
  more.forEach((id) => collect('i', id, () => null));
  return { indicator, against: collect('i', second, (id) => (isKnown(id) ? id : null)) };
}

function readBy(id: string, { dimensions }: Dataset): string | null {
  return dimensions.some((dimension) => dimension.id === id && dimension.role !== 'metric') ? id : null;
}

/** An organisation that the dataset lacks gives way to what it has become. */
const organisationIn = (dimension: Dimension, { organisations }: Catalogue) => (id: string): string | null => {
  const last = successorOf(organisations, id)?.id;
  return [id, last].find((each) => each !== undefined && has(dimension, each)) ?? null;
};

/** The categories an address asks for; undefined when it says nothing of the dimension, null for all of them. */
function wantedOf(address: Address, dimension: Dimension, catalogue: Catalogue, collect: Collect): readonly string[] | null | undefined {
  const isOrganisation = dimension.role === 'organisation';
  const name = isOrganisation ? 'org' : `f.${dimension.id}`;
  const ids = isOrganisation ? address.organisations : (address.filters.find((f) => f.dimension === dimension.id)?.categories ?? []);
  if (ids.length === 1 && ids[0] === allOf(dimension)) return null;
  const read = isOrganisation ? organisationIn(dimension, catalogue) : (id: string) => (has(dimension, id) ? id : null);
  const found = new Set(ids.flatMap((id) => collect(name, id, read) ?? []));
  return found.size > 0 ? [...found] : undefined;
}

function readRhythm(code: string): { readonly rhythm: PeriodKind | null } | null {
  if (code === ALL_KINDS) return { rhythm: null };
  const kind = periodKinds.find((each) => each === code);
  return kind === undefined ? null : { rhythm: kind };
}

/** Filters of dimensions that are chosen otherwise or do not exist. */
const strayFilters = ({ filters }: Address, { dimensions }: Dataset): readonly Filter[] =>
  filters.filter((filter) => !dimensions.some(({ id, role }) => id === filter.dimension && role === 'breakdown'));

/**
 * What an address asks of a dataset. Never throws: what the dataset does not know is listed in `ignored` and left at
 * its default.
 * @param home id of the reader's own organisation.
 */
export function readView(address: Address, dataset: Dataset, catalogue: Catalogue, home: string): View {
  const ignored: string[] = [];
  const collect = collector(ignored);
  const { indicator, against } = readIndicators(address, dataset, catalogue, collect);
  const by = collect('by', address.by, (id) => readBy(id, dataset));
  const range: PeriodRange = collect('t', address.time, readRange) ?? EVERY_PERIOD;
  const selection = walkSelection(dataset, { indicator, by, catalogue, home }, (dimension, byDefault) => {
    const wanted = wantedOf(address, dimension, catalogue, collect);
    return wanted === undefined ? byDefault() : wanted;
  });
  const rhythm = collect('per', address.rhythm, readRhythm) ?? { rhythm: defaultRhythm(dataset, selection, indicator, range) };
  const compare = collect('cmp', address.compare, (code) => readComparison(code, dataset));
  const time = dataset.dimensions[layoutOf(dataset).roles.time];
  const at = collect('at', address.at, (period) => (has(time, period) ? period : null));
  const kind = collect('kind', address.kind, (code) => (isChartKind(code) ? code : null));
  for (const { dimension, categories } of strayFilters(address, dataset)) ignored.push(`f.${dimension}=${categories.join('~')}`);
  return {
    question: {
      indicator, against, selection, range, ...rhythm, by, compare,
      top: address.top === null ? null : readTop(address.top),
      sort: address.sort === null ? null : readSort(address.sort),
    },
    kind, show: address.view ?? 'both', at, ignored,
  };
}

/** What an address has to say of the categories chosen: those that are not the default. */
function writeSelection(question: Question, dataset: Dataset, asked: Asked): Selection {
  const named = new Map<string, readonly string[]>();
  walkSelection(dataset, asked, (dimension, byDefault) => {
    const chosen = question.selection.get(dimension.id);
    const ids = chosen ?? [allOf(dimension)];
    if (JSON.stringify(ids) !== JSON.stringify(byDefault())) named.set(dimension.id, ids);
    return chosen ?? null;
  });
  return named;
}

/** The part of an address that says a question; `readView` reads it back the same. Defaults are left out. */
export function writeQuestion(question: Question, dataset: Dataset, catalogue: Catalogue, home: string): Partial<Address> {
  const { indicator, against, by, range, rhythm, compare, top, sort } = question;
  const named = writeSelection(question, dataset, { indicator, by, catalogue, home });
  const organisation = organisationOf(dataset)?.id ?? '';
  const isDefaultRhythm = rhythm === defaultRhythm(dataset, question.selection, indicator, range);
  return {
    indicators: against === null ? [indicator] : [indicator, against],
    organisations: named.get(organisation) ?? [],
    filters: [...named].flatMap(([dimension, categories]) => (dimension === organisation ? [] : { dimension, categories })),
    time: range.from === EVERY_PERIOD.from && range.to === EVERY_PERIOD.to ? null : writeRange(range),
    rhythm: isDefaultRhythm ? null : (rhythm ?? ALL_KINDS),
    by,
    compare: compare === null ? null : writeComparison(compare),
    top: top === null ? null : writeTop(top),
    sort: sort === null ? null : writeSort(sort),
  };
}

/** Ids of the periods a question is about, in the order of the dataset; null for all of them. */
function periodsOf({ range, rhythm }: Question, time: Dimension): readonly string[] | null {
  const wanted = periodsWanted(time, range, rhythm);
  return wanted.every((each) => each) ? null : time.categories.flatMap(({ id }, position) => (wanted[position] === true ? id : []));
}

/** The categories a question selects in all dimensions, the indicator and the periods among them. */
export function selectionOf(question: Question, dataset: Dataset): Selection {
  const selection = new Map(question.selection);
  for (const dimension of dataset.dimensions) {
    if (dimension.role === 'metric' && dimension.categories.length > 1) selection.set(dimension.id, [question.indicator]);
    const periods = dimension.role === 'time' ? periodsOf(question, dimension) : null;
    if (periods !== null) selection.set(dimension.id, periods);
  }
  return selection;
}

/** The dimension whose categories make the series: the one asked for, or else the first of which several are wanted. */
export function dividedBy({ by, selection }: Question, { dimensions }: Dataset): Dimension | null {
  const asked = dimensions.find(({ id }) => id === by);
  const several = (dimension: Dimension): boolean => severalParts(dimension, selection.get(dimension.id) ?? null);
  return asked ??
    dimensions.find((each) => each.role === 'organisation' && several(each)) ??
    dimensions.find((each) => each.role === 'breakdown' && several(each)) ?? null;
}
