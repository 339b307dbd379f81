import { describe, expect, test } from 'vitest';
import { readForeignDataset } from './json-stat';

const eurostat = (changes: object = {}): object => ({
  version: '2.0',
  class: 'dataset',
  label: 'Population',
  source: 'ESTAT',
  updated: '2025-03-01T23:00:00+0100',
  id: ['unit', 'geo', 'time'],
  size: [1, 2, 2],
  role: { geo: ['geo'], time: ['time'] },
  dimension: {
    unit: { label: 'Unit', category: { index: { NR: 0 }, label: { NR: 'Number' } } },
    geo: { label: 'Place', category: { index: { LT: 1, DK: 0 }, label: { DK: 'Denmark', LT: 'Lithuania' } } },
    time: { label: 'Time', category: { index: { '2024M01': 0, '2024M02': 1 } } },
  },
  value: { 0: 5.9, 3: 2.8 },
  status: { 0: 'p', 1: ':', 3: 'b' },
  extension: { id: 'DEMO', lang: 'EN' },
  ...changes,
});

describe("another publisher's dataset", () => {
  const dataset = readForeignDataset(eurostat());

  test('gets an indicator of its own name, without a direction', () => {
    expect(dataset.id).toBe('DEMO');
    expect(dataset.indicators).toEqual([expect.objectContaining({ id: 'DEMO', name: 'Population', direction: 'neutral', formula: null })]);
  });

  test('has places as organisations and periods in our spelling', () => {
    expect(dataset.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['metric', 'metric'],
      ['unit', 'breakdown'],
      ['geo', 'organisation'],
      ['time', 'time'],
    ]);
    expect(dataset.dimensions[3]?.categories).toEqual([{ id: '2024-01', label: '2024M01' }, { id: '2024-02', label: '2024M02' }]);
  });

  test('keeps known flags as statuses and others as notes', () => {
    expect([...dataset.annotations]).toEqual([
      [0, { status: 'provisional' }],
      [1, { status: 'missing' }],
      [3, { note: 'b' }],
    ]);
  });

  test('is dated by its day, and by nothing when it gives none', () => {
    expect(dataset.updated).toBe('2025-03-01');
    expect(readForeignDataset(eurostat({ updated: 'March' })).updated).toBe('');
  });

  test.each([
    ['2024Q3', '2024-Q3'],
    ['2024K2', '2024-Q2'],
    ['2024-S1', '2024-H1'],
    ['2024H2', '2024-H2'],
    ['2024', '2024'],
  ])('the period %s is %s', (foreign, own) => {
    const time = { category: { index: [foreign] } };
    const document = eurostat({ id: ['time'], size: [1], role: { time: ['time'] }, dimension: { time }, value: [1], status: {} });
    expect(readForeignDataset(document).dimensions.at(-1)?.categories[0]?.id).toBe(own);
  });

  test('without a role of time is read when one dimension is obviously time', () => {
    const dimension = {
      Tỉnh: { category: { index: ['0', '1'] } },
      Năm: { category: { index: ['2023', '2024'] } },
    };
    const read = readForeignDataset(eurostat({ id: ['Tỉnh', 'Năm'], size: [2, 2], role: {}, dimension, value: [1, 2, 3, 4], status: {} }));
    expect(read.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['metric', 'metric'],
      ['organisation', 'organisation'],
      ['Tỉnh', 'breakdown'],
      ['Năm', 'time'],
    ]);
    expect(read.dimensions[1]?.categories).toEqual([{ id: '_', label: 'Population' }]);
  });

  test.each([
    ['ROLE_TIME_MISSING', { role: { geo: ['geo'] } }],
    ['PERIOD_INVALID', { role: { geo: ['geo'], time: ['unit'] } }],
  ])('is refused rather than guessed at: %s', (code, changes) => {
    expect(() => readForeignDataset(eurostat(changes))).toThrow(code);
  });

  test('whose two spellings are one period is refused', () => {
    const time = { category: { index: ['2024M01', '2024-01'] } };
    const document = eurostat({ id: ['time'], size: [2], role: { time: ['time'] }, dimension: { time }, value: [1, 2], status: {} });
    expect(() => readForeignDataset(document)).toThrow('DUPLICATE_CATEGORY');
  });
});
