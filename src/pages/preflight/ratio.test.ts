import { describe, expect, it } from 'vitest';
import { ratioOf } from './ratio';

describe('the ratio of a screen', () => {
  it.each([
    [1920, 1080, '16:9'],
    [1366, 768, '16:9'],
    [1280, 800, '16:10'],
    [1024, 768, '4:3'],
    [1080, 1920, '9:16'],
    [2560, 1080, '21:9'],
    [600, 600, '1:1'],
  ])('of %d × %d is %s', (width, height, ratio) => expect(ratioOf({ width, height })).toBe(ratio));

  it.each([[3000, 1000], [0, 768], [Number.NaN, 1]])('of %d × %d is none of the usual', (width, height) => expect(ratioOf({ width, height })).toBeNull());
});
