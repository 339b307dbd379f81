import type { Dataset } from '../../../domain/dataset';
import { layoutOf } from '../../../domain/cube';
import { isPeriod } from '../../../domain/period';
import type { Comparison, Sort, Top } from '../../../domain/question';

const BASE = 'base.';
const ORGANISATION = 'org.';

/** What the parameter `cmp` of an address says; null for what the dataset has no figures of. */
export function readComparison(code: string, dataset: Dataset): Comparison | null {
  const { index, roles } = layoutOf(dataset);
  if (code === 'previous' || code === 'target' || code === 'region' || code === 'rank') return { kind: code };
  if (code.startsWith(BASE)) {
    const period = code.slice(BASE.length);
    return isPeriod(period) && index[roles.time]?.has(period) === true ? { kind: 'base', period } : null;
  }
  const id = code.slice(ORGANISATION.length);
  const isThere = code.startsWith(ORGANISATION) && index[roles.organisation]?.has(id) === true;
  return isThere ? { kind: 'organisation', id } : null;
}

export function writeComparison(comparison: Comparison): string {
  if (comparison.kind === 'base') return BASE + comparison.period;
  return comparison.kind === 'organisation' ? ORGANISATION + comparison.id : comparison.kind;
}

export const readTop = (top: number): Top => ({ count: Math.abs(top), end: top < 0 ? 'lowest' : 'highest' });

export const writeTop = ({ count, end }: Top): number => (end === 'lowest' ? -count : count);

/** '-' before the name of a column is descending; '+' ascending, needed only where the name itself begins so. */
export function readSort(code: string): Sort {
  return /^[-+]/.test(code) ? { by: code.slice(1), descending: code.startsWith('-') } : { by: code, descending: false };
}

export function writeSort({ by, descending }: Sort): string {
  if (descending) return `-${by}`;
  return /^[-+]/.test(by) ? `+${by}` : by;
}
