import type { Fact, Figure, Rule } from './figure';

/** Where the formula of a rule has the figure it tells of; a sum or a mean tells of none of its parts. */
const SUBJECTS: ReadonlyMap<Rule, 0 | -1> = new Map([
  ['rank', 0], ['share', 0], ['remainder', 0], ['difference', -1], ['percent-change', -1], ['index', -1],
]);

/** The observation a figure tells of: itself, or the one among the inputs of a computed figure that it stands for. */
export function subjectOf(figure: Figure): Fact | null {
  if (figure.kind === 'fact') return figure;
  const at = figure.baseline === undefined ? SUBJECTS.get(figure.rule) : 0;
  return at === undefined ? null : (figure.from.at(at) ?? null);
}
