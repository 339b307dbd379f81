import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakAt } from '../../mocks/fixtures/break';
import { dataset, type DatasetSpec, type ObservationSpec } from '../../mocks/fixtures/dataset';
import { organisation } from '../../mocks/fixtures/organisation';
import { comparerOf } from './compare';
import { factAt } from './cube';
import type { Target } from './dataset';
import type { Derived } from './figure';
import type { Comparison } from './question';
import { selectCells } from './slice';

const organisations = [
  organisation('vung', { kind: 'region', region: 'bac+nam' }),
  organisation('ha-tinh', { kind: 'province', region: 'bac' }),
  organisation('nghe-an', { kind: 'province', region: 'bac' }),
  organisation('phu-yen', { kind: 'province', region: 'nam' }),
  organisation('ha-noi', { kind: 'province', region: 'dong-bang' }),
  organisation('hai-phong', { kind: 'province', region: 'dong-bang' }),
  organisation('so', { kind: 'department', parent: 'ha-tinh' }),
  organisation('so-khac', { kind: 'department', parent: 'ha-tinh' }),
  organisation('so-noi-khac', { kind: 'department', parent: 'ha-noi' }),
];

const percent = { unit: { code: '%', label: '%' }, formula: null, decimals: 2 };
const score = { unit: { code: 'points', label: 'điểm' }, formula: null, decimals: 2 };
const rank = { unit: { code: 'rank', label: '' }, formula: null, direction: 'lower' } as const;
const unit = (code: string, label = code) => ({ unit: { code, label }, formula: null });

type Row = readonly [organisation: string, period: string, value: number | null, given?: Partial<ObservationSpec>];

/** Compares the first row of a cube of these rows. */
function compareFirst(comparison: Comparison, rows: readonly Row[], spec: DatasetSpec = {}) {
  const observations = rows.map(([whose, period, value, given], i) => ({ id: `o${i}`, organisation: whose, period, value, ...given }));
  const cube = dataset({ ...spec, observations });
  const cell = Array.from(selectCells(cube, new Map())).find((each) => factAt(cube, each).id === 'o0') ?? -1;
  const { compare, reference } = comparerOf(cube, comparison, organisations);
  const compared = compare(cell);
  return {
    result: compared.kind === 'known' ? compared.result : null,
    because: compared.kind === 'refused' ? compared.because : null,
    reference: reference(cell),
  };
}

const idsOf = (derived: Derived | null) => derived?.from.map(({ id }) => id);

describe('against the period before', () => {
  const previous: Comparison = { kind: 'previous' };

  it('a count changes by per cent and a share by points', () => {
    expect(compareFirst(previous, [['so', '2020', 138], ['so', '2019', 120]])).toMatchObject({
      result: { rule: 'percent-change', value: 15, digits: 1 }, reference: { value: 120 },
    });
    expect(compareFirst(previous, [['so', '2020', 43.2], ['so', '2019', 40]], { indicator: percent }).result).toMatchObject({
      rule: 'difference', value: 3.2, unit: { code: 'percentage_points' },
    });
    expect(compareFirst(previous, [['so', '2020', 13], ['so', '2019', 25]], { indicator: rank }).result).toMatchObject({
      value: 12, unit: { code: 'places' },
    });
  });

  it('leads back to both figures, the earlier first', () => {
    expect(idsOf(compareFirst(previous, [['so', '2020', 3], ['so', '2019', 2]]).result)).toEqual(['o1', 'o0']);
  });

  it('a gap is a gap: an earlier figure does not stand in', () => {
    expect(compareFirst(previous, [['so', '2020', 3], ['so', '2018', 2]])).toMatchObject({ because: 'no-baseline', reference: null });
    expect(compareFirst(previous, [['so', '2020', 3], ['ha-tinh', '2019', 2]]).because).toBe('no-baseline');
    expect(compareFirst(previous, [['so', '2020-9M', 3], ['so', '2019', 2]]).because).toBe('no-baseline');
  });

  it('finds the same months under another code', () => {
    expect(compareFirst(previous, [['so', '2020-H2', 30], ['so', '2020-6M', 20]]).result?.value).toBe(50);
  });

  it('stays within its categories', () => {
    const rows: readonly Row[] = [['so', '2020', 3, { breakdown: { level: '4' } }], ['so', '2019', 2, { breakdown: { level: '3' } }]];
    expect(compareFirst(previous, rows, { breakdowns: [{ id: 'level', categories: ['3', '4'] }] }).because).toBe('no-baseline');
  });

  it.each<[string, readonly Row[], DatasetSpec]>([
    ['no-number', [['so', '2020', null, { qualifier: 'increase' }], ['so', '2019', 2]], {}],
    ['inexact', [['so', '2020', 3], ['so', '2019', 2, { qualifier: 'more-than' }]], {}],
    ['zero-baseline', [['so', '2020', 3], ['so', '2019', 0]], {}],
    ['across-break', [['so', '2020', 3], ['so', '2019', 2]], { breaks: [breakAt('2020')] }],
    ['different-total', [['so', '2020', 13, { stated: '13/13' }], ['so', '2019', 12, { stated: '12/12' }]], {}],
    ['different-total', [['so', '2020', 5, { outOf: 34 }], ['so', '2019', 5, { outOf: 63 }]], { indicator: rank }],
  ])('refuses: %s', (because, rows, spec) => expect(compareFirst(previous, rows, spec).because).toBe(because));

  it.each([
    [{ id: 'par_index_rank_change', unit: { code: 'places', label: 'bậc' }, formula: null }],
    [{ id: 'par_index_change', unit: { code: 'points', label: 'điểm' }, formula: null }],
    [{ id: 'sipas_change', unit: { code: 'percentage_points', label: '' }, formula: null }],
  ])('a change is not changed: from 8 places up to 20 down is no fall by 28', (indicator) => {
    expect(compareFirst(previous, [['so', '2020', -20], ['so', '2019', 8]], { indicator }).because).toBe('is-change');
  });

  it('says when shares are of different totals, and when sources disagree', () => {
    const rows: readonly Row[] = [['so', '2020', 40, { outOf: 10 }], ['so', '2019', 50, { outOf: 20 }]];
    expect(compareFirst(previous, rows, { indicator: percent }).result?.cautions).toEqual(['totals-differ']);
    const other = { id: 'x', value: 9, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: null, note: null } as const;
    const disputed: readonly Row[] = [['so', '2020', 4, { others: [{ ...other, agreement: 'disagrees' }] }], ['so', '2019', 2]];
    expect(compareFirst(previous, disputed).result?.cautions).toEqual(['disputed']);
  });

  it('does not make 1/3 more exact than it is printed', () => {
    const rows: readonly Row[] = [['so', '2020', 33.3333, { stated: '1/3' }], ['so', '2019', 25]];
    expect(compareFirst(previous, rows, { indicator: percent }).result).toMatchObject({ value: 8.3, digits: 1, cautions: ['rounded'] });
  });
});

describe('against a base period', () => {
  const base: Comparison = { kind: 'base', period: '2015' };

  it('counts it 100', () => {
    expect(compareFirst(base, [['so', '2020', 45], ['so', '2015', 40]])).toMatchObject({
      result: { rule: 'index', value: 112.5, digits: 1, unit: { label: '' } }, reference: { value: 40 },
    });
    expect(compareFirst(base, [['so', '2015', 40]]).result?.value).toBe(100);
  });

  it.each<[string, readonly Row[], DatasetSpec]>([
    ['not-a-ratio', [['so', '2020', 45], ['so', '2015', 40]], { indicator: percent }],
    ['not-a-ratio', [['so', '2020', 45], ['so', '2015', 40]], { indicator: score }],
    ['not-a-ratio', [['so', '2020', 45], ['so', '2015', 40]], { indicator: unit('', '') }],
    ['not-a-ratio', [['so', '2020', 45], ['so', '2015', 40]], { indicator: unit('PC_ACT', 'Percentage of active population, per cent') }],
    ['not-a-ratio', [['so', '2020', 45], ['so', '2015', -4]], { indicator: unit('USD') }],
    ['is-rank', [['so', '2020', 4], ['so', '2015', 8]], { indicator: rank }],
    ['is-rank', [['so', '2020', 4], ['so', '2014', 8]], { indicator: rank }],
    ['not-a-ratio', [['so', '2020', 4], ['so', '2014', 8]], { indicator: score }],
    ['zero-baseline', [['so', '2020', 4], ['so', '2015', 0]], {}],
    ['inexact', [['so', '2020', 4, { qualifier: 'approx' }], ['so', '2015', 8]], {}],
    ['no-baseline', [['so', '2020', 4], ['so', '2014', 8]], {}],
    ['across-break', [['so', '2020', 4], ['so', '2015', 8]], { breaks: [breakAt('2018')] }],
    ['different-length', [['so', '2020-9M', 4], ['so', '2015', 8]], {}],
  ])('refuses: %s', (because, rows, spec) => expect(compareFirst(base, rows, spec).because).toBe(because));

  it('takes an amount of another publisher', () => {
    expect(compareFirst(base, [['so', '2020', 30], ['so', '2015', 20]], { indicator: unit('MIO_EUR', 'Million euro') }).result?.value).toBe(150);
  });
});

describe('against a target', () => {
  const target = (given: Partial<Target> = {}): Target => ({
    id: 't1', indicatorId: 'procedures_online', scope: 'cả nước', period: '2025', operator: '>=', value: 80, sourceId: 'bht-197380', note: null, ...given,
  });
  const share = (value: number, period: string, targets: readonly Target[], given: Partial<ObservationSpec> = {}) =>
    compareFirst({ kind: 'target' }, [['so', period, value, given]], { indicator: percent, targets });

  it('is the figure less the target, which it names with its source', () => {
    expect(share(72.5, '2025', [target()]).result).toMatchObject({
      rule: 'difference', value: -7.5, unit: { code: 'percentage_points' }, target: { id: 't1', source: { id: 'bht-197380' } }, cautions: [],
    });
  });

  it('takes the next target ahead, and says that the dates differ', () => {
    const found = share(72.5, '2022', [target({ id: 't2', period: '2030', value: 90 }), target()]).result;
    expect(found).toMatchObject({ value: -7.5, target: { id: 't1' }, cautions: ['dates-differ'] });
    expect(share(72.5, '2026', [target()]).because).toBe('no-target');
  });

  it('makes no gap of a bound, nor chooses between targets for different bodies', () => {
    expect(share(50, '2025', [target()], { qualifier: 'more-than' }).because).toBe('inexact');
    expect(share(50, '2025', [target(), target({ id: 't2', value: 60, scope: 'cấp xã' })]).because).toBe('many-targets');
    expect(share(50, '2025', [target({ indicatorId: 'papi' })]).because).toBe('no-target');
  });
});

describe('against the region', () => {
  const region: Comparison = { kind: 'region' };
  const rows: readonly Row[] = [['ha-tinh', '2020', 80], ['nghe-an', '2020', 70], ['phu-yen', '2020', 75.5], ['ha-noi', '2020', 10]];

  it('is taken to the figure that is published for it', () => {
    expect(compareFirst(region, [...rows, ['vung', '2020', 78.25]], { indicator: score })).toMatchObject({
      result: { value: 1.75, rule: 'difference' }, reference: { kind: 'fact', value: 78.25 },
    });
  });

  it('is taken to the mean of its provinces where none is published', () => {
    const { result, reference } = compareFirst(region, rows, { indicator: score });
    expect(reference).toMatchObject({ rule: 'mean', value: 75.2, digits: 1, among: 3, cautions: ['rounded'] });
    expect(result).toMatchObject({ rule: 'difference', value: 4.8, digits: 1, baseline: { value: 75.2 } });
    expect(idsOf(result)).toEqual(['o0', 'o1', 'o2']);
  });

  it('says when provinces have no figure, and that a mean of shares is no share', () => {
    const { reference } = compareFirst(region, rows.slice(0, 2), { indicator: percent });
    expect(reference).toMatchObject({ value: 75, among: 3, cautions: ['not-all-places', 'unweighted'] });
    expect(idsOf(reference as Derived)).toEqual(['o0', 'o1']);
  });

  it.each<[string, readonly Row[], DatasetSpec]>([
    ['is-rank', rows, { indicator: rank }],
    ['incomplete', rows.slice(0, 1), {}],
    ['inexact', [['ha-tinh', '2020', 80], ['nghe-an', '2020', 70, { qualifier: 'at-least' }]], {}],
    ['inexact', [['ha-tinh', '2020', 80], ['nghe-an', '2020', null, { qualifier: 'increase' }]], {}],
    ['no-region', [['so', '2020', 3], ['ha-tinh', '2020', 80]], {}],
    ['itself', [['vung', '2020', 3], ['ha-tinh', '2020', 80]], {}],
    ['different-total', [['ha-tinh', '2020', 8, { outOf: 10 }], ['nghe-an', '2020', 7, { outOf: 12 }]], {}],
  ])('refuses: %s', (because, given, spec) => expect(compareFirst(region, given, spec).because).toBe(because));

  it('a mean lies between its figures and is never printed with more decimals than they have', () => {
    const value = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const mean = compareFirst(region, [['ha-tinh', '2020', a], ['nghe-an', '2020', b], ['phu-yen', '2020', c]], { indicator: score }).reference;
        expect(mean?.value).toBeGreaterThanOrEqual(Math.min(a, b, c) - 0.005);
        expect(mean?.value).toBeLessThanOrEqual(Math.max(a, b, c) + 0.005);
        expect(mean?.digits).toBeLessThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
});

describe('against another organisation', () => {
  const other: Comparison = { kind: 'organisation', id: 'nghe-an' };

  it('is the difference of the two figures of one period', () => {
    expect(compareFirst(other, [['ha-tinh', '2020', 80.5], ['nghe-an', '2020', 70]], { indicator: score })).toMatchObject({
      result: { rule: 'difference', value: 10.5, unit: { code: 'points' } }, reference: { id: 'o1' },
    });
  });

  it('counts places ahead for ranks', () => {
    expect(compareFirst(other, [['ha-tinh', '2020', 5], ['nghe-an', '2020', 12]], { indicator: rank }).result).toMatchObject({
      value: 7, unit: { code: 'places' },
    });
  });

  it.each<[string, readonly Row[]]>([
    ['itself', [['nghe-an', '2020', 3]]],
    ['no-baseline', [['ha-tinh', '2020', 3], ['nghe-an', '2019', 3]]],
    ['no-baseline', [['ha-tinh', '2020', 3], ['nghe-an', '2020', null, { qualifier: 'decrease' }]]],
    ['inexact', [['ha-tinh', '2020', 3, { qualifier: 'more-than' }], ['nghe-an', '2020', 3]]],
  ])('refuses: %s', (because, rows) => expect(compareFirst(other, rows).because).toBe(because));
});

describe('the rank', () => {
  const byRank: Comparison = { kind: 'rank' };
  const rows: readonly Row[] = [['ha-tinh', '2020', 80], ['nghe-an', '2020', 90], ['ha-noi', '2020', 70], ['vung', '2020', 95], ['ha-noi', '2019', 99]];

  it('is among organisations of one kind with a figure of the same period', () => {
    expect(compareFirst(byRank, rows).result).toMatchObject({ rule: 'rank', value: 2, outOf: 3 });
  });

  it('says of how many provinces it would be, and that some have no figure', () => {
    expect(compareFirst(byRank, rows).result).toMatchObject({ among: 5, cautions: ['not-all-places'] });
    const all: readonly Row[] = ['ha-tinh', 'nghe-an', 'phu-yen', 'ha-noi', 'hai-phong'].map((whose, i) => [whose, '2020', i] as const);
    expect(compareFirst(byRank, all).result).toMatchObject({ value: 5, outOf: 5, cautions: [] });
  });

  it('of a department is among those of its own province, of which nobody lists all', () => {
    const given: readonly Row[] = [['so', '2020', 3], ['so-khac', '2020', 4], ['so-noi-khac', '2020', 5]];
    const { result } = compareFirst(byRank, given);
    expect(result).toMatchObject({ value: 2, outOf: 2, cautions: [] });
    expect(result).not.toHaveProperty('among');
  });

  it('is among all where the catalogue knows none of them', () => {
    const foreign: readonly Row[] = [['FR', '2020', 3], ['DE', '2020', 4], ['BE', '2020', 2], ['vung', '2020', 9]];
    expect(compareFirst(byRank, foreign).result).toMatchObject({ value: 2, outOf: 3 });
  });

  it.each<[string, readonly Row[], DatasetSpec]>([
    ['no-direction', rows, { indicator: { direction: 'neutral' } }],
    ['is-rank', rows, { indicator: rank }],
    ['inexact', [['ha-tinh', '2020', 80, { qualifier: 'approx' }], ['nghe-an', '2020', 90]], {}],
    ['no-baseline', [['ha-tinh', '2020', 80]], {}],
  ])('refuses: %s', (because, given, spec) => expect(compareFirst(byRank, given, spec).because).toBe(because));
});

describe('any comparison', () => {
  const kinds: readonly Comparison[] = [
    { kind: 'previous' }, { kind: 'base', period: '2019' }, { kind: 'target' }, { kind: 'region' }, { kind: 'organisation', id: 'nghe-an' }, { kind: 'rank' },
  ];
  const row = fc.tuple(
    fc.constantFrom('ha-tinh', 'nghe-an', 'phu-yen', 'vung', 'so', 'FR'),
    fc.constantFrom('2018', '2019', '2020', '2020-9M', '2019-9M', '2015/2020'),
    fc.option(fc.integer({ min: -50, max: 500 }), { nil: null }),
    fc.record({ qualifier: fc.constantFrom('exact', 'exact', 'more-than', 'approx', 'increase') }),
  );
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ([whose, period]) => `${whose} ${period}` });
  const indicators = fc.constantFrom({}, percent, score, rank);

  it('is known with a finite number and the ids of its figures, or refused; a figure compared is exact', () => {
    fc.assert(
      fc.property(rows, indicators, fc.constantFrom(...kinds), (given, about, comparison) => {
        const { result, because } = compareFirst(comparison, given, { indicator: about });
        expect(result === null).toBe(because !== null);
        if (result === null) return;
        expect(Number.isFinite(result.value)).toBe(true);
        expect(idsOf(result)).toContain('o0');
        expect(result.from.every(({ qualifier, value }) => qualifier === 'exact' && value !== null)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
