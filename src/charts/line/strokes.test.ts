import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../../i18n/fact.fixture';
import { pathOf } from './strokes';

const figure = fact({});
const markAt = (position: number) => ({ series: 0, position, figure, label: '', x: position * 10, y: position });

describe('the path of a line', () => {
  it('is broken between its runs', () => {
    expect(pathOf([0, 1, 2, 5, 6].map(markAt), [{ from: 0, to: 2 }, { from: 5, to: 6 }])).toBe('M0 0L10 1L20 2M50 5L60 6');
  });

  it('passes over points that are on no run', () => {
    expect(pathOf([0, 1, 2, 3].map(markAt), [{ from: 2, to: 3 }])).toBe('M20 2L30 3');
  });

  it('begins anew as often as there are runs, and goes to every point in one', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 2, max: 9 })), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(lengths, (spans) => {
      let at = 0;
      const runs = spans.map(([gap, length]) => {
        const from = at + gap;
        at = from + length;
        return { from, to: at - 1 };
      });
      const path = pathOf(Array.from({ length: at }, (_, i) => markAt(i)), runs);
      expect(path.match(/M/g)).toHaveLength(runs.length);
      expect(path.match(/[ML]/g)).toHaveLength(runs.reduce((sum, { from, to }) => sum + to - from + 1, 0));
    }));
  });
});
