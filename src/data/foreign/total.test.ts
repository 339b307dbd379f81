import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetDocument } from '../../../mocks/fixtures/documents';
import type { Outcome } from './outcome';
import { bytesOf } from './read.fixture';
import { readFile } from './read-file';
import { HEADER, row, sheet, workbook } from './workbook.fixture';

const csv = 'Chỉ tiêu;Cơ quan;Kỳ;Giá trị;Cấp\na;HT;2020;1,5;"3"\na;HT;Quý 3/2020;1.234;\n';

const files: readonly Uint8Array[] = [
  bytesOf(csv),
  bytesOf(datasetDocument('vi')),
  bytesOf({ x: { dimension: { id: ['t'], size: ['2'], role: {}, t: { category: { index: { a: 0, b: 1 }, label: { a: '2023', b: 'Prel. 2024' } } } }, value: [1, null], source: null } }),
  sheet(row(2, 'a', 'HT', 2020, 1.5)),
  workbook([{ name: 'A', rows: HEADER + row(2, 'a', 'b', 2020, 1) }, { name: 'B', rows: HEADER, state: 'hidden' }]),
  new Uint8Array(readFileSync('data/indicators.csv').subarray(0, 4000)),
];

/** What everybody who shows an outcome relies on. */
function checkOutcome({ outcome, dataset, dimensions, cells, observations, missing, sum, problems }: Outcome): void {
  const accepted = outcome === 'accepted' || outcome === 'accepted-with-warnings';
  expect(dataset !== null).toBe(accepted);
  expect(problems.length > 0).toBe(outcome !== 'accepted');
  expect(dimensions.reduce((product, { size }) => product * size, dimensions.length > 0 ? 1 : 0)).toBe(cells);
  expect(observations + missing).toBeLessThanOrEqual(cells);
  if (accepted) expect(Number.isFinite(sum)).toBe(true);
  for (const { message } of problems) expect(message.vi.length > 0 && message.en.length > 0).toBe(true);
  if (dataset !== null) {
    expect(dataset.values.length).toBe(dataset.cells?.length ?? dataset.values.length);
    expect(dataset.dimensions.filter(({ role }) => role === 'time')).toHaveLength(1);
  }
  expect('polluted' in {}).toBe(false);
}

it('any bytes at all have an outcome', async () => {
  const starts = fc.constantFrom('', '{', '[', 'PK\u0003\u0004', '\uFEFF', 'indicator,organisation,period,value\n', '<', '{"version":"2.0","class":"dataset",');
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, noise) => {
      checkOutcome(await readFile('x', new Uint8Array([...bytesOf(start), ...noise])));
    }),
    { numRuns: 1000 },
  );
});

it('a good file with bytes changed, cut out or doubled has an outcome', async () => {
  const change = fc.record({ at: fc.nat(), noise: fc.uint8Array({ maxLength: 6 }), cut: fc.nat(20) });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }), async (file, changes) => {
      const mutated = changes.reduce((bytes, { at, noise, cut }) => {
        const place = at % (bytes.length + 1);
        return new Uint8Array([...bytes.subarray(0, place), ...noise, ...bytes.subarray(place + cut)]);
      }, file);
      checkOutcome(await readFile('x', mutated));
    }),
    { numRuns: 2000 },
  );
});

it('a good file cut anywhere is never half read in silence', async () => {
  for (const file of files.slice(1, 5)) {
    for (let end = 0; end < file.length; end += 7) {
      const { outcome } = await readFile('x', file.slice(0, end));
      expect(['rejected', 'ask']).toContain(outcome);
    }
  }
});

it('a workbook whose parts are mutated has an outcome', async () => {
  const change = fc.record({ at: fc.nat(), text: fc.constantFrom('<', '>', '"', '&', '</c>', '<v>', 'r="XFD9"', 't="s"', '<!DOCTYPE x>', '\u0000', '<c r="A1"/>', '1e999', '-') });
  const rows = row(2, 'a', 'HT', 2020, 1.5) + row(3, 'a', 'HT', 2021, 2);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const mutated = changes.reduce((xml, { at, text }) => `${xml.slice(0, at % xml.length)}${text}${xml.slice(at % xml.length)}`, HEADER + rows);
      checkOutcome(await readFile('x', workbook([{ name: 'S', rows: mutated }])));
    }),
    { numRuns: 1000 },
  );
});
