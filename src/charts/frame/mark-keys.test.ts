import { describe, expect, it } from 'vitest';
import { fact } from '../../i18n/fact.fixture';
import { nextMark } from './mark-keys';

const mark = (series: number, position: number) => ({ series, position, figure: fact(), label: '', x: 0, y: 0 });
const marks = [mark(0, 0), mark(0, 2), mark(1, 1), mark(1, 3)];
const from = (series: number, position: number, key: string) => {
  const next = nextMark(marks, mark(series, position), key);
  return next && [next.series, next.position];
};

describe('a key in a chart', () => {
  it('goes along the positions and over gaps', () => {
    expect(from(0, 0, 'ArrowRight')).toEqual([0, 2]);
    expect(from(0, 2, 'ArrowLeft')).toEqual([0, 0]);
    expect(from(1, 3, 'Home')).toEqual([1, 1]);
    expect(from(1, 1, 'End')).toEqual([1, 3]);
  });
  it('goes to the nearest point of the next series', () => expect(from(0, 2, 'ArrowDown')).toEqual([1, 1]));
  it('stays at the edge', () => {
    expect(from(0, 2, 'ArrowRight')).toEqual([0, 2]);
    expect(from(0, 0, 'ArrowUp')).toEqual([0, 0]);
  });
  it('goes along a lone series with up and down too', () => {
    expect(nextMark([mark(0, 0), mark(0, 1)], mark(0, 0), 'ArrowDown')?.position).toBe(1);
  });
  it('is left alone when it means nothing here', () => expect(from(0, 0, 'a')).toBeNull());
});
