import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../charts/table';
import { fact, points } from '../../i18n/fact.fixture';
import { formatNumber } from '../../i18n/format';
import { INNER, lineHeight, SMALLEST } from './page';
import { CELL_MARGIN, tablesOf } from './table-leaves';

const box = { x: 0.6, y: 1.5, w: INNER, h: 4.5 };

/** Every cell another number, so that none can stand for another; each seventh is empty. */
function tableOf(rows: number, columns: number): ChartTable {
  return {
    rowsLabel: 'Tỉnh',
    columns: Array.from({ length: columns }, (_, c) => ({ id: `c${c}`, label: `Chi phí không chính thức ${c}` })),
    rows: Array.from({ length: rows }, (_, r) => ({
      id: `r${r}`,
      label: `Tỉnh ${r}`,
      own: r === 3,
      cells: Array.from({ length: columns }, (_, c) => ((r * columns + c) % 7 === 6 ? null : fact({ value: 1000 + r * columns + c }))),
    })),
  };
}

const slidesOf = (table: ChartTable) => tablesOf(table, box, 'en');

const size = fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 24 }));

describe('a table on slides', () => {
  it('has every figure once, in whatever many parts', () => {
    fc.assert(
      fc.property(size, ([rows, columns]) => {
        const table = tableOf(rows, columns);
        const cells = slidesOf(table).flatMap((tables) => tables.flatMap(({ rows: [, ...body] }) => body.flatMap((row) => row.slice(1).map(({ text }) => text))));
        const expected = table.rows.flatMap((row) => row.cells.map((cell) => formatNumber(cell?.value ?? NaN, { digits: 0, language: 'en' })));
        expect(cells.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('keeps within its slide, with letters no smaller than any', () => {
    fc.assert(
      fc.property(size, ([rows, columns]) => {
        for (const { box: place, sizePt, rows: all } of slidesOf(tableOf(rows, columns)).flat()) {
          expect(sizePt).toBeGreaterThanOrEqual(SMALLEST);
          expect(place.x + place.w).toBeLessThanOrEqual(box.x + box.w + 1e-6);
          expect(place.x).toBeGreaterThanOrEqual(box.x);
          expect(all.length * (lineHeight(sizePt) + 2 * CELL_MARGIN.above)).toBeLessThanOrEqual(box.h);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('repeats the head and the names in each part', () => {
    const parts = slidesOf(tableOf(40, 20)).flat();
    expect(parts.length).toBeGreaterThan(1);
    for (const { rows: [head = [], ...body] } of parts) {
      expect(head[0]?.text).toBe('Tỉnh');
      expect(body.every((row) => /^Tỉnh \d+$/.test(row[0]?.text ?? ''))).toBe(true);
    }
  });

  it('stands in larger letters where all of it fits one slide', () => {
    expect(slidesOf(tableOf(3, 2)).map((tables) => tables.map(({ sizePt }) => sizePt))).toEqual([[18]]);
  });

  it('of several units says the unit of each figure', () => {
    const table = { ...tableOf(1, 2), rows: [{ id: 'a', label: 'A', own: false, cells: [fact({ value: 5 }), fact({ value: 6, indicator: points })] }] };
    expect(slidesOf(table).flat()[0]?.rows[1]?.map(({ text }) => text)).toEqual(['A', '5\u00a0thủ tục', '6\u00a0điểm']);
  });
});
