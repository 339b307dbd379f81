import type { Agreement, Reading } from '../../src/domain/dataset';
import { truncateTo, roundTo } from '../../src/domain/decimals';
/** Whether two readings of one cell fit. */
export function agreementOf(a: Reading, b: Reading): Agreement {
  if (a.value === b.value && a.qualifier === b.qualifier) return 'same';
  if (a.value === null || b.value === null) return a.qualifier === b.qualifier ? 'same' : 'agrees';
  const fits = (bound: Reading, x: number): boolean => {
    const v = bound.value ?? 0;
    switch (bound.qualifier) {
      case 'more-than': return x > v;
      case 'at-least': return x >= v;
      case 'less-than': return x < v;
      case 'at-most': return x <= v;
      default: return false;
    }
  };
  if (fits(a, b.value) || fits(b, a.value)) return 'agrees';
  const d = Math.min(a.digits, b.digits);
  if (roundTo(a.value, d) === roundTo(b.value, d) || truncateTo(a.value, d) === truncateTo(b.value, d)) return 'agrees';
  return 'disagrees';
}
