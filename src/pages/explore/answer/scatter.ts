import type { ChartData } from '../../../charts/chart-data';
import type { Dataset } from '../../../domain/dataset';
import type { Fact } from '../../../domain/figure';
import type { Question } from '../../../domain/question';
import { comparePeriods } from '../../../domain/period';
import { layoutOf } from '../../../domain/cube';
import { selectCells } from '../../../domain/slice';
import { walkSelection, type Asker } from '../question/defaults';
import { type Columns, columnsOf } from './columns';
import { drawnIn, fateCode } from './fate';
import type { Figures } from './figures';
import { placed, type Preferences } from './place';

/** Ids of the categories of a role that stand at the observations, by index. */
function idsAlong({ dataset, positions }: Columns, d: number): (i: number) => string {
  return (i) => dataset.dimensions[d]?.categories[positions[d]?.[i] ?? -1]?.id ?? '';
}

/** Figures of the second indicator for the same organisations, in the same categories as far as it has them. */
function otherColumns(question: Question, dataset: Dataset, indicator: string, asker: Asker): Columns {
  const selection = walkSelection(dataset, { ...asker, indicator, by: null }, ({ id, role, categories }, byDefault) => {
    const asked = question.selection.get(id) ?? null;
    if (role === 'organisation') return asked?.filter((each) => categories.some((c) => c.id === each)) ?? null;
    const shared = asked?.filter((each) => categories.some((c) => c.id === each)) ?? [];
    return shared.length > 0 ? shared : byDefault();
  });
  const metric = dataset.dimensions[layoutOf(dataset).roles.metric]?.id ?? '';
  return columnsOf(dataset, selectCells(dataset, new Map(selection).set(metric, [indicator])));
}

/** By period, which observation each organisation has. */
function byPeriod(columns: Columns, preferences: Preferences): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { time, organisation } = layoutOf(columns.dataset).roles;
  const [periodAt, organisationAt] = [idsAlong(columns, time), idsAlong(columns, organisation)];
  const found = new Map<string, Map<string, number>>();
  for (const i of drawnIn(placed(columns, { along: time, by: organisation }, preferences))) {
    const period = found.get(periodAt(i)) ?? new Map<string, number>();
    period.set(organisationAt(i), i);
    found.set(periodAt(i), period);
  }
  return found;
}

type Against = NonNullable<ChartData['against']>;

export interface Pairing {
  readonly fates: Uint8Array;
  /** The second figure of an organisation; null when it has none. */
  readonly otherOf: (organisation: string) => Fact | null;
  readonly against: Omit<Against, 'points'>;
  /** The second figure of the place and period of an observation, in whichever period; null when there is none. */
  readonly besideOf: (cell: number) => Fact | null;
}

export interface PairQuery {
  readonly columns: Columns;
  readonly question: Question;
  readonly preferences: Preferences;
  readonly asker: Asker;
  /** Id of the period asked for; null: the one most organisations have both figures of. */
  readonly at: string | null;
}

/**
 * Sets the figures against a second indicator, organisation by organisation, both of one period. Null when nothing is
 * known of that indicator.
 */
export function pairsWith(other: Dataset, query: PairQuery, figuresOf: (columns: Columns) => Figures): Pairing | null {
  const { columns, question, preferences, asker, at } = query;
  const indicator = other.indicators.find(({ id }) => id === question.against);
  if (indicator === undefined) return null;
  const others = otherColumns(question, other, indicator.id, asker);
  const [mine, theirs] = [byPeriod(columns, preferences), byPeriod(others, { own: -1, at: -1 })];
  const pairsIn = (period: string): number => [...(mine.get(period)?.keys() ?? [])].filter((id) => theirs.get(period)?.has(id) === true).length;
  const periods = at === null ? [...mine.keys()].sort(comparePeriods) : [at];
  const most = Math.max(0, ...periods.map(pairsIn));
  const period = periods.findLast((each) => pairsIn(each) === most) ?? '';
  const { factOf } = figuresOf(others);
  const otherOf = (organisation: string): Fact | null => {
    const i = theirs.get(period)?.get(organisation);
    return i === undefined ? null : factOf(i);
  };
  const beside = cellsBeside(columns, mine, theirs);
  const besideOf = (cell: number): Fact | null => {
    const i = beside.get(cell);
    return i === undefined ? null : factOf(i);
  };
  return { fates: fatesOf(columns, preferences, period, otherOf), otherOf, besideOf, against: { label: indicator.name, unit: indicator.unit, direction: indicator.direction } };
}

type Places = ReturnType<typeof byPeriod>;

/** By cell of the first indicator, which observation of the second has its place and period. */
const cellsBeside = ({ cells }: Columns, mine: Places, theirs: Places): ReadonlyMap<number, number> =>
  new Map(
    [...mine].flatMap(([period, places]) =>
      [...places].flatMap(([organisation, i]) => {
        const [cell, other] = [cells[i], theirs.get(period)?.get(organisation)];
        return cell === undefined || other === undefined ? [] : [[cell, other] as const];
      }),
    ),
  );

function fatesOf(columns: Columns, preferences: Preferences, period: string, otherOf: (id: string) => Fact | null): Uint8Array {
  const { roles, index } = layoutOf(columns.dataset);
  const fates = placed(columns, { along: roles.organisation, by: null }, { ...preferences, at: index[roles.time]?.get(period) ?? -1 });
  const organisationAt = idsAlong(columns, roles.organisation);
  for (const i of drawnIn(fates)) if (otherOf(organisationAt(i)) === null) fates[i] = fateCode('undrawn');
  return fates;
}
