import { describe, expect, test } from 'vitest';
import { datasetDocument, type JsonRecord } from '../../mocks/fixtures/documents';
import type { Dataset } from '../domain/dataset';
import { DataError } from './data-error';
import { readDataset } from './json-stat';

const document = (changes: object = {}): JsonRecord => ({ ...datasetDocument('vi'), ...changes });

const extended = (changes: object): JsonRecord => document({ extension: { ...(document()['extension'] as object), ...changes } });

const withDimension = (id: string, category: object): JsonRecord =>
  document({ dimension: { ...(document()['dimension'] as object), [id]: { label: id, category } } });

function refusal(input: unknown): string {
  try {
    readDataset(input);
  } catch (error) {
    return error instanceof DataError ? error.code : `untyped ${String(error)}`;
  }
  return 'accepted';
}

const numbers = ({ cells, values }: Dataset): (readonly [number, number])[] =>
  [...values].map((value, i) => [cells?.[i] ?? i, value] as const).filter(([, value]) => !Number.isNaN(value));

describe('a document in the profile', () => {
  const dataset = readDataset(document());

  test('keeps its numbers in their cells', () => {
    expect(numbers(dataset)).toEqual([[0, 39], [2, 27], [4, 12], [7, 50]]);
  });

  test('keeps what a cell carries besides its number', () => {
    expect(dataset.annotations.get(0)).toEqual({ id: 'o00003', sourceId: 'bht-197380', outOf: 138, note: 'a note' });
    expect(dataset.annotations.get(7)).toMatchObject({ qualifier: 'more-than', stated: 'trên 50', status: 'provisional' });
    expect(dataset.annotations.get(7)?.others?.[0]).toMatchObject({ value: 51, sourceId: 'bht-197380', agreement: 'agrees' });
  });

  test('keeps a direction without a number and a stated blank', () => {
    expect(dataset.annotations.get(11)).toMatchObject({ id: 'o00022', qualifier: 'increase' });
    expect(dataset.annotations.get(9)).toMatchObject({ status: 'missing' });
    expect(dataset.values[11]).toBeNaN();
  });

  test('names dimensions, roles and wholes', () => {
    expect(dataset.dimensions.map(({ id, role, ordinal, totals }) => [id, role, ordinal, totals])).toEqual([
      ['indicator', 'metric', false, []],
      ['organisation', 'organisation', false, []],
      ['service_level', 'breakdown', true, ['all']],
      ['period', 'time', false, []],
    ]);
    expect(dataset.dimensions[2]?.categories[1]).toEqual({ id: '3', label: '3' });
  });

  test('describes its indicator, sources, targets and breaks', () => {
    expect(dataset.indicators).toEqual([
      expect.objectContaining({ id: 'procedures_online', unit: { code: 'procedures', label: 'thủ tục' }, decimals: 0, direction: 'higher' }),
    ]);
    expect(dataset.sources.get('bht-197380')).toMatchObject({ id: 'bht-197380', published: '2020-08', readNote: 'full text' });
    expect(dataset.targets[0]).toMatchObject({ indicatorId: 'procedures_online', sourceId: 'stnmt-2020', value: 80 });
    expect(dataset.breaks[0]).toMatchObject({ indicatorId: 'procedures_online', organisationId: null, comparable: false });
  });
});

describe('every form the standard allows', () => {
  test('sparse values give a sparse cube, with places for observations without a number', () => {
    const sparse = readDataset(document({ value: { 7: 50, 0: 39, 4: 12, 2: 27 } }));
    expect([...(sparse.cells ?? [])]).toEqual([0, 2, 4, 7, 9, 11]);
    expect(numbers(sparse)).toEqual(numbers(readDataset(document())));
  });

  test('a list of statuses says the same as an object', () => {
    const list = Array.from({ length: 12 }, (_, cell) => ({ 7: 'provisional', 9: 'missing' })[cell] ?? null);
    expect(readDataset(document({ status: list })).annotations).toEqual(readDataset(document()).annotations);
  });

  test.each([['a word', 'estimated'], ['the deprecated list of one', ['estimated']]])('one status for all, as %s, is of every number', (_, status) => {
    const whole = extended({
      observation: { 0: 'o1', 2: 'o2', 4: 'o3', 7: 'o4' },
      source: { 0: 'bht-197380', 2: 'bht-197380', 4: 'bht-197380', 7: 'bht-197380' },
      qualifier: {},
    });
    const { annotations } = readDataset({ ...whole, status });
    expect([...annotations].map(([cell, { status: word }]) => [cell, word])).toEqual([0, 2, 4, 7].map((cell) => [cell, 'estimated']));
  });

  test('an index by position is put in order', () => {
    const categories = readDataset(withDimension('service_level', { index: { 4: 2, all: 0, 3: 1 } })).dimensions[2]?.categories;
    expect(categories?.map(({ id }) => id)).toEqual(['all', '3', '4']);
  });

  test('the index of a dimension of one category may be left out', () => {
    const { indicator } = document()['dimension'] as { indicator: { category: { label: object; unit: object } } };
    const { label, unit } = indicator.category;
    expect(readDataset(withDimension('indicator', { label, unit })).id).toBe('procedures_online');
  });

  test('fields nobody has heard of are passed over', () => {
    expect(readDataset({ ...extended({ later: 1 }), link: {}, note: ['x'] })).toEqual(readDataset(document()));
  });

  test('names of object members are codes like any other', () => {
    const hostile = JSON.parse('{"index":{"__proto__":0,"constructor":1,"toString":2},"label":{"__proto__":"a"}}') as object;
    const foreign = { ...withDimension('service_level', hostile) };
    const read = readDataset({ ...foreign, extension: { ...(foreign['extension'] as object), totals: {} } });
    expect(read.dimensions[2]?.categories).toEqual([
      { id: '__proto__', label: 'a' },
      { id: 'constructor', label: 'constructor' },
      { id: 'toString', label: 'toString' },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const twelve = Array.from({ length: 12 }, () => null);
const levels = (category: object): JsonRecord => withDimension('service_level', category);

describe('a broken rule is named', () => {
  test.each<[string, unknown]>([
    ['STRUCTURAL_VIOLATION', null],
    ['STRUCTURAL_VIOLATION', []],
    ['STRUCTURAL_VIOLATION', document({ id: 'indicator' })],
    ['STRUCTURAL_VIOLATION', document({ value: 'x' })],
    ['STRUCTURAL_VIOLATION', document({ status: { 0: 1 } })],
    ['STRUCTURAL_VIOLATION', document({ extension: undefined })],
    ['STRUCTURAL_VIOLATION', extended({ revision: 'draft' })],
    ['STRUCTURAL_VIOLATION', extended({ qualifier: { 0: 'about' } })],
    ['STRUCTURAL_VIOLATION', extended({ sources: { 'bht-197380': { title: '', publisher: '', url: 'javascript:alert(1)', published: null, read: null } } })],
    ['ERROR_RESPONSE', { version: '2.0', class: 'dataset', error: [] }],
    ['BUNDLE_DEPRECATED', { dataset: document() }],
    ['VERSION_UNSUPPORTED', document({ version: '1.3' })],
    ['CLASS_UNEXPECTED', document({ class: 'collection' })],
    ['ID_SIZE_LEN_MISMATCH', document({ size: [1, 2, 3] })],
    ['DUPLICATE_ID', document({ id: ['indicator', 'organisation', 'organisation', 'period'] })],
    ['BUDGET_EXCEEDED', document({ id: Array.from({ length: 101 }, String), size: Array.from({ length: 101 }, () => 1) })],
    ['DIM_KEY_ID_MISMATCH', document({ id: ['indicator', 'organisation', 'level', 'period'] })],
    ['DIM_KEY_ID_MISMATCH', withDimension('surplus', { index: ['a'] })],
    ['DIMENSION_NOT_EMBEDDED', document({ dimension: { ...(document()['dimension'] as object), period: { href: 'https://x' } } })],
    ['SIZE_INVALID', document({ size: [1, 2, -3, 2] })],
    ['SIZE_INVALID', document({ size: [1, 2, 1.5, 2] })],
    ['SIZE_INVALID', document({ size: [1, 2, { toString: 1 }, 2] })],
    ['SIZE_AS_STRING', document({ size: [1, 2, '3', 2] })],
    ['INDEX_COUNT_MISMATCH', levels({ index: ['all', '3'] })],
    ['INDEX_COUNT_MISMATCH', levels({ label: { all: 'a', 3: 'b', 4: 'c' } })],
    ['INDEX_POSITIONS_INVALID', levels({ index: { all: 0, 3: 1, 4: 1 } })],
    ['INDEX_POSITIONS_INVALID', levels({ index: { all: 1, 3: 2, 4: 3 } })],
    ['DUPLICATE_CATEGORY', levels({ index: ['all', '3', '3'] })],
    ['LABEL_KEY_UNKNOWN', levels({ index: ['all', '3', '4'], label: { 5: 'five' } })],
    ['UNIT_KEY_UNKNOWN', levels({ index: ['all', '3', '4'], unit: { 5: {} } })],
    ['COORD_KEY_UNKNOWN', levels({ index: ['all', '3', '4'], coordinates: { 5: [0, 0] } })],
    ['NOTE_KEY_UNKNOWN', levels({ index: ['all', '3', '4'], note: { 5: [] } })],
    ['CHILD_ID_UNKNOWN', levels({ index: ['all', '3', '4'], child: { all: ['5'] } })],
    ['CHILD_CYCLE', levels({ index: ['all', '3', '4'], child: { all: ['3'], 3: ['4'], 4: ['3'] } })],
    ['ROLE_ID_UNKNOWN', document({ role: { time: ['year'], metric: ['indicator'] } })],
    ['ROLE_AMBIGUOUS', document({ role: { time: ['period', 'service_level'], metric: ['indicator'] } })],
    ['ROLE_AMBIGUOUS', document({ role: { time: ['period'], metric: ['period'] } })],
    ['ROLE_METRIC_MISSING', document({ role: { time: ['period'] } })],
    ['ROLE_TIME_MISSING', document({ role: { metric: ['indicator'] }, dimension: { ...(document()['dimension'] as object), period: { category: { index: ['a', 'b'] } } } })],
    ['PERIOD_INVALID', withDimension('period', { index: ['2020-13', '2021'] })],
    ['PERIOD_ORDER', withDimension('period', { index: ['2021', '2020'] })],
    ['METRIC_UNIT_MISSING', withDimension('indicator', { index: ['procedures_online'] })],
    ['INDICATOR_UNDESCRIBED', extended({ indicators: {} })],
    ['DIMENSION_UNKNOWN', extended({ ordinal: ['level'] })],
    ['DIMENSION_UNKNOWN', extended({ totals: { level: ['all'] } })],
    ['METADATA_ONLY', document({ value: [] })],
    ['VALUE_LEN_MISMATCH', document({ value: twelve.slice(1) })],
    ['VALUE_TYPE', document({ value: twelve.with(0, true as never) })],
    ['VALUE_TYPE', document({ value: JSON.parse('{"0": 1e999}') as object })],
    ['VALUE_STRING', document({ value: { 0: '39' } })],
    ['SPARSE_KEY_OUT_OF_RANGE', document({ value: { 12: 1 } })],
    ['SPARSE_KEY_OUT_OF_RANGE', document({ value: { '01': 1 } })],
    ['SPARSE_KEY_OUT_OF_RANGE', document({ value: { '-1': 1 } })],
    ['STATUS_LEN_MISMATCH', document({ status: ['final', 'final'] })],
    ['STATUS_KEY_OUT_OF_RANGE', document({ status: { comment: 'x' } })],
    ['STATUS_UNKNOWN', document({ status: { 0: 'p' } })],
    ['EXTENSION_KEY_OUT_OF_RANGE', extended({ note: { 12: 'x' } })],
    ['OBSERVATION_ID_MISSING', extended({ observation: {} })],
    ['SOURCE_MISSING', extended({ source: {} })],
    ['SOURCE_UNKNOWN', extended({ sources: {} })],
    ['BLANK_UNEXPLAINED', document({ status: {} })],
    ['NUMBER_UNEXPECTED', extended({ qualifier: { 0: 'increase', 11: 'increase' } })],
    ['NUMBER_UNEXPECTED', document({ status: { 0: 'missing', 9: 'missing' } })],
  ])('%s', (code, input) => {
    expect(refusal(input)).toBe(code);
  });

  test('a cube of ten thousand million cells is refused before anything is allocated', () => {
    const many = (n: number): JsonRecord => ({ category: { index: Array.from({ length: n }, (_, i) => `c${i}`) } });
    const dimension = { ...(document()['dimension'] as object), service_level: many(100_000), organisation: many(100_000) };
    const start = performance.now();
    expect(refusal(document({ dimension, size: [1, 100_000, 100_000, 2], value: { 0: 1 } }))).toBe('CUBE_SIZE_OVERFLOW');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
