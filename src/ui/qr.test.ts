import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { pathOf, type QrMatrix, qrOf, QUIET_ZONE } from './qr';

const link = 'https://saola.example.vn/#/vi/explore?i=papi&org=ha-tinh~nghe-an&t=2015..2023&rev=4f2a91c0';
const ascii = fc.stringMatching(/^[!-~]{1,200}$/);

/** What a path of runs paints, module by module. */
function painted(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(run); i += 1) (modules[Number(y)] ?? [])[Number(x) + i] = true;
  }
  return modules;
}

/** The two bits of the error level beside the upper left finder, without their mask. */
function errorLevelOf(matrix: QrMatrix): number {
  const bit = (x: number) => Number(matrix[QUIET_ZONE + 8]?.[QUIET_ZONE + x] ?? false);
  return ((bit(0) << 1) | bit(1)) ^ 0b10;
}

describe('a QR code', () => {
  it('is what the encoder makes of the very link, at level M', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const { data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
        expect(qrOf(text)).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });

  it('says itself that it is of level M', () => {
    // In ISO 18004 the level M is written 00.
    expect(errorLevelOf(qrOf(link) ?? [])).toBe(0b00);
    expect(errorLevelOf(encode(link, { ecc: 'L', border: QUIET_ZONE }).data)).toBe(0b01);
  });

  it('has four white modules around it and three finders', () => {
    const matrix = qrOf(link) ?? [];
    const size = matrix.length;
    const rim = (n: number) => n < QUIET_ZONE || n >= size - QUIET_ZONE;
    expect(matrix.every((row, y) => row.every((black, x) => !black || !(rim(x) || rim(y))))).toBe(true);
    const cornerOf = (x: number, y: number) => [0, 1, 2, 3, 4, 5, 6].map((i) => matrix[y]?.[x + i]);
    const [near, far] = [QUIET_ZONE, size - QUIET_ZONE - 7];
    for (const corner of [cornerOf(near, near), cornerOf(far, near), cornerOf(near, far)]) expect(corner).toEqual(new Array(7).fill(true));
  });

  it('is drawn as it is', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const matrix = qrOf(text) ?? [];
        expect(painted(pathOf(matrix), matrix.length)).toEqual(matrix);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where it would have more than 57 modules a side', () => {
    expect(qrOf('x'.repeat(213))).toHaveLength(57 + 2 * QUIET_ZONE);
    expect(qrOf('x'.repeat(214))).toBeNull();
  });
});
