import type { ChartData } from '../../../charts/chart-data';
import { fits } from '../../../charts/fits';
import type { ChartKind } from '../../../charts/kinds';
import { targetsOf } from '../../../charts/targets';
import { factBeside } from '../../../domain/beside';
import { breaksBetween } from '../../../domain/breaks';
import type { Catalogue } from '../../../domain/catalogue';
import { layoutOf } from '../../../domain/cube';
import type { Dataset, Indicator } from '../../../domain/dataset';
import type { Fact, Figure } from '../../../domain/figure';
import { comparePeriods } from '../../../domain/period';
import { isWhole } from '../../../domain/slice';
import { formatPeriod } from '../../../i18n/format';
import type { Speech } from '../../../i18n/words';
import type { Option } from '../answer';
import type { View } from '../view';
import type { Columns } from './columns';
import { drawnIn, fateCode } from './fate';
import { type Comparing, type Figures, figuresOf, isReplaced } from './figures';
import { type Form, formOf } from './form';
import { type Plan, placed, type Preferences } from './place';
import { plansFor } from './plans';
import { referencesFor } from './reference';
import { scaleOf } from './scales';
import { pairsWith } from './scatter';
import { inOrder, keptOf, type Standing } from './standing';

/** What every kind of chart is formed from. */
export interface Material {
  readonly view: View;
  readonly columns: Columns;
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
  readonly home: string;
  /** Id of the reader's own organisation or its province; null when neither is among those asked for. */
  readonly own: string | null;
  readonly preferences: Preferences;
  readonly figures: Figures;
  /** Null when nothing is sorted and none are left out. */
  readonly standing: Standing | null;
  readonly other: Dataset | null;
  readonly comparing: Comparing | null;
  readonly speech: Speech;
}

/** One way of drawing, and what becomes of each figure by it. */
export interface Drawing {
  readonly option: Option;
  readonly fates: Uint8Array;
}

const isRank = ({ indicator }: Material): boolean => indicator.unit.code === 'rank';

/** Kinds that show what is compared with as a line or a row of its own. */
const withReference: ReadonlySet<ChartKind> = new Set(['line', 'dot', 'heat']);

/** Takes out what cannot be compared, and what is not among the highest or lowest. */
function sifted(fates: Uint8Array, plan: Plan, material: Material): Uint8Array {
  const { columns, figures, standing, view: { question } } = material;
  if (isReplaced(question)) {
    for (const i of drawnIn(fates)) if (figures.figureOf(i) === null) fates[i] = fateCode('refused');
  }
  const d = standing?.dimension ?? -1;
  if (question.top === null || standing === null || (plan.along !== d && plan.by !== d)) return fates;
  const kept = keptOf(standing, question.top, isRank(material));
  for (const i of drawnIn(fates)) if (!kept.has(columns.positions[d]?.[i] ?? -1)) fates[i] = fateCode('not-top');
  return fates;
}

function layout(fates: Uint8Array, plan: Plan, material: Material): Form {
  const { columns, own, standing, speech: { language }, view: { question: { sort } } } = material;
  const labelIn = (d: number) => (place: number): string => columns.dataset.dimensions[d]?.categories[place]?.label ?? '';
  return formOf(columns, fates, plan, material.figures, {
    own,
    periodLabel: (period) => formatPeriod(period, language),
    ordered: (d, places) =>
      sort === null || standing?.dimension !== d ? places : inOrder(places, labelIn(d), standing, sort, { isRank: isRank(material), language }),
  });
}

/** The whole that parts along `plan.along` are of: the same figure where that breakdown is whole. */
function wholeOf(fates: Uint8Array, { along }: Plan, { columns: { dataset, cells } }: Material): Fact | null {
  const dimension = dataset.dimensions[along];
  const [first] = drawnIn(fates);
  if (dimension?.role !== 'breakdown' || first === undefined) return null;
  const wholes = dimension.categories.filter(({ id }) => isWhole(dimension, id));
  const stated = wholes.toSorted((a, b) => Number(dimension.totals.includes(b.id)) - Number(dimension.totals.includes(a.id)));
  const { index } = layoutOf(dataset);
  const found = stated.map(({ id }) => factBeside(dataset, cells[first] ?? -1, along, index[along]?.get(id)));
  return found.find((fact) => fact !== null && fact.value !== null) ?? null;
}

/** Ids of the categories of a dimension that the drawn figures stand in. */
function idsDrawn({ dataset, positions }: Columns, fates: Uint8Array, d: number): readonly string[] {
  const places = new Set(drawnIn(fates).map((i) => positions[d]?.[i] ?? -1));
  return [...places].flatMap((place) => dataset.dimensions[d]?.categories[place]?.id ?? []);
}

function surroundings(fates: Uint8Array, plan: Plan, form: Form, { columns, indicator, catalogue, own, view }: Material) {
  const { dataset } = columns;
  const { roles } = layoutOf(dataset);
  const periods = idsDrawn(columns, fates, roles.time).toSorted(comparePeriods);
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const organisations = idsDrawn(columns, fates, roles.organisation);
  const ofThis = dataset.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
  return {
    breaks: from === '' ? [] : breaksBetween(dataset.breaks, { indicator: indicator.id, organisations, from, to }),
    targets: isReplaced(view.question) ? [] : targetsOf(ofThis, periods),
    milestones: plan.along === roles.time ? catalogue.milestones.filter(({ organisationId }) => organisationId === own) : [],
    ownPosition: form.along === 'organisation' ? own : null,
  };
}

function describe(kind: ChartKind, fates: Uint8Array, plan: Plan, form: Form, material: Material): ChartData {
  const { columns, catalogue, comparing, indicator, speech, view: { question } } = material;
  const { dimensions } = columns.dataset;
  const [along, by] = [dimensions[plan.along], plan.by === null ? undefined : dimensions[plan.by]];
  const divided = form.series.length > 1 ? by : along;
  const isBeside = comparing !== null && (question.compare?.kind === 'region' || question.compare?.kind === 'organisation');
  const references = isBeside && withReference.has(kind)
    ? referencesFor({ columns, plan, fates, form, reference: comparing.reference }, catalogue, speech.words)
    : [];
  const drawn = form.series.flatMap(({ points }) => points.filter((point) => point !== null));
  return {
    ...form,
    series: [...form.series, ...references],
    alongLabel: along?.label ?? '',
    seriesLabel: form.series.length + references.length > 1 ? (by?.label ?? dimensions[layoutOf(columns.dataset).roles.organisation]?.label ?? null) : null,
    ordinal: divided?.ordinal ?? false,
    levels: divided?.categories.map(({ id }) => id).filter((id) => !divided.totals.includes(id)) ?? [],
    ...scaleOf(drawn, indicator, question, speech),
    whole: kind === 'share' ? wholeOf(fates, plan, material) : null,
    ...surroundings(fates, plan, form, material),
  };
}

/** Figures of all periods, so that a colour of the map is the same class in each of them. */
function figuresOfAllPeriods(plan: Plan, material: Material): readonly Figure[] {
  const { columns, preferences, figures } = material;
  const overTime = { along: layoutOf(columns.dataset).roles.time, by: plan.along };
  return drawnIn(sifted(placed(columns, overTime, preferences), overTime, material)).flatMap((i) => figures.figureOf(i) ?? []);
}

function drawnBy(kind: ChartKind, plan: Plan, material: Material): Drawing {
  const { columns, catalogue, preferences } = material;
  const fates = sifted(placed(columns, plan, preferences), plan, material);
  const data = describe(kind, fates, plan, layout(fates, plan, material), material);
  const whole = kind === 'map' ? { ...data, scaleFigures: figuresOfAllPeriods(plan, material) } : data;
  return { option: { kind, data: whole, fit: fits(kind, whole, kind === 'map' ? catalogue.tiles : []) }, fates };
}

function scatter(plan: Plan, material: Material): Drawing | null {
  const { columns, catalogue, home, indicator, other, preferences, view: { question, at } } = material;
  if (other === null) return null;
  const query = { columns, question, preferences, asker: { catalogue, home }, at };
  const pairing = pairsWith(other, query, (others) => figuresOf(others, question, null));
  if (pairing === null) return null;
  const fates = sifted(pairing.fates, plan, material);
  const data = describe('scatter', fates, plan, layout(fates, plan, material), material);
  const paired = {
    ...data,
    series: data.series.map((series) => ({ ...series, label: indicator.name })),
    against: { ...pairing.against, points: data.positions.map(({ id }) => pairing.otherOf(id)) },
  };
  return { option: { kind: 'scatter', data: paired, fit: fits('scatter', paired) }, fates };
}

/** What a kind of chart would draw: of the ways there are to lay the figures out, the first that fits. */
export function drawingFor(kind: ChartKind, material: Material): Drawing {
  const plans = plansFor(kind, material.view.question, material.columns.dataset);
  const [first] = plans;
  if (first === undefined) throw new RangeError(`No way to lay out ${kind}.`);
  const pair = kind === 'scatter' ? scatter(first, material) : null;
  if (pair !== null) return pair;
  let tried: Drawing | null = null;
  for (const plan of plans) {
    const drawing = drawnBy(kind, plan, material);
    if (drawing.option.fit.fits) return drawing;
    tried ??= drawing;
  }
  return tried ?? drawnBy(kind, first, material);
}
