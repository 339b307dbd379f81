import { describe, expect, it } from 'vitest';
import { valueAt, annotationAt } from '../../domain/cube';
import { faults, read } from './read.fixture';

const HEAD = 'indicator,organisation,period,value';
const csv = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');

describe('a tidy CSV', () => {
  it('becomes a cube, counted', async () => {
    const outcome = await read(csv('a,HT,2020,12.5', 'a,HT,2021,', 'a,NA,2020,-2'));
    expect(outcome).toMatchObject({
      outcome: 'accepted',
      format: 'csv',
      dimensions: [
        { id: 'indicator', role: 'metric', size: 1 },
        { id: 'organisation', role: 'organisation', size: 2 },
        { id: 'period', role: 'time', size: 2 },
      ],
      cells: 4,
      observations: 2,
      missing: 1,
      sum: 10.5,
      problems: [],
      guesses: { delimiter: ',', decimalMark: '.' },
    });
  });

  it('keeps a blank value as a missing observation, never as zero', async () => {
    const { dataset } = await read(csv('a,HT,2020,0', 'a,HT,2021,'));
    expect([0, 1].map((cell) => dataset && [valueAt(dataset, cell), annotationAt(dataset, cell).status])).toEqual([[0, 'final'], [null, 'missing']]);
  });

  it.each([
    'Chỉ tiêu;Cơ quan;Kỳ;Giá trị',
    'CHI TIEU ; co quan;ky;gia tri',
    'Measure;Province;Year;Value',
    'Chỉ số;Tỉnh;Năm;Số liệu',
    'chỉ tiêu;Đơn vị;Thời gian;KẾT QUẢ',
  ])('may have the header %s', async (header) => {
    expect(await read(`${header}\na;b;2020;1,5`)).toMatchObject({ outcome: 'accepted', sum: 1.5, guesses: { delimiter: ';', decimalMark: ',' } });
  });

  it.each(['Địa phương', 'Tỉnh', 'organisation'])('understands Đơn vị beside %s as the unit, and says so', async (name) => {
    const outcome = await read(`Chỉ tiêu;${name};Đơn vị;Kỳ;Giá trị\nTỷ lệ;HT;%;2020;1,5\nTỷ lệ;NA;%;2020;2\nSố xã;HT;xã;2020;3\nSố xã;NA;;2020;4`);
    expect(faults(outcome)).toEqual([['UNIT_UNDERSTOOD', 1, 'Đơn vị']]);
    expect(outcome.outcome).toBe('accepted-with-warnings');
    expect(outcome.dataset?.indicators.map(({ unit }) => unit.label)).toEqual(['%', 'xã']);
  });

  it.each([
    ['changes within an indicator', 'a;HT;%;2020;1\na;NA;điểm;2020;2'],
    ['names a body', 'a;HT;Sở Nội vụ;2020;1\na;NA;Sở Nội vụ;2020;2'],
  ])('asks for a name where Đơn vị beside Địa phương %s', async (_, rows) => {
    expect(faults(await read(`Chỉ tiêu;Địa phương;Đơn vị;Kỳ;Giá trị\n${rows}`))).toContainEqual(['COLUMN_AMBIGUOUS', 1, 'Đơn vị']);
  });

  it('takes every other column for a breakdown', async () => {
    const { dimensions } = await read('Mức độ\tChỉ tiêu\tTỉnh\tNăm\tGiá trị\tĐơn vị tính\n3\ta\tHT\t2020\t1\t%\n4\ta\tHT\t2020\t2\t%');
    expect(dimensions.map(({ id, role, size }) => [id, role, size])).toEqual([
      ['indicator', 'metric', 1],
      ['organisation', 'organisation', 1],
      ['Mức độ', 'breakdown', 2],
      ['period', 'time', 1],
    ]);
  });

  it('keeps bounds, statuses, denominators, stated forms, sources and notes', async () => {
    const text = `${HEAD},unit,qualifier,status,stated,out_of,source,note\na,HT,2020,50,%,trên,sơ bộ,trên 50%,13,Báo,x\na,HT,2021,,%,increase,,,,,`;
    const { dataset, observations } = await read(text);
    expect(observations).toBe(2);
    expect(dataset && annotationAt(dataset, 0)).toMatchObject({
      qualifier: 'more-than', status: 'provisional', stated: 'trên 50%', outOf: 13, sourceId: 'Báo', note: 'x',
    });
    expect(dataset && annotationAt(dataset, 1)).toMatchObject({ qualifier: 'increase', status: 'final' });
    expect(dataset?.indicators[0]?.unit.code).toBe('%');
  });

  it('may be UTF-16, or name its delimiter as Excel does, or have a title above its header', async () => {
    const utf16 = new Uint8Array(new Uint16Array([...`\uFEFF${csv('a,Tĩnh,2020,1')}`].map((letter) => letter.charCodeAt(0))).buffer);
    expect((await read(utf16)).outcome).toBe('accepted');
    expect((await read('sep=;\nindicator;area;year;value\na;b;2020;1')).outcome).toBe('accepted');
    const titled = await read('Bảng 1\n\nindicator;area;year;value\na;b;2020;1');
    expect([titled.outcome, faults(titled)]).toEqual(['accepted-with-warnings', [['ROWS_ABOVE_HEADER', 3, null]]]);
  });
});

it('a blank value at the very end is missing, not cut off', async () => {
  expect(await read('indicator\tarea\tyear\tvalue\na\tb\t2020\t')).toMatchObject({ outcome: 'accepted', missing: 1 });
});

describe('a number of a CSV', () => {
  it('that could be two is asked for, and read once the mark is chosen', async () => {
    const text = csv('a,HT,2020,1.234', 'a,HT,2021,12');
    const asked = await read(text);
    expect(asked).toMatchObject({ outcome: 'ask', sum: null, dataset: null });
    expect(faults(asked)).toEqual([['AMBIGUOUS_NUMBER', 2, 'value']]);
    expect((await read(text, { decimalMark: '.' })).sum).toBe(13.234);
    expect((await read(text, { decimalMark: ',' })).sum).toBe(1246);
  });

  it.each([
    ['1.234', '5.678.901', 5680135],
    ['1.234', '0,5', 1234.5],
    ['1.234', '0.5', 1.734],
    ['1,234', '0.5', 1234.5],
    ['1 234,5', '2', 1236.5],
  ])('%s is settled by %s in the same column', async (first, second, sum) => {
    expect(await read(`indicator;area;year;value\na;b;2020;${first}\na;b;2021;${second}`)).toMatchObject({ outcome: 'accepted', sum });
  });

  it.each(['50%', 'n/a', '1/3', '1E+05', '..', '12.34.56'])('is not “%s”', async (text) => {
    const outcome = await read(csv(`a,HT,2020,${text}`));
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', [['NOT_A_NUMBER', 2, 'value']]]);
  });

  it('with more digits than are kept is read with a warning', async () => {
    expect(faults(await read(csv('a,HT,2020,12345678901234567')))).toEqual([['PRECISION', 2, 'value']]);
  });
});

describe('the same cell twice', () => {
  it('with different values is refused and names both rows', async () => {
    const outcome = await read(csv('a,HT,2020,1', 'a,NA,2020,1', 'a,HT,2020,2'));
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', [['DUPLICATE_CONFLICT', 4, 'value']]]);
    expect(outcome.problems[0]?.message).toMatchObject({ vi: expect.stringContaining('dòng 2'), en: expect.stringContaining('row 2') });
  });

  it('with one value is read once, with a warning', async () => {
    const outcome = await read(csv('a,HT,2020,1', 'a,HT,2020,1.0'));
    expect(outcome).toMatchObject({ outcome: 'accepted-with-warnings', observations: 1, sum: 1 });
    expect(faults(outcome)).toEqual([['DUPLICATE_SAME', 3, 'value']]);
  });

  it('is not the same in another spelling of its letters only', async () => {
    expect(faults(await read(csv('a,Tĩnh'.normalize('NFD') + ',2020,1', 'a,Tĩnh,2020,2')))).toEqual([['DUPLICATE_CONFLICT', 3, 'value']]);
  });
});

describe('all faults of a CSV', () => {
  it('are named at once, with row and column', async () => {
    const outcome = await read(csv('a,,2020,1', 'a,HT,hôm qua,2', 'a,HT,2021,x', 'a,HT,2022,1,surplus', 'a,HT', 'a,HT,03/04/2024,5'));
    expect(outcome.outcome).toBe('rejected');
    expect(faults(outcome)).toEqual([
      ['CELL_BLANK', 2, 'organisation'],
      ['PERIOD_INVALID', 3, 'period'],
      ['NOT_A_NUMBER', 4, 'value'],
      ['ROW_LONG', 5, 'E'],
      ['ROW_SHORT', 6, 'value'],
      ['CELL_BLANK', 6, 'period'],
      ['PERIOD_INVALID', 7, 'period'],
    ]);
  });

  it.each([
    ['indicator,area,2019,2020\na,b,1,2', [['COLUMN_MISSING', 1, 'period'], ['COLUMN_MISSING', 1, 'value']]],
    [`${HEAD},value\na,b,2020,1,2`, [['COLUMN_TWICE', 1, 'value']]],
    ['indicator,region,province,year,value\na,b,c,2020,1', [['COLUMN_AMBIGUOUS', 1, 'province']]],
    [`${HEAD},,level\na,b,2020,1,x,3`, [['COLUMN_UNNAMED', 1, 'E']]],
    [`${HEAD},unit\na,b,2020,1,%\na,b,2021,1,người`, [['UNIT_MIXED', 3, 'unit']]],
    [`${HEAD},qualifier\na,b,2020,1,maybe`, [['QUALIFIER_UNKNOWN', 2, 'qualifier']]],
    [`${HEAD},qualifier\na,b,2020,1,increase`, [['NUMBER_UNEXPECTED', 2, 'value']]],
    [csv('"a,HT,2020,1'), [['QUOTE_OPEN', 2, null], ['ROW_SHORT', 2, 'value'], ['CELL_BLANK', 2, 'organisation'], ['CELL_BLANK', 2, 'period']]],
    [HEAD, [['NO_ROWS', 2, null]]],
    [csv(`${'x'.repeat(10_001)},HT,2020,1`), [['TEXT_TOO_LONG', 2, 'indicator']]],
  ])('are found in %j', async (text, expected) => {
    const outcome = await read(text);
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', expected]);
  });

  it('are said in both languages, with every place filled in', async () => {
    const { problems } = await read(csv('a,,x,1.234', 'a,b,2020,y', 'a,b,2021,1', 'a,b,2021,2'));
    expect(problems.length).toBeGreaterThan(4);
    for (const { message } of problems) {
      expect(message.vi).not.toBe(message.en);
      expect(`${message.vi}${message.en}`).not.toMatch(/[{}]/);
    }
  });

  it('are counted where they are too many to list', async () => {
    const { problems } = await read(csv(...Array.from({ length: 1500 }, () => 'a,b,x,1')));
    expect([problems.length, problems.at(-1)?.code, problems.at(-1)?.message.en]).toEqual([1001, 'MORE_PROBLEMS', expect.stringContaining('500')]);
  });
});

describe('what is no table', () => {
  it.each([
    ['', 'EMPTY_FILE', 'empty'],
    ['\0\0', 'EMPTY_FILE', 'empty'],
    ['<!DOCTYPE html><html>', 'HTML_PAGE', 'html'],
    ['  <table><tr>', 'HTML_PAGE', 'html'],
    ['%PDF-1.7', 'FORMAT_UNKNOWN', 'other'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'XLS_OLD', 'xls'],
    [new Uint8Array([0x74, 0xe4, 0x2c, 0x62]), 'ENCODING', 'csv'],
  ])('%j is named for what it is', async (content, code, format) => {
    expect(await read(content)).toMatchObject({ outcome: 'rejected', format, problems: [{ code }] });
  });

  it('takes no longer for blanks and NUL bytes in its middle', async () => {
    const started = performance.now();
    for (const letter of [' ', '\0']) {
      await read(`{${letter.repeat(2_000_000)}x`);
      await read(`a,b\n${letter.repeat(2_000_000)}x`);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is refused by its size before it is looked at', async () => {
    const started = performance.now();
    expect(await read(new Uint8Array(21 * 1024 * 1024))).toMatchObject({ outcome: 'rejected', problems: [{ code: 'TOO_LARGE' }] });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['TOO_MANY_COLUMNS', `${HEAD}\n${','.repeat(3_000_000)}`],
    ['TOO_MANY_ROWS', `${HEAD}\n${'a,b,2020,1\n'.repeat(200_001)}`],
    ['TABLE_TOO_WIDE', `${HEAD},x,y,z\n${Array.from({ length: 2000 }, (_, i) => `a,b,2020,1,${i},${i},${i}`).join('\n')}`],
  ])('%s', async (code, text) => {
    expect((await read(text)).problems.map((problem) => problem.code)).toContain(code);
  });
});
