import { describe, expect, it } from 'vitest';
import type { DatasetSpec, ObservationSpec } from '../../../mocks/fixtures/dataset';
import { inLevel, resolved, resolvedOrNull } from '../../../mocks/fixtures/resolved';
import type { Option, Resolved } from './resolve';

const kindsOf = (found: Resolved) => found.options.map(({ kind, fit }) => [kind, fit.fits]);
const valuesOf = (option: Option | null) => option?.data.series.map((s) => s.points.map((p) => p?.value ?? null));
const parts: readonly ObservationSpec[] = [
  { id: 'a', value: 27, ...inLevel('Mức độ 3') },
  { id: 'b', value: 12, ...inLevel('Mức độ 4') },
];
const yearly = (values: Readonly<Record<string, number>>): readonly ObservationSpec[] =>
  Object.entries(values).map(([period, value]) => ({ period, value }));

describe('what a block draws', () => {
  it('is the first kind that fits, and the others with why they do not', () => {
    const found = resolved({ kinds: ['line', 'bar'], by: 'period' }, { observations: yearly({ 2019: 1, 2020: 2 }) });
    expect(kindsOf(found)).toEqual([['line', false], ['bar', true]]);
    expect(found.chosen?.kind).toBe('bar');
  });

  it('is nothing when no kind fits, but its figures stay', () => {
    const rank = { unit: { code: 'rank', label: '' }, formula: null };
    const found = resolved({ kinds: ['bar'] }, { indicator: rank, observations: [{ id: 'a', value: 3 }] });
    expect([found.chosen, found.facts.map((f) => f.id)]).toEqual([null, ['a']]);
  });

  it('leaves out kinds nobody knows', () => {
    expect(kindsOf(resolved({ by: 'level', kinds: ['hologram', 'bar'] }, { observations: parts }))).toEqual([['bar', true]]);
  });

  it('is null without a figure', () => {
    expect(resolvedOrNull({ whose: 'province' }, { observations: [{ value: 1 }], organisations: ['ht-so-tnmt', 'ha-tinh'] })).toBeNull();
  });

  it('of peers is null when one’s own figure is not among them', () => {
    const observations = [{ value: 1, organisation: 'nghe-an' }];
    expect(resolvedOrNull({ whose: 'peers' }, { observations })).toBeNull();
  });
});

describe('the whole of a share', () => {
  const shared = { by: 'level', kinds: ['share'], where: [{ dimension: 'level', categories: ['Mức độ 3', 'Mức độ 4'] }] };
  const whole = (observations: readonly ObservationSpec[]): DatasetSpec => ({ id: 'procedures_total', observations });

  it('is of the period of its parts', () => {
    const found = resolved({ ...shared, wholeId: 'procedures_total' }, { observations: parts }, whole([...yearly({ 2019: 100, 2020: 138, 2021: 150 })]));
    expect([found.chosen?.data.whole?.value, valuesOf(found.chosen)]).toEqual([138, [[27, 12]]]);
  });

  it('that is not known leaves no share', () => {
    const found = resolved({ ...shared, wholeId: 'procedures_total' }, { observations: parts }, null);
    expect(kindsOf(found)).toEqual([['share', false]]);
  });

  it('may be the total of the same indicator', () => {
    const cube = { observations: [{ id: 'w', value: 39, ...inLevel('all') }, ...parts] };
    const found = resolved({ ...shared, wholeId: 'procedures_online' }, cube, cube);
    expect(found.chosen?.data.whole).toMatchObject({ id: 'w', value: 39 });
  });
});

describe('several organisations', () => {
  const observations = [
    { organisation: 'ha-tinh', period: '2019', value: 70 },
    { organisation: 'ha-tinh', period: '2020', value: 75 },
    { organisation: 'nghe-an', period: '2020', value: 80 },
  ];

  it('are ranked in one period, with the reader’s own marked', () => {
    const found = resolved({ whose: 'provinces', kinds: ['ranked'] }, { observations });
    expect([found.chosen?.data.ownPosition, valuesOf(found.chosen)]).toEqual(['ha-tinh', [[75, 80]]]);
  });

  it('side by side name the period of each where their periods differ', () => {
    const differing = [observations[0], observations[2]].flatMap((o) => o ?? []);
    const found = resolved({ whose: 'provinces', by: 'organisation', kinds: ['bar'] }, { observations: differing });
    expect(found.chosen?.data.positions.map((p) => p.label)).toEqual(['ha-tinh (2019)', 'nghe-an (2020)']);
  });
});

describe('directions', () => {
  it('stand apart from numbers', () => {
    const observations = [
      { id: 'up', period: '2015/2020', value: null, qualifier: 'increase' as const },
      { id: 'n', period: '2020', value: 300 },
    ];
    const found = resolved({ kinds: ['direction'] }, { observations });
    expect(found.directions.map((f) => f.id)).toEqual(['up']);
    expect(found.chosen?.data.series.flatMap((s) => s.points.flatMap((p) => p ?? [])).map((p) => p.value)).toEqual([null]);
  });
});
