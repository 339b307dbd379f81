import { describe, expect, it } from 'vitest';
import { fact } from '../i18n/fact.fixture';
import { vi } from '../i18n/messages/vi';
import { against, overPlaces, overYears } from './chart.fixture';
import { tableOf } from './table';

const years = (count: number) => Array.from({ length: count }, (_, i) => String(2001 + i));

describe('the table of a chart', () => {
  it('has periods across while they fit', () => {
    const table = tableOf('line', overYears(years(12), { A: years(12).map(Number) }), vi);
    expect(table.columns).toHaveLength(12);
    expect(table.rows.map((row) => row.label)).toEqual(['A']);
  });
  it('has periods down when there are more', () => {
    const table = tableOf('line', overYears(years(13), { A: years(13).map(Number), B: [] }), vi);
    expect(table.columns.map((column) => column.label)).toEqual(['A', 'B']);
    expect(table.rows).toHaveLength(13);
    expect(table.rows[12]?.cells.map((cell) => cell?.value ?? null)).toEqual([2013, null]);
  });
  it('has places down, the own one marked', () => {
    const table = tableOf('ranked', overPlaces({ A: 1, B: 2 }, { ownPosition: 'B' }), vi);
    expect(table.rows.map((row) => [row.label, row.own])).toEqual([['A', false], ['B', true]]);
    expect(table.columns.map((column) => column.label)).toEqual(['Số liệu']);
  });
  it('of two indicators has a column for each, and the places that are drawn', () => {
    const data = overPlaces({ A: 1, B: 2, C: 3 }, { ownPosition: 'B', against: against([4, 5, null]) });
    const table = tableOf('scatter', data, vi);
    expect(table.columns.map(({ label }) => label)).toEqual(['Số liệu', 'Sự hài lòng']);
    expect(table.rows.map(({ label, own, cells }) => [label, own, ...cells.map((cell) => cell?.value)])).toEqual([['A', false, 1, 4], ['B', true, 2, 5]]);
  });
  it('of a heat table has its rows and columns, however many', () => {
    const table = tableOf('heat', overYears(years(20), { A: years(20).map(Number), B: [] }), vi);
    expect([table.rows.length, table.columns.length]).toEqual([2, 20]);
  });
  it('ends with the whole of a share, and of a share only', () => {
    const data = overPlaces({ A: 27, B: 12 }, { whole: fact({ id: 'whole', value: 138 }) });
    expect(tableOf('share', data, vi).rows.at(-1)).toMatchObject({ label: 'Tổng số', cells: [{ id: 'whole' }] });
    expect(tableOf('bar', data, vi).rows).toHaveLength(2);
  });
});
