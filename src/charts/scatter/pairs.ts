import type { Figure } from '../../domain/figure';
import type { ChartData } from '../chart-data';
import { factsOf, hasNumber } from '../figures';

type Numbered = Figure & { readonly value: number };

/** The two figures of one place. */
export interface Pair {
  readonly position: number;
  readonly upright: Numbered;
  readonly lying: Numbered;
}

/** The period a figure is of: of a computed one the last of those it comes from. */
const periodOf = (figure: Figure): string | undefined => factsOf(figure).map((fact) => fact.period).toSorted().at(-1);

/** Places that have both figures, as numbers and of the same period: no other has a point. In the order of the positions. */
export function pairsOf(data: ChartData): readonly Pair[] {
  return data.positions.flatMap((_, position) => {
    const [upright, lying] = [data.series[0]?.points[position] ?? null, data.against?.points[position] ?? null];
    return hasNumber(upright) && hasNumber(lying) && periodOf(upright) === periodOf(lying) ? [{ position, upright, lying }] : [];
  });
}
