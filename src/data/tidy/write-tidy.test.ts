import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, indicator, source, type ObservationSpec } from '../../../mocks/fixtures/dataset';
import type { Dataset } from '../../domain/dataset';
import { bytesOf, essence } from '../foreign/read.fixture';
import { readFile } from '../foreign/read-file';
import { toTidyCsv } from './write-tidy';

const AT = Date.UTC(2026, 10, 23, 2);

async function readAgain(csv: string): Promise<Dataset> {
  const { dataset: read, problems } = await readFile('saved.csv', bytesOf(csv));
  expect(problems).toEqual([]);
  if (read === null) throw new Error('Not read');
  return read;
}

/** Clean text as every reader leaves it, with all that spreadsheets and CSV find hard. */
const name = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', 'ế', 'Đ', ' ', '1', '.', 'a', '＝', '__proto__', 'constructor'), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').normalize('NFC').trim())
  .filter((text) => text !== '' && text !== '_');

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);

const place = { organisation: name, breakdown: fc.record({ cấp: name, 'Đơn vị': name }), period: fc.constantFrom('2020', '2020-Q3', '2020-9M', '2015/2020', '2020-08-20') };

const figure: fc.Arbitrary<ObservationSpec> = fc.oneof(
  fc.record({ ...place, value: number }),
  fc.record({ ...place, value: number, qualifier: fc.constantFrom('more-than', 'at-most', 'approx'), stated: name, sourceId: fc.constant('bht-197380') }),
  fc.record({ ...place, value: fc.constant(46.7), digits: fc.constant(2), note: name, status: fc.constantFrom('provisional', 'estimated'), outOf: fc.constantFrom(13, 1234.5) }),
  fc.record({ ...place, value: fc.constant(null), qualifier: fc.constantFrom('increase', 'decrease') }),
  fc.record({ ...place, value: fc.constant(null), status: fc.constantFrom('missing', 'suppressed', 'not-applicable') }),
);

const keyOf = ({ organisation, period, breakdown }: ObservationSpec): string => JSON.stringify([organisation, period, breakdown]);
const used = (figures: readonly ObservationSpec[], id: string): string[] => [...new Set(figures.flatMap((each) => each.breakdown?.[id] ?? []))];

const cube = fc.uniqueArray(figure, { minLength: 1, maxLength: 8, selector: keyOf }).chain((observations) =>
  fc.record({ dense: fc.boolean(), id: name }).map(({ dense, id }) =>
    dataset({
      indicator: { id, unit: { code: 'người', label: 'người' } },
      breakdowns: ['cấp', 'Đơn vị'].map((each) => ({ id: each, categories: used(observations, each) })),
      observations: observations.map((each) => ({ ...each, indicator: id })),
      dense,
    }),
  ),
);

describe('a cube saved as a tidy table', () => {
  it('is read again with the same figures in the same places', async () => {
    await fc.assert(
      fc.asyncProperty(cube, async (saved) => {
        const read = await readAgain(toTidyCsv(saved, { writtenAt: AT }));
        expect(essence(read)).toEqual(essence(saved));
        expect(read.label).toBe(saved.label);
        expect(read.indicators.map(({ unit }) => unit.code)).toEqual(['người']);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps a lone 1.234 without a question, and the titles of its sources', async () => {
    const saved = dataset({ observations: [{ value: 1.234, sourceId: 'bht-197380' }], sources: [source({ url: 'https://baohatinh.vn/1' })] });
    const read = await readAgain(toTidyCsv(saved, { writtenAt: AT }));
    expect([...read.values]).toEqual([1.234]);
    expect([...read.sources.values()]).toEqual([...saved.sources.values()]);
  });

  it('of several indicators keeps each with its unit', async () => {
    const indicators = [indicator({ id: 'a' }), indicator({ id: 'b', unit: { code: '%', label: '%' } })];
    const saved = dataset({ indicators, observations: [{ indicator: 'a', value: 1 }, { indicator: 'b', value: 2 }] });
    const read = await readAgain(toTidyCsv(saved, { writtenAt: AT }));
    expect(essence(read)).toEqual(essence(saved));
    expect(read.indicators.map(({ id, unit }) => [id, unit.code])).toEqual([['a', 'procedures'], ['b', '%']]);
  });

  it('writes the cells that are asked for', () => {
    const saved = dataset({ observations: [{ period: '2019', value: 1 }, { period: '2020', value: 2 }] });
    expect(toTidyCsv(saved, { writtenAt: AT, cells: [1] }).split('\r\n')).toHaveLength(3);
  });

  it('lets no text run in a spreadsheet, and no number become a text', () => {
    const saved = dataset({ observations: [{ organisation: '=HYPERLINK("x")', value: -5, note: '@SUM(A1)', stated: '-5' }] });
    const [, row = ''] = toTidyCsv(saved, { writtenAt: AT }).split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toContain(`'@SUM(A1)`);
    expect(row).toContain(',-5,');
  });

  it('gives a breakdown another name where a column of the table has its own', async () => {
    const saved = dataset({ breakdowns: [{ id: 'Source Title', categories: ['x'] }], observations: [{ value: 1, breakdown: { 'Source Title': 'x' } }] });
    const read = await readAgain(toTidyCsv(saved, { writtenAt: AT }));
    expect(read.dimensions.map(({ id }) => id)).toContain('by_Source Title');
  });
});
