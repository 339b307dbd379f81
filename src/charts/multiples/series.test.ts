import { describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { brokenIn, overYears } from '../chart.fixture';
import { boxOf } from '../frame/room';
import { LABEL_SIZE } from '../line/labels';
import { layoutMultiples } from './series';

const speech = { language: 'vi', words: vi } as const;
const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
const late = [null, null, null, 4.39, 3.6, null, null, 3.4, 3.66];
const data = overYears(years, { A: late, B: [6.4, 7, 6.9, 6.2, 6, 5.9, null, 5.5, 5.76] }, { breaks: [brokenIn('2018')] });

describe('a small panel', () => {
  it.each([280, 360, 1240])('prints its first and last value beside the fields without figures, within itself, at %i px', (width) => {
    for (const { points, gaps, plot } of layoutMultiples(data, width, speech).panels) {
      const boxes = points.flatMap(({ value }) => (value === null ? [] : [boxOf(value, LABEL_SIZE)]));
      expect(boxes).toHaveLength(2);
      for (const box of boxes) {
        expect(gaps.some((gap) => box.left < gap.x + gap.width && gap.x < box.right && box.top < plot.bottom)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(plot.left);
        expect(box.right).toBeLessThanOrEqual(width + 1);
      }
    }
  });
  it('stands alone in its row on a phone', () => {
    const [a, b] = layoutMultiples(data, 296, speech).panels;
    expect(b?.plot.top).toBeGreaterThan(a?.plot.bottom ?? Infinity);
  });
});
