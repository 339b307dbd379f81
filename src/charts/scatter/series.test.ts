import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points, rank } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { against, overPlaces } from '../chart.fixture';
import { boxOf, overlaps } from '../frame/room';
import { NAME_SIZE } from './names';
import { pairsOf } from './pairs';
import { layoutScatter } from './series';

const speech = { language: 'vi', words: vi } as const;
const names = ['Hà Tĩnh', 'Nghệ An', 'Thanh Hóa', 'Quảng Bình', 'Quảng Trị', 'Thừa Thiên Huế'];
const many = (values: readonly number[]) => Object.fromEntries(values.map((value, i) => [`${names[i % names.length]} ${i}`, value]));

describe('places of a scatter', () => {
  it('have both figures, as numbers and of one period', () => {
    const data = overPlaces({ A: 1, B: 2, C: null, D: { value: null, qualifier: 'increase' }, E: 5 }, { against: against([1, { value: 2, period: '2019' }, 3, 4, 5]) });
    expect(pairsOf(data).map(({ position }) => position)).toEqual([0, 4]);
    expect(layoutScatter(data, 640, speech).marks.map(({ mark, against: other }) => [mark.figure.value, other.value])).toEqual([[1, 1], [5, 5]]);
  });
  it('say both figures at their mark, each by its name', () => {
    const data = overPlaces({ 'Hà Tĩnh': { value: 43, indicator: points } }, { against: against([80]) });
    const named = { ...data, series: data.series.map((series) => ({ ...series, label: 'Chỉ số PAPI' })) };
    expect(layoutScatter(named, 640, speech).marks[0]?.mark.label.replaceAll('\u00a0', ' ')).toBe('Hà Tĩnh: Chỉ số PAPI 43 điểm; Sự hài lòng 80%');
  });
  it('go from left to right with the arrow keys', () => {
    const { marks } = layoutScatter(overPlaces({ A: 1, B: 2, C: 3 }, { against: against([30, 10, 20]) }), 640, speech);
    const xs = marks.map(({ mark }) => mark.x);
    expect(marks.map(({ mark }) => mark.position)).toEqual([0, 1, 2]);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });
});

describe('the names of a scatter', () => {
  it('never lie on one another nor on a mark, and the own one is always there', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 63 }), fc.integer({ min: 280, max: 1900 }), (pairs, width) => {
        const data = overPlaces(many(pairs.map(([y]) => y)), { ownPosition: 'Hà Tĩnh 0', against: against(pairs.map(([, x]) => x)) });
        const { names: placed, marks } = layoutScatter(data, width, speech);
        const own = marks.find((mark) => mark.own)?.mark.position ?? -1;
        expect(placed.has(own)).toBe(true);
        const others = [...placed].filter(([position]) => position !== own).map(([, text]) => boxOf(text, NAME_SIZE));
        for (const [i, box] of others.entries()) {
          expect(others.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
          expect(marks.some(({ mark: { x, y } }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('that have no room are told of in the legend', () => {
    const data = overPlaces(many(Array.from({ length: 40 }, (_, i) => i % 3)), { against: against(Array.from({ length: 40 }, (_, i) => i % 4)) });
    const { legend } = layoutScatter(data, 320, speech);
    expect(legend.items.map(({ text }) => text)).toContain(vi.charts.someNamed);
  });
});

describe('the axes of a scatter', () => {
  const notes = (ys: readonly number[], xs: readonly number[], more = {}) =>
    layoutScatter(overPlaces(many(ys), { against: against(xs), ...more }), 640, speech).head[1]?.lines.join(' ');
  it('say which of them does not start at 0', () => {
    expect(notes([1, 40], [2, 50])).toBe('');
    expect(notes([38, 40], [2, 50])).toBe('trục đứng không bắt đầu từ 0');
    expect(notes([1, 40], [48, 50])).toBe('trục ngang không bắt đầu từ 0');
    expect(notes([38, 40], [48, 50])).toBe('hai trục không bắt đầu từ 0');
  });
  it('have rank 1 on top', () => {
    const { places, head } = layoutScatter(overPlaces({ A: 1, B: 63 }, { unit: rank.unit, against: against([1, 2]) }), 640, speech);
    expect(places.y(1)).toBeLessThan(places.y(63));
    expect(head[1]?.lines).toContain('hạng 1 là tốt nhất');
  });
  it('hold every mark within the field', () => {
    const value = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 20 }), (pairs) => {
        const { marks, plot } = layoutScatter(overPlaces(many(pairs.map(([y]) => y)), { against: against(pairs.map(([, x]) => x)) }), 640, speech);
        for (const { mark } of marks) {
          expect(mark.x).toBeGreaterThan(plot.left);
          expect(mark.x).toBeLessThan(plot.right);
          expect(mark.y).toBeGreaterThan(plot.top);
          expect(mark.y).toBeLessThan(plot.bottom);
        }
      }),
    );
  });
});

describe('a bound in a scatter', () => {
  const arrows = (qualifier: 'more-than' | 'at-most', unit = {}) =>
    layoutScatter(overPlaces({ A: { value: 5, qualifier }, B: 9 }, { against: against([{ value: 3, qualifier }, 4]), ...unit }), 640, speech).marks[0]?.arrows;
  it('has an arrow the way its true place lies', () => {
    expect(arrows('more-than')).toEqual([[0, -1], [1, 0]]);
    expect(arrows('at-most')).toEqual([[0, 1], [-1, 0]]);
  });
  it('of ranks lies further down', () => expect(arrows('more-than', { unit: rank.unit })).toEqual([[0, 1], [1, 0]]));
  it('is explained by an arrow', () => {
    const { legend } = layoutScatter(overPlaces({ A: { value: 5, qualifier: 'at-most' }, B: 9 }, { against: against([3, 4]) }), 640, speech);
    expect(legend.items.map(({ swatch, text }) => [swatch, text])).toEqual([[{ kind: 'arrow', up: false }, vi.charts.signs.below]]);
  });
});
