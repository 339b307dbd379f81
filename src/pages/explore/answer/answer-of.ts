import { chartKinds } from '../../../charts/kinds';
import type { Catalogue } from '../../../domain/catalogue';
import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { provinceOf } from '../../../domain/lineage';
import { atOnce, type Steps } from '../../../domain/order';
import type { Top } from '../../../domain/question';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { dividedBy, type View } from '../view';
import { type Columns, columnsOf, onlyAt, withDirections } from './columns';
import { type Drawing, drawingFor, type Shelf, unformed } from './drawing';
import { fateCode } from './fate';
import { type Comparing, figuresOf } from './figures';
import { hiddenOf, notTop, nothingDrawn } from './hidden';
import { isRank, type Material } from './material';
import { preferredKinds } from './preferred';
import { severalParts } from '../question/defaults';
import type { Preferences } from './place';
import { keptOf, type Standing, standingOf } from './standing';

export interface AnswerQuery {
  readonly view: View;
  readonly dataset: Dataset;
  /** Cells that `selectionOf` the question selects, ascending. */
  readonly cells: Float64Array;
  readonly catalogue: Catalogue;
  /** Id of the reader's own organisation. */
  readonly home: string;
  /** The dataset of a second indicator, where it is not one of the same. */
  readonly against: Dataset | null;
  /** What `comparerOf` the comparison gives; null when nothing is compared. */
  readonly comparing: Comparing | null;
  readonly speech: Speech;
}

/** Id of what a question asks for that is the reader's own: the organisation, or the province it is of. */
export function ownIn({ view: { question }, dataset, catalogue, home }: Pick<AnswerQuery, 'view' | 'dataset' | 'catalogue' | 'home'>): string | null {
  const dimension = dataset.dimensions[layoutOf(dataset).roles.organisation];
  const wanted = question.selection.get(dimension?.id ?? '') ?? dimension?.categories.map(({ id }) => id) ?? [];
  const province = provinceOf(catalogue.organisations, home)?.id;
  return [home, province].find((id) => id !== undefined && wanted.includes(id)) ?? null;
}

/** The dimension whose categories are sorted and counted: the organisations where there are several. */
function comparedIn({ view: { question }, dataset }: AnswerQuery): number {
  const { roles } = layoutOf(dataset);
  const organisations = dataset.dimensions[roles.organisation];
  const several = organisations !== undefined && severalParts(organisations, question.selection.get(organisations.id) ?? null);
  const divided = dividedBy(question, dataset);
  return several ? roles.organisation : divided === null || divided.role === 'time' ? -1 : dataset.dimensions.indexOf(divided);
}

/** Of the highest or lowest asked for the figures, in the period in which they are; of what has no order all. */
function foremost(columns: Columns, standing: Standing | null, top: Top | null, ranks: boolean, preferences: Preferences): Pick<Material, 'columns' | 'preferences' | 'kept'> {
  const kept = standing === null || top === null ? null : keptOf(standing, top, ranks);
  if (standing === null || kept === null || kept.size === 0) return { columns, preferences, kept: null };
  return { columns: onlyAt(columns, standing.dimension, kept), preferences: { ...preferences, at: standing.period }, kept: kept.size };
}

function materialOf(query: AnswerQuery): Material {
  const { view, dataset, catalogue, home, against, comparing, speech } = query;
  const { question } = view;
  const asked = columnsOf(dataset, query.cells);
  const all = asked.fates.includes(fateCode('drawn')) ? asked : withDirections(asked);
  const { roles, index } = layoutOf(dataset);
  const own = ownIn(query);
  const preferences = {
    own: index[roles.organisation]?.get(own ?? '') ?? -1,
    at: index[roles.time]?.get(view.at ?? '') ?? -1,
  };
  const compared = comparedIn(query);
  const isOrdered = (question.top !== null || question.sort !== null) && compared >= 0;
  const indicator = dataset.indicators.find(({ id }) => id === question.indicator) ?? dataset.indicators[0];
  if (indicator === undefined) throw new RangeError(`Dataset ${dataset.id} has no indicator.`);
  const isSecond = dataset.indicators.some(({ id }) => id === question.against);
  const standing = isOrdered ? standingOf(all, compared, roles.time, figuresOf(all, question, comparing), preferences) : null;
  const found = foremost(all, standing, question.top, isRank({ indicator }), preferences);
  return {
    ...found, figures: figuresOf(found.columns, question, comparing),
    view, indicator, catalogue, home, own, comparing, speech, standing,
    other: isSecond ? dataset : against,
  };
}

function choose(drawings: readonly Drawing[], { view }: AnswerQuery): Drawing | null {
  const fitting = drawings.filter(({ option }) => option.fit.fits);
  const order = preferredKinds(drawings.map(({ option }) => option), view.question.against !== null);
  const wanted = view.kind === null ? order : [view.kind, ...order];
  return wanted.flatMap((kind) => fitting.find(({ option }) => option.kind === kind) ?? [])[0] ?? null;
}

/** Beyond this not even their places are worked out: nobody sees so many at once. */
const MOST_LAID_OUT = 200_000;

function answered(query: AnswerQuery, drawings: readonly Drawing[], rest: Pick<Answer, 'cells' | 'chosen' | 'hidden' | 'kept'>): Answer {
  const { view: { question }, dataset, comparing } = query;
  const beside = drawings.find((drawing) => drawing.beside !== undefined)?.beside;
  const comparer = comparing?.compare ?? null;
  return { question, dataset, options: drawings.map(({ option }) => option), comparer, ...(beside !== undefined && { beside }), ...rest };
}

/** What `answerOf` gives, worked out kind by kind. */
export function* answerSteps(query: AnswerQuery): Steps<Answer> {
  const { cells } = query;
  if (cells.length > MOST_LAID_OUT) {
    const material = materialOf({ ...query, cells: new Float64Array() });
    return answered(query, chartKinds.map((kind) => unformed(kind, material)), { cells, chosen: null, hidden: [{ because: 'undrawn', cells }] });
  }
  const material = materialOf(query);
  const shelf: Shelf = new Map();
  const drawings: Drawing[] = [];
  for (const kind of chartKinds) {
    yield;
    drawings.push(drawingFor(kind, material, shelf));
  }
  yield;
  const chosen = choose(drawings, query);
  const { columns, kept } = material;
  return answered(query, drawings, {
    cells: columns.cells,
    chosen: chosen?.option ?? null,
    hidden: [...notTop(cells, columns), ...hiddenOf(columns, chosen?.fates ?? nothingDrawn(columns))],
    ...(kept === null ? {} : { kept }),
  });
}

/**
 * What a question finds: every kind of chart with what it would draw and whether it fits, the one that is drawn, and
 * what becomes of each figure that was asked for. Each is drawn or in exactly one group of the hidden.
 */
export const answerOf = (query: AnswerQuery): Answer => atOnce(answerSteps(query));
