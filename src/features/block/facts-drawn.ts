import type { Fact } from '../../domain/figure';
import type { Option } from './resolve';

/** The figures of a chart: those of its points and its whole; of a computed one those it comes from. */
export function factsDrawn({ data }: Pick<Option, 'data'>): readonly Fact[] {
  const figures = [...data.series.flatMap((s) => s.points), data.whole];
  return figures.flatMap((figure) => (figure === null ? [] : figure.kind === 'fact' ? figure : figure.from));
}
