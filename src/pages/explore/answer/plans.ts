import type { ChartKind } from '../../../charts/kinds';
import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import type { Question } from '../../../domain/question';
import { severalParts } from '../question/defaults';
import { dividedBy } from '../view';
import type { Plan } from './place';

/** The dimensions a question can be laid out by, as places in the dataset. */
interface Sides {
  readonly time: number;
  readonly organisation: number;
  /** What makes the series; null when there is one. */
  readonly series: number | null;
  /** A second dimension of which several categories are wanted. */
  readonly second: number | null;
  /** A breakdown of which several named parts are wanted. */
  readonly parts: number | null;
  /** Whether each period makes a series. */
  readonly byTime: boolean;
}

function sidesOf(question: Question, dataset: Dataset): Sides {
  const { time, organisation } = layoutOf(dataset).roles;
  const divided = dividedBy(question, dataset);
  const place = divided === null ? null : dataset.dimensions.indexOf(divided);
  const several = dataset.dimensions.flatMap((dimension, d) => {
    const isChosen = dimension.role === 'organisation' || dimension.role === 'breakdown';
    return isChosen && severalParts(dimension, question.selection.get(dimension.id) ?? null) ? d : [];
  });
  const byTime = place === time;
  const series = byTime ? (several.includes(organisation) ? organisation : (several[0] ?? null)) : place;
  const isBreakdown = (d: number | null): boolean => d !== null && dataset.dimensions[d]?.role === 'breakdown';
  const parts = isBreakdown(series) ? series : (several.find((d) => d !== organisation) ?? null);
  return { time, organisation, series, second: several.find((d) => d !== series) ?? null, parts, byTime };
}

function barPlans({ time, series, second, byTime }: Sides): readonly Plan[] {
  if (series === null) return [{ along: time, by: null }];
  if (byTime) return [{ along: series, by: time }];
  const overTime = { along: time, by: series };
  return second === null ? [overTime, { along: series, by: null }] : [{ along: series, by: second }, overTime, { along: series, by: null }];
}

function stackedPlans({ time, organisation, series, parts }: Sides): readonly Plan[] {
  const by = parts ?? series;
  return [{ along: by === organisation ? time : organisation, by, partsOnly: true }, { along: time, by, partsOnly: true }];
}

/** Ways of laying a question out for a kind of chart; the first that fits is taken. */
export function plansFor(kind: ChartKind, question: Question, dataset: Dataset): readonly Plan[] {
  const sides = sidesOf(question, dataset);
  const { time, organisation, series, parts } = sides;
  switch (kind) {
    case 'bar':
    case 'bound':
      return barPlans(sides);
    case 'stacked':
      return stackedPlans(sides);
    case 'share':
      return [{ along: parts ?? series ?? organisation, by: null, partsOnly: true }];
    case 'ranked':
      return [{ along: series ?? organisation, by: null }];
    case 'map':
    case 'scatter':
      return [{ along: organisation, by: null }];
    case 'heat':
      return [{ along: time, by: series ?? organisation }];
    default:
      return [{ along: time, by: series }];
  }
}
