import type { ChartData } from '../../../charts/chart-data';
import { fits } from '../../../charts/fits';
import type { ChartKind } from '../../../charts/kinds';
import { factBeside } from '../../../domain/beside';
import { layoutOf } from '../../../domain/cube';
import type { Fact, Figure } from '../../../domain/figure';
import { isWhole } from '../../../domain/slice';
import { answerWords } from '../../../i18n/messages/answer';
import type { Beside, Option } from '../answer';
import { described } from './described';
import { drawnIn } from './fate';
import { figuresOf, isReplaced } from './figures';
import type { Material } from './material';
import type { Plan } from './place';
import { plansFor } from './plans';
import { referencesFor } from './reference';
import { pairsWith } from './scatter';
import { sifted, siftedFates, thinned } from './sifted';

/** One way of drawing, and what becomes of each figure by it. */
export interface Drawing {
  readonly option: Option;
  readonly fates: Uint8Array;
  readonly beside?: Beside;
}

interface Laid {
  readonly data: ChartData;
  readonly fates: Uint8Array;
}

/** Several kinds lay the same figures out in the same way: each way is worked out once. Null: too many figures. */
export type Shelf = Map<string, Laid | null>;

/** More marks than any kind draws. */
const MOST_MARKS = 5000;
/** More figures than are laid out but as lines, which are thinned. */
const MOST_FIGURES = 20_000;
const MOST_LINES = 8;
const POINTS_OF_A_LINE = 1000;

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

/** Kinds that show what is compared with as a line or a row of its own. */
const withReference: ReadonlySet<ChartKind> = new Set(['line', 'dot', 'heat']);

function withReferences(plan: Plan, { data, fates }: Laid, { columns, comparing, catalogue, speech, view: { question: { compare } } }: Material): ChartData {
  if (comparing === null || (compare?.kind !== 'region' && compare?.kind !== 'organisation')) return data;
  const references = referencesFor({ columns, plan, fates, form: data, reference: comparing.reference }, catalogue, answerWords[speech.language]);
  const organisation = columns.dataset.dimensions[layoutOf(columns.dataset).roles.organisation]?.label ?? null;
  return references.length === 0 ? data : { ...data, series: [...data.series, ...references], seriesLabel: data.seriesLabel ?? organisation };
}

/** Figures of all periods, so that a colour of the map is the same class in each of them. */
function figuresOfAllPeriods(plan: Plan, material: Material): readonly Figure[] | undefined {
  const overTime = { along: layoutOf(material.columns.dataset).roles.time, by: plan.along };
  const drawn = drawnIn(siftedFates('map', overTime, material));
  return drawn.length > MOST_MARKS ? undefined : drawn.flatMap((i) => material.figures.figureOf(i) ?? []);
}

function finished(kind: ChartKind, plan: Plan, laid: Laid, material: Material): ChartData {
  if (kind === 'share') return { ...laid.data, whole: wholeOf(laid.fates, plan, material) };
  if (kind === 'map') return { ...laid.data, scaleFigures: figuresOfAllPeriods(plan, material) };
  return withReference.has(kind) ? withReferences(plan, laid, material) : laid.data;
}

const linesIn = (fates: Uint8Array, { by }: Plan, { columns }: Material): number =>
  new Set(drawnIn(fates).map((i) => columns.positions[by ?? -1]?.[i] ?? 0)).size;

function layOut(kind: ChartKind, plan: Plan, material: Material): Laid | null {
  const { columns, view: { question } } = material;
  if (kind !== 'line' && columns.cells.length > MOST_FIGURES) return null;
  const fates = siftedFates(kind, plan, material);
  const isFew = drawnIn(fates).length <= MOST_MARKS;
  if (isFew && columns.cells.length <= MOST_FIGURES) return { fates, data: described(fates, plan, material) };
  if (kind !== 'line' || isReplaced(question) || linesIn(fates, plan, material) > MOST_LINES) return null;
  const left = thinned(columns, fates, plan, POINTS_OF_A_LINE);
  return { fates: left, data: described(left, plan, material) };
}

/** What decides how figures are laid out: a line can be thinned, and a direction is no number. */
const keyOf = (kind: ChartKind, plan: Plan): string => JSON.stringify([plan, kind === 'line' || kind === 'direction' ? kind : '']);

function laidOut(kind: ChartKind, plan: Plan, material: Material, shelf: Shelf): Laid | null {
  const key = keyOf(kind, plan);
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const laid = layOut(kind, plan, material);
  shelf.set(key, laid);
  return laid;
}

/** A kind that would need more marks than it has room for. */
export function unformed(kind: ChartKind, material: Material): Drawing {
  const plan = { along: layoutOf(material.columns.dataset).roles.time, by: null };
  const data = described(new Uint8Array(), plan, material);
  return { option: { kind, data, fit: { fits: false, because: 'tooMany' } }, fates: new Uint8Array() };
}

function drawnBy(kind: ChartKind, plan: Plan, material: Material, shelf: Shelf): Drawing {
  const laid = laidOut(kind, plan, material, shelf);
  if (laid === null) return unformed(kind, material);
  const data = finished(kind, plan, laid, material);
  return { option: { kind, data, fit: fits(kind, data, kind === 'map' ? material.catalogue.tiles : []) }, fates: laid.fates };
}

function scatter(plan: Plan, material: Material): Drawing | null {
  const { columns, catalogue, home, indicator, other, preferences, view: { question, at } } = material;
  if (other === null || columns.cells.length > MOST_FIGURES) return null;
  const query = { columns, question, preferences, asker: { catalogue, home }, at };
  const pairing = pairsWith(other, query, (others) => figuresOf(others, question, null));
  if (pairing === null) return null;
  const fates = sifted(pairing.fates, material);
  const data = described(fates, plan, material);
  const paired = {
    ...data,
    series: data.series.map((series) => ({ ...series, label: indicator.name })),
    against: { ...pairing.against, points: data.positions.map(({ id }) => pairing.otherOf(id)) },
  };
  const beside = { label: pairing.against.label, unit: pairing.against.unit.label, of: pairing.besideOf };
  return { option: { kind: 'scatter', data: paired, fit: fits('scatter', paired) }, fates, beside };
}

/** What a kind of chart would draw: of the ways there are to lay the figures out, the first that fits. */
export function drawingFor(kind: ChartKind, material: Material, shelf: Shelf): Drawing {
  const pair = kind === 'scatter' ? scatter(plansFor(kind, material)[0], material) : null;
  if (pair !== null) return pair;
  const [first, ...others] = plansFor(kind, material);
  const drawing = drawnBy(kind, first, material, shelf);
  if (drawing.option.fit.fits) return drawing;
  for (const plan of others) {
    const other = drawnBy(kind, plan, material, shelf);
    if (other.option.fit.fits) return other;
  }
  return drawing;
}
