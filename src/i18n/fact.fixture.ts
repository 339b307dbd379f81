import type { Indicator } from '../domain/dataset';
import type { Derived, Fact } from '../domain/figure';

const indicator: Indicator = {
  id: 'procedures_online',
  name: 'Thủ tục cung cấp trực tuyến',
  definition: '',
  unit: { code: 'procedures', label: 'thủ tục' },
  decimals: 2,
  direction: 'higher',
  formula: 'count',
  method: 'đếm',
  frequency: null,
  legalSource: null,
};

/** A fact for tests: 39 procedures, but for what the test is about. */
export function fact(changes: Partial<Omit<Fact, 'indicator'>> & { readonly indicator?: Partial<Indicator> } = {}): Fact {
  return {
    kind: 'fact',
    id: 'o00003',
    value: 39,
    digits: 0,
    qualifier: 'exact',
    status: 'final',
    stated: null,
    outOf: null,
    sourceId: 'bht-197380',
    note: null,
    organisation: { id: 'ht-so-tnmt', label: 'Sở Tài nguyên và Môi trường Hà Tĩnh' },
    period: '2020-08',
    breakdown: [],
    source: null,
    others: [],
    otherSources: [],
    revision: 'r1',
    ...changes,
    indicator: { ...indicator, ...changes.indicator },
  };
}

/** The share 39 of 138, but for what the test is about. */
export const derived = (changes: Partial<Derived> = {}): Derived => ({
  kind: 'derived',
  rule: 'share',
  value: 28.26,
  digits: 1,
  qualifier: 'exact',
  unit: { code: '%', label: '%' },
  outOf: null,
  from: [fact({ id: 'o00003' }), fact({ id: 'o00002', value: 138 })],
  cautions: [],
  ...changes,
});

export const perCent = { unit: { code: '%', label: '%' } };
export const points = { unit: { code: 'points', label: 'điểm' } };
export const rank = { unit: { code: 'rank', label: '' }, direction: 'lower' } as const;
export const places = { unit: { code: 'places', label: 'bậc' } };
