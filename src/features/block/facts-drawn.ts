import type { Fact } from '../../domain/figure';
import type { Option, Resolved } from './resolve';

/** The figures of a chart: those of its points and its whole; of a computed one those it comes from. */
export function factsDrawn({ data }: Pick<Option, 'data'>): readonly Fact[] {
  const figures = [...data.series.flatMap((s) => s.points), data.whole];
  return figures.flatMap((figure) => (figure === null ? [] : figure.kind === 'fact' ? figure : figure.from));
}

/** The figures of a block that its chart does not draw, so that they can be listed beside it. */
export function factsLeft(resolved: Pick<Resolved, 'facts'>, option: Pick<Option, 'data'>): readonly Fact[] {
  const drawn = new Set(factsDrawn(option));
  return resolved.facts.filter((fact) => !drawn.has(fact));
}
