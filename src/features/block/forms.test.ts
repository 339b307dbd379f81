import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, type FactSpec } from '../../../mocks/fixtures/fact';
import type { ChartData } from '../../charts/chart-data';
import type { Fact } from '../../domain/figure';
import { factsDrawn, factsLeft } from './facts-drawn';
import { alongCategories, alongOrganisations, alongPeriods, alongYears, type Form, periodOfMost, periodOfParts, periodsOf } from './forms';

const level = { id: 'level', label: 'Mức độ', ordinal: true, totals: ['all'] };
const side = { id: 'side', label: 'Phía', ordinal: false, totals: [] };
const inLevel = (category: string, given: FactSpec = {}): FactSpec => ({
  breakdown: [{ dimension: level, category: { id: category, label: `mức độ ${category}` } }],
  ...given,
});
const same = (period: string) => period;
const nameOf = (f: Fact) => f.organisation.label;
const labels = (form: Form) => form.positions.map((p) => p.label);
const values = (form: Form) => form.series.map((s) => s.points.map((p) => p?.value ?? null));

const optionOf = (form: Form) => ({
  data: { ...form, whole: null } as ChartData,
});

const category = (dimension: typeof level | typeof side, ids: readonly string[]) =>
  fc.option(fc.constantFrom(...ids).map((id) => ({ dimension, category: { id, label: id } })), { nil: null });
const facts: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc
    .record({
      period: fc.constantFrom('2018', '2020', '2020-08', '2015/2020', '2021-Q1'),
      organisation: fc.constantFrom('ha-tinh', 'nghe-an', 'ha-noi'),
      level: category(level, ['all', '3', '4']),
      side: category(side, ['in', 'out']),
      value: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    })
    .map(({ period, organisation, level: l, side: s, value }) =>
      fact(value, { period, organisation, breakdown: [l, s].filter((p) => p !== null) }),
    ),
  { maxLength: 12 },
);
const forms: readonly (readonly [string, (given: readonly Fact[]) => Form])[] = [
  ['along years', (given) => alongYears(given, null, 'ha-tinh')],
  ['along years by category', (given) => alongYears(given, 'level', 'ha-tinh')],
  ['along periods', (given) => alongPeriods(given, null, 'ha-tinh', same)],
  ['along categories', (given) => alongCategories(given, 'level', null, periodOfParts(given))],
  ['along categories across another breakdown', (given) => alongCategories(given, 'level', 'side', periodOfParts(given))],
  ['along organisations, latest', (given) => alongOrganisations(given, null, nameOf)],
  ['along organisations in one period', (given) => alongOrganisations(given, periodOfMost(given), nameOf)],
];

describe.each(forms)('figures %s', (_, formOf) => {
  it('are drawn or left for the list beside the chart, never both and never twice', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const option = optionOf(formOf(given));
        const [drawn, left] = [factsDrawn(option), factsLeft({ facts: given }, option)];
        expect(new Set([...drawn, ...left]).size).toBe(given.length);
        expect(drawn.length + left.length).toBe(given.length);
      }),
    );
  });

  it('have a place or a gap at every position of every series', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { positions, series } = formOf(given);
        expect(series.map((s) => s.points.length)).toEqual(series.map(() => positions.length));
        expect(new Set(positions.map((p) => p.id)).size).toBe(positions.length);
        expect(new Set(series.map((s) => s.id)).size).toBe(series.length);
      }),
    );
  });
});

describe('figures along years', () => {
  it('show a year without a figure as a gap', () => {
    const form = alongYears([fact(1, { period: '2017' }), fact(3, { period: '2019' })], null, null);
    expect([labels(form), values(form)]).toEqual([['2017', '2018', '2019'], [[1, null, 3]]]);
  });

  it('leave out figures of a month or a programme', () => {
    const form = alongYears([fact(1, { period: '2019' }), fact(2, { period: '2020-08' }), fact(3, { period: '2015/2020' })], null, null);
    expect(values(form)).toEqual([[1]]);
  });

  it("mark the reader's own series", () => {
    const form = alongYears([fact(1, { organisation: 'ha-tinh' }), fact(2, { organisation: 'nghe-an' })], null, 'ha-tinh');
    expect(form.series.map((s) => [s.id, s.own])).toEqual([['ha-tinh', true], ['nghe-an', false]]);
  });
});

describe('figures along periods', () => {
  it('stand in the order of time, whatever the length of their periods', () => {
    const form = alongPeriods([fact(2, { period: '2020-08' }), fact(1, { period: '2015/2019' }), fact(3, { period: '2020' })], null, null, same);
    expect([labels(form), values(form)]).toEqual([['2015/2019', '2020-08', '2020'], [[1, 2, 3]]]);
  });
});

describe('figures along categories', () => {
  const given = [fact(39, inLevel('all')), fact(27, inLevel('3')), fact(12, inLevel('4')), fact(9, inLevel('4', { period: '2019' }))];

  it('are the parts of one period, without their total', () => {
    const form = alongCategories(given, 'level', null, '2020');
    expect([labels(form), values(form)]).toEqual([['mức độ 3', 'mức độ 4'], [[27, 12]]]);
  });

  it('are of the latest period that names several parts', () => {
    expect(periodOfParts([...given, fact(5, inLevel('3', { period: '2021' }))])).toBe('2020');
  });

  it('are of the period the whole is known for, where there is one', () => {
    expect(periodOfParts([...given, fact(8, inLevel('3', { period: '2019' }))], ['2019'])).toBe('2019');
  });

  it('are of the latest period there is when no period names several', () => {
    expect(periodOfParts([fact(1, { period: '2018' }), fact(2, { period: '2019' })])).toBe('2019');
    expect(periodOfParts([])).toBeNull();
  });
});

describe('figures along organisations', () => {
  const given = [
    fact(1, { organisation: 'ha-tinh', period: '2019' }),
    fact(2, { organisation: 'ha-tinh', period: '2020' }),
    fact(3, { organisation: 'nghe-an', period: '2019' }),
  ];

  it('are the latest of each', () => {
    expect(values(alongOrganisations(given, null, nameOf))).toEqual([[2, 3]]);
  });

  it('are of one period when one is asked for; who has none then is left out', () => {
    const form = alongOrganisations(given, '2020', nameOf);
    expect([labels(form), values(form)]).toEqual([['ha-tinh'], [[2]]]);
  });
});

describe('the period of most', () => {
  const yearly = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([period, count]) =>
      Array.from({ length: count }, (_, i) => fact(1, { period, organisation: `p${i}` })),
    );

  it('passes over a newer period that hardly anybody reports', () => {
    expect(periodOfMost(yearly({ 2019: 63, 2020: 63, 2021: 2 }))).toBe('2020');
  });

  it('is the latest when as many report it as any other', () => {
    expect(periodOfMost(yearly({ 2019: 5, 2020: 5 }))).toBe('2020');
  });

  it('does not count places without a number', () => {
    expect(periodOfMost([...yearly({ 2019: 1 }), fact(null, { period: '2020', qualifier: 'increase' })])).toBe('2019');
    expect(periodOfMost([])).toBeNull();
  });
});

describe('the periods of figures', () => {
  it('are each there once, oldest first', () => {
    expect(periodsOf([fact(1, { period: '2020' }), fact(2, { period: '2018' }), fact(3, { period: '2020' })])).toEqual(['2018', '2020']);
  });
});
