import { describe, expect, it } from 'vitest';
import { perSheets } from '../../../ui/address';
import { rowsOf, sizeOf } from './layout';

describe('the layout of a handout', () => {
  it('puts two slides beside each other where six stand on a sheet, and else one', () => {
    expect(rowsOf(3, 6)).toEqual([[0, 1], [2]]);
    expect(rowsOf(3, 2)).toEqual([[0], [1], [2]]);
    expect(rowsOf(2, 1)).toEqual([[0], [1]]);
    expect(rowsOf(0, 6)).toEqual([]);
  });

  it.each(perSheets)('gives slides the shape of a screen with %d on a sheet', (perSheet) => {
    const { widthPx, heightPx } = sizeOf(perSheet);
    expect(Math.abs(widthPx / heightPx - 16 / 9)).toBeLessThan(0.01);
  });
});
