import type { Qualifier, Status } from '../../../domain/dataset';
import { plainName } from './columns';

/** Codes as `data/*.csv` has them, and the words that downloads and offices write for them. */
const QUALIFIERS: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: ['exact', 'chính xác', '='],
  approx: ['approx', 'approximately', 'about', 'khoảng', '~', '≈'],
  'more-than': ['more_than', 'more-than', 'trên', 'hơn', '>'],
  'at-least': ['at_least', 'at-least', 'ít nhất', '>=', '≥'],
  'less-than': ['less_than', 'less-than', 'dưới', '<'],
  'at-most': ['at_most', 'at-most', 'không quá', '<=', '≤'],
  increase: ['increase', 'up, no number given', 'tăng', 'tăng, không nêu con số'],
  decrease: ['decrease', 'down, no number given', 'giảm', 'giảm, không nêu con số'],
};

const STATUSES: Readonly<Record<Status, readonly string[]>> = {
  final: ['final', 'chính thức', 'tính toán, nguồn không nêu', 'computed, not stated by a source'],
  provisional: ['provisional', 'preliminary', 'tạm thời', 'sơ bộ'],
  estimated: ['estimated', 'estimate', 'ước tính'],
  missing: ['missing', 'no figure', 'không có số liệu'],
  suppressed: ['suppressed', 'not published', 'không công bố'],
  'not-applicable': ['not-applicable', 'not_applicable', 'không áp dụng'],
};

const byWord = <Code extends string>(words: Readonly<Record<Code, readonly string[]>>): ReadonlyMap<string, Code> =>
  new Map((Object.entries(words) as [Code, readonly string[]][]).flatMap(([code, list]) => list.map((word) => [plainName(word), code] as const)));

const qualifiers = byWord(QUALIFIERS);
const statuses = byWord(STATUSES);

export const qualifierNamed = (word: string): Qualifier | null => qualifiers.get(plainName(word)) ?? null;

export const statusNamed = (word: string): Status | null => statuses.get(plainName(word)) ?? null;
