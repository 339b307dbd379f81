import type { ComparisonRefusal } from '../../../domain/compared';
import type { Answer } from '../answer';

/** Enough to know whether one reason holds for all. */
const MOST_ASKED = 1000;

const known = new WeakMap<Answer, ComparisonRefusal | null>();

function find({ comparer, cells }: Answer): ComparisonRefusal | null {
  const found = comparer === null ? [] : Array.from(cells.subarray(0, MOST_ASKED), comparer);
  const reasons = new Set(found.map((each) => (each.kind === 'refused' ? each.because : null)));
  // A figure without a number cannot be compared anyway.
  if (reasons.size > 1) reasons.delete('no-number');
  const [first = null] = reasons;
  return reasons.size === 1 ? first : null;
}

/** The one reason for which none of the figures can be compared; null when some can, or for different reasons. */
export function onlyRefusal(answer: Answer): ComparisonRefusal | null {
  const reason = known.get(answer);
  if (reason !== undefined) return reason;
  const found = find(answer);
  known.set(answer, found);
  return found;
}
