import type { ChartData } from '../../charts/chart-data';
import { fits, type Fit } from '../../charts/fits';
import { type ChartKind, isChartKind } from '../../charts/kinds';
import { targetsOf } from '../../charts/targets';
import { breaksBetween } from '../../domain/breaks';
import type { Block, Catalogue, Whose } from '../../domain/catalogue';
import type { Dataset, Dimension, Source } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import type { PeriodRange } from '../../domain/period-range';
import { factsOfBlock, partOf } from './block-facts';
import {
  alongCategories,
  alongOrganisations,
  alongPeriods,
  alongYears,
  type Form,
  periodOfMost,
  periodOfParts,
  periodsOf,
} from './forms';
import { organisationsOf } from './whose';

/** What a block is read with. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Null when the block has no whole or its dataset did not arrive. */
  readonly whole: Dataset | null;
  readonly organisation: string;
  readonly range: PeriodRange;
  readonly periodLabel: (period: string) => string;
}

export interface Option {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly fit: Fit;
}

export interface Resolved {
  readonly block: Block;
  /** The kinds that were wanted, in order, with what each would draw. */
  readonly options: readonly Option[];
  /** The first kind that fits; null when none does. */
  readonly chosen: Option | null;
  /** Every figure of the block, drawn or not, in the order of the dataset. */
  readonly facts: readonly Fact[];
  /** Figures the sources give as a direction alone. */
  readonly directions: readonly Fact[];
  /** Ids of the organisations the block is about, the reader's own first. */
  readonly organisations: readonly string[];
  /** Id of the organisation the page is about. */
  readonly reader: string;
  /** Date of the newest change of the data. */
  readonly updated: string;
  /** Sources the dataset refers to, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Of the dataset, in its order. */
  readonly dimensions: readonly Dimension[];
}

/** The other breakdown of which the block asks several categories: it makes the series. */
const acrossOf = (block: Block): string | null =>
  block.where.find((w) => w.dimension !== block.by && w.categories.length > 1)?.dimension ?? null;

const isBreakdown = (by: string | null): by is string => by !== null && by !== 'period' && by !== 'organisation';
const hasNumber = (fact: Fact) => fact.value !== null;
/** Blocks that set organisations side by side, and so say nothing of one alone. */
const comparing: ReadonlySet<Whose> = new Set(['peers', 'neighbours', 'provinces', 'districts', 'departments', 'regions']);

/** What the whole of a share is asked for: of its own indicator, the same fixed categories without the division. */
const wholeOf = (block: Block) => ({
  by: null,
  where: block.wholeId === block.indicatorId ? block.where.filter((w) => w.dimension !== block.by) : [],
});

function wholeFact(block: Block, reading: Reading, organisation: string, period: string | null): Fact | null {
  if (!reading.whole) return null;
  const facts = factsOfBlock(wholeOf(block), reading.whole, [organisation], reading.range).filter(hasNumber);
  return facts.find((f) => f.period === period) ?? facts.at(-1) ?? null;
}

const labelled = (fact: Fact, periods: readonly string[], reading: Reading): string =>
  periods.length > 1 ? `${fact.organisation.label} (${reading.periodLabel(fact.period)})` : fact.organisation.label;

function formOf(kind: ChartKind, block: Block, facts: readonly Fact[], own: string | null, reading: Reading): Form {
  const numbers = facts.filter(hasNumber);
  const by = isBreakdown(block.by) ? block.by : null;
  const across = acrossOf(block);
  if (kind === 'direction') return alongPeriods(facts.filter((f) => !hasNumber(f)), by, own, reading.periodLabel);
  if (kind === 'line' || kind === 'rank' || kind === 'multiples' || kind === 'dot') return alongYears(numbers, by, own);
  if (block.whose !== 'peers' && (kind === 'map' || kind === 'ranked')) return alongOrganisations(numbers, periodOfMost(numbers), (f) => f.organisation.label);
  if (block.by === 'organisation' && kind !== 'slope') {
    const latest = alongOrganisations(numbers, null, (f) => f.organisation.label);
    const periods = periodsOf(latest.series[0]?.points.flatMap((p) => (p?.kind === 'fact' ? p : [])) ?? []);
    return alongOrganisations(numbers, null, (f) => labelled(f, periods, reading));
  }
  if (by && kind === 'share') {
    const wholes = reading.whole
      ? factsOfBlock(wholeOf(block), reading.whole, [own ?? ''], reading.range).map((f) => f.period)
      : [];
    return alongCategories(numbers, by, across, periodOfParts(numbers.filter((f) => partOf(f, by)), wholes));
  }
  if (by && kind !== 'slope') {
    return alongCategories(numbers, by, across, periodOfParts(numbers.filter((f) => partOf(f, by))));
  }
  return alongPeriods(by ? numbers.filter((f) => partOf(f, by)) : numbers, by, own, reading.periodLabel);
}

function dataOf(kind: ChartKind, block: Block, facts: readonly Fact[], own: string | null, reading: Reading): Option {
  const { dataset, catalogue } = reading;
  const form = formOf(kind, block, facts, own, reading);
  const indicator = dataset.indicators[0];
  if (!indicator) throw new RangeError(`Dataset ${dataset.id} has no indicator.`);
  const by = dataset.dimensions.find((d) => d.id === block.by);
  const seriesDimension = form.along === 'breakdown' ? acrossOf(block) : isBreakdown(block.by) ? block.by : null;
  const series = dataset.dimensions.find((d) => d.id === seriesDimension);
  const label = (role: string) => dataset.dimensions.find((d) => d.role === role)?.label ?? '';
  const divided = form.series.length > 1 ? series : by;
  const period = form.series[0]?.points.find((p) => p !== null);
  const periods = periodsOf(facts);
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const data: ChartData = {
    ...form,
    alongLabel: form.along === 'period' ? label('time') : form.along === 'organisation' ? label('organisation') : (by?.label ?? ''),
    ownPosition: form.along === 'organisation' ? own : null,
    seriesLabel: form.series.length > 1 ? ((series ?? dataset.dimensions.find((d) => d.role === 'organisation'))?.label ?? null) : null,
    ordinal: divided?.ordinal ?? false,
    levels: divided ? levelsOf(divided, block) : [],
    unit: indicator.unit,
    direction: indicator.direction,
    whole: kind === 'share' && period?.kind === 'fact' ? wholeFact(block, reading, own ?? period.organisation.id, period.period) : null,
    breaks: breaksBetween(dataset.breaks, { indicator: indicator.id, organisations: [...new Set(facts.map((f) => f.organisation.id))], from, to }),
    targets: targetsOf(dataset.targets, periods),
    milestones: form.along === 'period' ? catalogue.milestones.filter((m) => m.organisationId === own) : [],
  };
  return { kind, data, fit: fits(kind, data, tilesFor(kind, catalogue)) };
}

/** The steps an ordered breakdown is shaded by: those the block asks for, or all there are but the totals. */
const levelsOf = (dimension: Dimension, block: Block): readonly string[] =>
  block.where.find((w) => w.dimension === dimension.id)?.categories ??
  dimension.categories.map((c) => c.id).filter((id) => !dimension.totals.includes(id));

const tilesFor = (kind: ChartKind, catalogue: Catalogue) => (kind === 'map' ? catalogue.tiles : []);

/** What a block draws for an organisation; null when it has no figure for it at all. */
export function resolve(block: Block, reading: Reading): Resolved | null {
  const organisations = organisationsOf(block.whose, reading.organisation, reading.catalogue);
  const facts = factsOfBlock(block, reading.dataset, organisations, reading.range);
  if (facts.length === 0) return null;
  if (comparing.has(block.whose) && new Set(facts.map((f) => f.organisation.id)).size < 2) return null;
  // Peers stand beside one's own figure, not in its stead.
  if (block.whose === 'peers' && !facts.some((f) => f.organisation.id === reading.organisation)) return null;
  const directions = facts.filter((f) => f.qualifier === 'increase' || f.qualifier === 'decrease');
  if (directions.length === 0 && block.kinds.length > 0 && block.kinds.every((kind) => kind === 'direction')) return null;
  const me = ownIn(organisations, reading);
  const options = block.kinds.filter(isChartKind).map((kind) => dataOf(kind, block, facts, me, reading));
  return {
    block,
    options,
    chosen: options.find((option) => option.fit.fits) ?? null,
    facts,
    directions,
    organisations,
    reader: reading.organisation,
    updated: reading.dataset.updated,
    sources: reading.dataset.sources,
    dimensions: reading.dataset.dimensions,
  };
}

/** The reader's own organisation or, where that is not among them, its province; null when neither is. */
function ownIn(organisations: readonly string[], reading: Reading): string | null {
  const province = organisationsOf('province', reading.organisation, reading.catalogue);
  return [reading.organisation, ...province].find((id) => organisations.includes(id)) ?? null;
}
