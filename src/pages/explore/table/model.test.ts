import { describe, expect, it } from 'vitest';
import { itemAt, itemCount } from './items';
import { gridOf, type GridModel } from './model';
import { factAt } from '../../../domain/cube';
import { atOnce } from '../../../domain/order';
import { answerTo, look, scores, speech } from '../../../../mocks/fixtures/grid';

const grid = (...[answer, given]: [Parameters<typeof gridOf>[0], Parameters<typeof look>[0]?]): GridModel => atOnce(gridOf(answer, look(given), speech));

const names = (model: GridModel): readonly string[] =>
  Array.from({ length: model.rowCount }, (_, i) => {
    const row = model.rowAt(i);
    return model.columns
      .flatMap((column) => (column.kind === 'name' ? (model.answer.dataset.dimensions[column.at]?.categories[row.positions[column.at] ?? -1]?.label ?? []) : []))
      .join(' ');
  });

const values = (model: GridModel): readonly (readonly (number | null | undefined)[])[] =>
  Array.from({ length: model.rowCount }, (_, i) => model.rowAt(i).cells.map(({ fact }) => (fact === null ? undefined : fact.value)));

const two = scores({ 'Nghệ An 2019': 7.2, 'Nghệ An 2020': 7.5, 'Đắk Lắk 2019': 6.1, 'Hà Tĩnh 2020': 7.6 });

describe('a table of figures', () => {
  it('has periods across while they are few, a row for each place and a gap where there is no figure', () => {
    const model = grid(answerTo(two));
    expect(model.columns.map(({ id }) => id)).toEqual(['organisation', '2019', '2020', 'sources']);
    expect(names(model)).toEqual(['Nghệ An', 'Đắk Lắk', 'Hà Tĩnh']);
    expect(values(model)).toEqual([[7.2, 7.5], [6.1, undefined], [undefined, 7.6]]);
    expect(model.figureCount).toBe(4);
  });
  it('has a column for a year between the first and the last in which none of its places has a figure', () => {
    const cube = scores({ 'Nghệ An 2018': 1, 'Nghệ An 2021': 2, 'Hà Tĩnh 2017': 3, 'Hà Tĩnh 2020': 4, 'Hà Tĩnh 2022': 5 });
    const model = grid(answerTo(cube, null, new Map([['organisation', ['Nghệ An']]])));
    expect(model.columns.map(({ id }) => id)).toEqual(['organisation', '2018', '2020', '2021', 'sources']);
    expect(values(model)).toEqual([[1, undefined, 2]]);
  });
  it('is a list when it is asked for, or when there is one period', () => {
    expect(grid(answerTo(two), { across: 'none' }).columns.map(({ id }) => id)).toEqual(['organisation', 'period', 'value', 'sources']);
    expect(grid(answerTo(scores({ 'Hà Tĩnh 2020': 7 }))).columns.map(({ id }) => id)).toEqual(['organisation', 'period', 'value', 'sources']);
  });
  it('has the figures of a second indicator beside those of the first, and sorts by them', () => {
    const other = scores({ 'Nghệ An 2019': 50, 'Hà Tĩnh 2020': 70 });
    const answer = { ...answerTo(two), beside: { label: 'Hồ sơ', unit: 'hồ sơ', of: (cell: number) => (cell === 0 ? factAt(other, 0) : null) } };
    const list = grid(answer, { across: 'none', sort: '-against' });
    expect(list.columns.slice(2).map(({ label }) => label)).toEqual(['Điểm (điểm)', 'Hồ sơ (hồ sơ)', 'Nguồn']);
    expect(list.rowAt(0).cells.map(({ fact, beside }) => [fact?.value, beside?.value])).toEqual([[7.2, 50]]);
    expect(list.rowAt(1).cells[0]?.beside).toBeNull();
    expect(grid(answer).columns.map(({ kind }) => kind)).toEqual(['name', 'figure', 'beside', 'figure', 'beside', 'sources']);
  });
  it('turns: the places run across, the periods down', () => {
    const model = grid(answerTo(two), { across: 'organisation' });
    expect(model.columns.map(({ label }) => label)).toEqual(['period', 'Nghệ An', 'Đắk Lắk', 'Hà Tĩnh', 'Nguồn']);
    expect(values(model)).toEqual([[7.2, 6.1, undefined], [7.5, undefined, 7.6]]);
  });
  it('names no breakdown that is fixed, and each that is not', () => {
    const cube = scores(
      { 'Hà Tĩnh 2020': { value: 1, breakdown: { part: 'a' } }, 'Nghệ An 2020': { value: 2, breakdown: { part: 'b' } } },
      { breakdowns: [{ id: 'part', categories: ['a', 'b'] }, { id: 'level', categories: ['x'] }] },
    );
    expect(grid(answerTo(cube)).columns.map(({ id }) => id)).toEqual(['organisation', 'part', 'period', 'value', 'sources']);
    expect(grid(answerTo(cube, null, new Map([['part', ['a']]]))).columns.map(({ id }) => id)).not.toContain('part');
  });
  it('says why a dimension cannot run across', () => {
    const years = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`Hà Tĩnh ${1950 + i}`, i]));
    const { choices } = grid(answerTo(scores(years))).plan.shape;
    expect(choices.map(({ dimension, refusal }) => [dimension.id, refusal])).toEqual([['organisation', 'onlyOne'], ['period', 'tooWide']]);
  });
  it('lists comparisons in a column of their own', () => {
    const model = grid(answerTo(two, { kind: 'previous' }));
    expect(model.columns.map(({ id }) => id)).toEqual(['organisation', 'period', 'value', 'change', 'sources']);
    expect(model.rowAt(1).cells[0]?.compared).toMatchObject({ kind: 'known', result: { value: 0.3 } });
    expect(model.rowAt(0).cells[0]?.compared).toEqual({ kind: 'refused', because: 'no-baseline' });
  });
  it('has each source of a row once', () => {
    expect(grid(answerTo(two)).rowAt(0).sources.map(({ id }) => id)).toEqual(['bht-197380']);
  });
  it('has no ids that an address could take for something else', () => {
    const cube = scores({ 'Hà Tĩnh 2020': 1, 'Nghệ An 2020': 1, 'name 2020': 2, 'sources 2020': 3 });
    const ids = grid(answerTo(cube), { across: 'organisation' }).columns.map(({ id }) => id);
    expect(ids).toEqual(['period', 'Hà Tĩnh', 'Nghệ An', 'name_', 'sources_', 'sources']);
  });
});

describe('the order of the rows', () => {
  const years = scores({
    'Nghệ An 2019': 7.2,
    'Nghệ An 2020': { value: 5, qualifier: 'more-than' },
    'Đắk Lắk 2019': { value: null, qualifier: 'increase' },
    'Cần Thơ 2019': 9,
    'An Giang 2019': { value: null, status: 'suppressed' },
  });
  it('is that of names in the language', () => {
    expect(names(grid(answerTo(years), { sort: 'organisation' }))).toEqual(['An Giang', 'Cần Thơ', 'Đắk Lắk', 'Nghệ An']);
    expect(names(grid(answerTo(years), { sort: '-name' }))).toEqual(['Nghệ An', 'Đắk Lắk', 'Cần Thơ', 'An Giang']);
  });
  it('is that of values, and what has none comes last either way', () => {
    expect(names(grid(answerTo(years), { sort: '2019' }))).toEqual(['Nghệ An', 'Cần Thơ', 'Đắk Lắk', 'An Giang']);
    expect(names(grid(answerTo(years), { sort: '-2019' }))).toEqual(['Cần Thơ', 'Nghệ An', 'Đắk Lắk', 'An Giang']);
  });
  it('is that of changes', () => {
    const model = grid(answerTo(two, { kind: 'previous' }), { sort: '-change' });
    expect(names(model)[0]).toBe('Nghệ An 2020');
  });
  it('is that of the dataset where the address names no column', () => {
    expect(names(grid(answerTo(years), { sort: 'nonsense' }))).toEqual(['Nghệ An', 'Đắk Lắk', 'Cần Thơ', 'An Giang']);
    expect(grid(answerTo(years), { sort: 'nonsense' }).sort).toBeNull();
  });
});

describe('groups', () => {
  const model = grid(answerTo(two), { across: 'none', group: 'period', sort: '-value' });
  it('have a head each, how many rows they have, and the order within', () => {
    expect(model.groups.map(({ label, start, count }) => [label, start, count])).toEqual([['2019', 0, 2], ['2020', 2, 2]]);
    expect(values(model)).toEqual([[7.2], [6.1], [7.6], [7.5]]);
  });
  it('take the column away that their heads stand for', () => {
    expect(model.columns.map(({ id }) => id)).toEqual(['organisation', 'value', 'sources']);
  });
  it('stand among the lines of the table', () => {
    const lines = Array.from({ length: itemCount(model) }, (_, k) => itemAt(model, k));
    expect(lines.map((line) => (line.kind === 'group' ? line.group.label : line.row))).toEqual(['2019', 0, 1, '2020', 2, 3]);
  });
});
