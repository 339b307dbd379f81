import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { annotationAt, eachObservation, positionsOf, valueAt } from '../../domain/cube';
import type { Dataset } from '../../domain/dataset';
import { read } from './read.fixture';

interface Row {
  readonly key: readonly [string, string, string, string];
  readonly value: number | null;
}

const word = fc.string({ unit: fc.constantFrom(...'aĐắỷ b1;,"\t='), minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text && text !== '');
const period = fc.constantFrom('2019', '2020', '2020-Q3', '2020-08', '2020-08-20', '2015/2020', '2020-9M');
const value = fc.option(fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })).map(([n, digits]) => n / 10 ** digits));
const key = fc.tuple(word, word, fc.oneof(word, fc.constant('')), period);

/** Rows of different cells; the first has a number that settles its decimal mark. */
const tables: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.record({ key, value }), { minLength: 1, maxLength: 30, selector: (row) => JSON.stringify(row.key.map((part) => part.normalize('NFC'))) })
  .map((rows) => rows.map((row, i) => (i === 0 ? { ...row, value: 12.5 } : row)));

const HEADS = ['Chỉ tiêu', 'Cơ quan', 'Cấp', 'Kỳ', 'Giá trị'];

/** What a table says, by nothing but a walk over its rows. */
const expected = (rows: readonly Row[]): ReadonlyMap<string, number | null> =>
  new Map(rows.map(({ key: [indicator, organisation, level, time], value: number }) => [JSON.stringify([indicator, organisation, level === '' ? '_' : level, time].map((part) => part.normalize('NFC'))), number]));

function saidBy(dataset: Dataset): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  eachObservation(dataset, (cell) => {
    const ids = positionsOf(dataset, cell).map((position, d) => dataset.dimensions[d]?.categories[position]?.id);
    found.set(JSON.stringify(ids), valueAt(dataset, cell));
    if (valueAt(dataset, cell) === null) expect(annotationAt(dataset, cell).status).toBe('missing');
  });
  return found;
}

async function check(content: unknown, rows: readonly Row[]): Promise<void> {
  const outcome = await read(content);
  const numbers = rows.flatMap((row) => row.value ?? []);
  expect(outcome.problems).toEqual([]);
  expect(outcome).toMatchObject({ outcome: 'accepted', observations: numbers.length, missing: rows.length - numbers.length });
  expect(outcome.sum).toBeCloseTo(numbers.reduce((sum, number) => sum + number, 0), 4);
  expect(outcome.dataset && saidBy(outcome.dataset)).toEqual(expected(rows));
}

it('a CSV with any delimiter, decimal mark, line end and mark of order says what its rows say', async () => {
  const forms = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), mark: fc.constantFrom('.', ','), newline: fc.constantFrom('\n', '\r\n'), bom: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(tables, forms, async (rows, { delimiter, mark, newline, bom }) => {
      // Three decimals alone are two numbers; a fourth is not.
      const written = (number: number | null): string => (number === null ? '' : String(number).replace(/(\.\d{3})$/, '$10').replace('.', mark));
      const data = [HEADS, ...rows.map((row) => [...row.key, written(row.value)])];
      await check(`${bom ? '\uFEFF' : ''}${Papa.unparse(data, { delimiter, newline })}`, rows);
    }),
    { numRuns: 1000 },
  );
});

it('a workbook says what its rows say', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const cells = rows.map((row) => [...row.key.map((text) => (text === '' ? null : { type: String, value: text })), row.value === null ? null : { type: Number, value: row.value }]);
      const file = await writeXlsxFile([HEADS.map((text) => ({ type: String, value: text })), ...cells]).toBuffer();
      await check(new Uint8Array(file), rows);
    }),
    { numRuns: 150 },
  );
});
