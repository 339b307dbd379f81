import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration } from './time-of-talk';

describe('how long a talk lasts', () => {
  it.each([
    [0, '00:00'],
    [65_999, '01:05'],
    [3_909_000, '1:05:09'],
    [-61_000, '−01:01'],
    [-400, '00:00'],
  ])('%d ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));
});

describe('the clock of the speaker', () => {
  it('is that of Viet Nam', () => expect(formatClock(Date.UTC(2020, 7, 20, 7, 5), 'vi')).toBe('14:05'));
});
