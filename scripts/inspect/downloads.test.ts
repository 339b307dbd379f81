// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportTable } from '../../src/charts/download/export-table';
import { toCsv } from '../../src/charts/download/csv';
import { toXlsx } from '../../src/charts/download/xlsx';
import { readFile } from '../../src/data/foreign/read-file';
import type { Outcome } from '../../src/data/foreign/outcome';
import { readDataset } from '../../src/data/json-stat';
import { eachObservation, factAt } from '../../src/domain/cube';
import type { Dataset } from '../../src/domain/dataset';
import type { Fact } from '../../src/domain/figure';
import { derived } from '../../src/i18n/fact.fixture';
import { downloadWords } from '../../src/i18n/messages/download';
import { build } from '../build-data/build';
import { readFolder } from '../build-data/folder';

function factsOf(dataset: Dataset): readonly Fact[] {
  const facts: Fact[] = [];
  eachObservation(dataset, (cell) => facts.push(factAt(dataset, cell)));
  return facts;
}

const tableOf = (dataset: Dataset, language: 'vi' | 'en' = 'vi'): ExportTable => ({
  name: dataset.id,
  title: dataset.label,
  filterInWords: 'tất cả',
  columns: [{ id: 'value', label: 'Giá trị' }],
  rows: factsOf(dataset).map((fact) => ({ head: [], cells: [fact] })),
  sources: [...dataset.sources.values()],
  revision: dataset.revision,
  updated: dataset.updated,
  language,
  writtenAt: Date.UTC(2026, 10, 23, 2, 5),
});

/** What must be the same of a figure on its way through a file, by id. */
const essence = (facts: readonly Fact[]): ReadonlyMap<string | null, unknown> =>
  new Map(facts.map(({ id, value, qualifier, status, stated, outOf, note }) => [id, { value, qualifier, status, stated, outOf, note }]));

/** A breakdown named as another column is has a prefix in a file. */
const divisions = (breakdown: Fact['breakdown']): readonly string[] =>
  breakdown.map(({ dimension, category }) => `${dimension.id.replace(/^by_/, '')}=${category.id}`).sort();

/** Codes survive the machine CSV; forms for readers have words for them. */
const codes = (facts: readonly Fact[]): ReadonlyMap<string | null, unknown> =>
  new Map(
    facts.map(({ id, indicator, organisation, period, source, breakdown }) => [
      id,
      { indicator: indicator.id, organisation: organisation.id, period, source: source?.id, url: source?.url, breakdown: divisions(breakdown) },
    ]),
  );

function datasetOf(outcome: Outcome): Dataset {
  expect(outcome.problems.filter(({ code }) => code !== 'DUPLICATE_SAME')).toEqual([]);
  if (outcome.dataset === null) throw new Error(`Not accepted: ${outcome.outcome}`);
  return outcome.dataset;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('all datasets of data/', () => {
  let datasets: readonly (readonly [string, Dataset])[] = [];
  beforeAll(() => {
    const documents = build(readFolder('data')).documents;
    datasets = [...documents].flatMap(([path, text]) => (path.startsWith('vi/datasets/') ? [[text, readDataset(JSON.parse(text))] as const] : []));
    expect(datasets.length).toBeGreaterThan(70);
  });

  it('are read back from their JSON-stat whole', async () => {
    for (const [text, dataset] of datasets) {
      const outcome = await readFile('x.json', bytes(text));
      expect([outcome.outcome, outcome.dataset]).toEqual(['accepted', dataset]);
    }
  });

  it('are read back from their machine CSV, every code and figure', async () => {
    for (const [, dataset] of datasets) {
      const read = factsOf(datasetOf(await readFile('x.csv', bytes(toCsv(tableOf(dataset), 'machine', downloadWords.vi)))));
      expect(essence(read)).toEqual(essence(factsOf(dataset)));
      expect(codes(read)).toEqual(codes(factsOf(dataset)));
    }
  });

  it.each([['vi', downloadWords.vi], ['en', downloadWords.en]] as const)('are read back from the CSV for Excel in %s, every figure', async (language, words) => {
    for (const [, dataset] of datasets) {
      const read = factsOf(datasetOf(await readFile('x.csv', bytes(toCsv(tableOf(dataset, language), 'excel-vn', words)))));
      expect(essence(read)).toEqual(essence(factsOf(dataset)));
    }
  });

  it('are read back from their workbooks, every figure', async () => {
    for (const [, dataset] of datasets.filter((_, i) => i % 4 === 0)) {
      const file = await toXlsx(tableOf(dataset), downloadWords.vi);
      const read = factsOf(datasetOf(await readFile('x.xlsx', new Uint8Array(await file.arrayBuffer()))));
      expect(essence(read)).toEqual(essence(factsOf(dataset)));
    }
  });

  it('keep a computed figure under the name of its rule', async () => {
    const [, dataset] = datasets[0] ?? [];
    if (dataset === undefined) throw new Error('No dataset');
    const table = { ...tableOf(dataset), rows: [{ head: [], cells: [derived()] }] };
    const { dataset: read } = await readFile('x.csv', bytes(toCsv(table, 'machine', downloadWords.vi)));
    expect(read?.indicators.map(({ id }) => id)).toEqual(['share(procedures_online)']);
  });
});

it('the sheets of data/ that hold no figures are refused with what they lack', async () => {
  for (const name of readdirSync('data').filter((file) => file.endsWith('.csv') && !/observations|article/.test(file))) {
    const { outcome, problems } = await readFile(name, readFileSync(join('data', name)));
    expect([name, outcome, problems.some(({ code }) => code === 'COLUMN_MISSING')]).toEqual([name, 'rejected', true]);
  }
});
