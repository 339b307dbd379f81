import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../i18n/fact.fixture';
import type { ChartSeries } from './chart-data';
import { seriesFills, seriesLooks, slotsOf } from './looks';

const place = (id: string, own = false): ChartSeries => ({ id, label: id, own, points: [fact({ organisation: { id, label: id } })] });
const own = place('ha-tinh', true);
const neighbours = ['thanh-hoa', 'nghe-an', 'quang-binh', 'quang-tri', 'thua-thien-hue'];
const looks = (...series: readonly ChartSeries[]) => new Map(seriesLooks({ series }).map((look, i) => [series[i]?.id, look]));
const many = (count: number) => Array.from({ length: count }, (_, i) => place(`p${i}`));

describe('the look of a series', () => {
  it.each([4, 6, 8, 20])('differs by more than hue where there are %i', (count) => {
    const signs = [...looks(own, ...many(count - 1)).values()].map(({ marker, dash }) => `${marker} ${dash}`);
    expect(new Set(signs).size).toBe(count);
  });
  it('is the accent for the own one and a hue each for its neighbours', () => {
    const all = looks(own, ...neighbours.map((id) => place(id)));
    expect(all.get('ha-tinh')?.paint).toBe('var(--accent)');
    expect(new Set([...all.values()].map(({ paint }) => paint)).size).toBe(6);
  });
  it('belongs to its place, whatever the companions and their order', () => {
    const all = looks(own, ...neighbours.map((id) => place(id)));
    fc.assert(
      fc.property(fc.shuffledSubarray(neighbours, { minLength: 1 }), (some) => {
        const few = looks(...some.map((id) => place(id)), own);
        for (const id of some) expect(few.get(id)).toEqual(all.get(id));
      }),
    );
  });
  it('is thin, dashed and grey for what the others are read by, and takes no hue from them', () => {
    const mean = { ...place('mean'), reference: true };
    expect(looks(own, mean).get('mean')).toMatchObject({ paint: 'var(--ink-2)', width: 1.25, dash: '5 4' });
    const without = looks(own, ...neighbours.map((id) => place(id)));
    const beside = looks(own, mean, ...neighbours.map((id) => place(id)));
    for (const id of ['ha-tinh', ...neighbours]) expect(beside.get(id)).toEqual(without.get(id));
    expect(seriesFills({ series: [own, mean], ordinal: false }).map(({ fill }) => fill)).toEqual(['var(--accent)', 'var(--neutral-mark)']);
  });
  it('is ink beside the own one where hues do not suffice', () => {
    const paints = seriesLooks({ series: [own, ...many(6)] }).map(({ paint }) => paint);
    expect(new Set(paints.slice(1))).toEqual(new Set(['var(--ink-2)']));
  });
});

it('no two ids have one number, and the order they come in is of no matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 14 }), (ids) => {
      const slots = slotsOf(ids);
      expect(new Set(slots.values()).size).toBe(ids.length);
      expect(slotsOf(ids.toReversed())).toEqual(slots);
    }),
  );
});

describe('bars of several series', () => {
  it('have the hues of the lines where they stand for places', () => {
    const series = [own, place('quang-tri'), place('nghe-an')];
    expect(seriesFills({ series, ordinal: false }).map(({ fill }) => fill)).toEqual(seriesLooks({ series }).map(({ paint }) => paint));
  });
  it('go by size where they stand for categories', () => {
    const category = (id: string, value: number): ChartSeries => ({ id, label: id, own: false, points: [fact({ value })] });
    const series = [category('late', 3), category('on-time', 90)];
    expect(seriesFills({ series, ordinal: false }).map(({ fill }) => fill)).toEqual(['var(--series-2)', 'var(--accent)']);
  });
});
