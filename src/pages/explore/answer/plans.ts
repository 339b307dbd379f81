import type { ChartKind } from '../../../charts/kinds';
import { layoutOf } from '../../../domain/cube';
import { severalParts } from '../question/defaults';
import { dividedBy } from '../view';
import { drawnIn } from './fate';
import type { Material } from './material';
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

function sidesOf({ view: { question }, columns: { dataset } }: Material): Sides {
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

/** Whether one period is asked for, or there is only one. */
function showsOnePeriod({ columns, view: { at } }: Material, time: number): boolean {
  const drawn = drawnIn(columns.fates);
  const periodAt = (i: number | undefined): number => columns.positions[time]?.[i ?? -1] ?? -1;
  return at !== null || drawn.every((i) => periodAt(i) === periodAt(drawn[0]));
}

/** At least one way. */
type Plans = readonly [Plan, ...Plan[]];

function barPlans({ time, series, second, byTime }: Sides, material: Material): Plans {
  if (series === null) return [{ along: time, by: null }];
  if (byTime) return [{ along: series, by: time }];
  const overTime = { along: time, by: series };
  const inOnePeriod = { along: series, by: null };
  if (second !== null) return [{ along: series, by: second }, overTime, inOnePeriod];
  return showsOnePeriod(material, time) ? [inOnePeriod, overTime] : [overTime, inOnePeriod];
}

function stackedPlans({ time, organisation, series, parts }: Sides): Plans {
  const by = parts ?? series;
  return [{ along: by === organisation ? time : organisation, by, partsOnly: true }, { along: time, by, partsOnly: true }];
}

/** Ways of laying a question out for a kind of chart; the first that fits is taken. */
export function plansFor(kind: ChartKind, material: Material): Plans {
  const sides = sidesOf(material);
  const { time, organisation, series, parts } = sides;
  switch (kind) {
    case 'bar':
    case 'bound':
      return barPlans(sides, material);
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
