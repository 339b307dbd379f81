import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faults, read } from './read.fixture';
import { cell, claiming, HEADER, row, sheet, workbook } from './workbook.fixture';

describe('a workbook', () => {
  it('is read like a CSV of the same cells', async () => {
    expect(await read(sheet(row(2, 'a', 'Hà Tĩnh', 2020, 12.5) + row(3, 'a', 'Hà Tĩnh', '2020-Q3', -2)))).toMatchObject({
      outcome: 'accepted',
      format: 'xlsx',
      cells: 2,
      observations: 2,
      sum: 10.5,
      guesses: { sheet: 'S' },
    });
  });

  it('may share its texts, in pieces and with readings above them', async () => {
    const texts = '<sst><si><r><t>Hà </t></r><r><t>T&#x129;nh &amp; x</t></r><rPh><t>no</t></rPh></si></sst>';
    const rows = `${HEADER}<row r="2">${cell('A2', 'a')}<c r="B2" t="s"><v>0</v></c>${cell('C2', 2020)}${cell('D2', 1)}</row>`;
    const { dataset } = await read(workbook([{ name: 'S', rows }], { 'xl/sharedStrings.xml': strToU8(texts) }));
    expect(dataset?.dimensions[1]?.categories[0]?.id).toBe('Hà Tĩnh & x');
  });

  it('has dates as exact as they are shown', async () => {
    const dated = (style: number): string => `<row r="2">${cell('A2', 'a')}${cell('B2', 'b')}<c r="C2" s="${style}"><v>44044</v></c>${cell('D2', 1)}</row>`;
    const period = async (style: number) => (await read(sheet(dated(style)))).dataset?.dimensions.at(-1)?.categories[0]?.id;
    expect([await period(1), await period(3)]).toEqual(['2020-08-01', '2020-08']);
  });

  it('has percentages as they are shown, and says so', async () => {
    const outcome = await read(sheet(`<row r="2">${cell('A2', 'a')}${cell('B2', 'b')}${cell('C2', 2020)}<c r="D2" s="2"><v>0.437</v></c></row>`));
    expect([outcome.sum, faults(outcome)]).toEqual([43.7, [['PERCENT_CELL', 2, 'value']]]);
  });

  it('may hold formulas that have been computed', async () => {
    const formula = `<row r="2">${cell('A2', 'a')}${cell('B2', 'b')}${cell('C2', 2020)}<c r="D2"><f>1+1</f><v>2</v></c></row>`;
    expect(await read(sheet(formula))).toMatchObject({ outcome: 'accepted', sum: 2 });
  });

  it('is read from the sheet that holds a table, and names the hidden ones', async () => {
    const outcome = await read(workbook([
      { name: 'Bìa', rows: row(1, 'Báo cáo') },
      { name: 'Cũ', rows: HEADER + row(2, 'a', 'b', 2020, 9), state: 'hidden' },
      { name: 'Số liệu', rows: HEADER + row(2, 'a', 'b', 2020, 1) },
    ]));
    expect([outcome.sum, outcome.guesses.sheet, faults(outcome)]).toEqual([1, 'Số liệu', [['HIDDEN_SHEET', null, null]]]);
    expect(outcome.problems[0]?.message.en).toContain('Cũ');
  });

  it('with two tables says which one is read, and reads the other when it is chosen', async () => {
    const two = workbook([{ name: 'x', rows: HEADER + row(2, 'a', 'b', 2020, 1) }, { name: 'y', rows: HEADER + row(2, 'a', 'b', 2020, 2) }]);
    const outcome = await read(two);
    expect([outcome.sum, faults(outcome)]).toEqual([1, [['OTHER_SHEET', null, null]]]);
    expect((await read(two, { sheet: 'y' })).sum).toBe(2);
    expect(faults(await read(two, { sheet: 'z' }))).toContainEqual(['SHEET_UNKNOWN', null, null]);
  });

  it('with numbers as text asks for their mark', async () => {
    expect(faults(await read(sheet(row(2, 'a', 'b', 2020, '1.234'))))).toEqual([['AMBIGUOUS_NUMBER', 2, 'value']]);
  });
});

describe('a cell of a workbook', () => {
  const inValue = (content: string): string => `<row r="2">${cell('A2', 'a')}${cell('B2', 'b')}${cell('C2', 2020)}${content}</row>`;

  it.each([
    ['ERROR_CELL', '<c r="D2" t="e"><v>#DIV/0!</v></c>'],
    ['FORMULA_NO_VALUE', '<c r="D2"><f>SUM(A1:A9)</f></c>'],
    ['DATE_AS_VALUE', '<c r="D2" s="1"><v>43833</v></c>'],
    ['NOT_A_NUMBER', '<c r="D2" t="b"><v>1</v></c>'],
  ])('%s is named with its row and column', async (code, content) => {
    const outcome = await read(sheet(inValue(content)));
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', [[code, 2, 'value']]]);
  });

  it('at the far end is named and costs nothing', async () => {
    const started = performance.now();
    const outcome = await read(sheet(`${row(2, 'a', 'b', 2020, 1)}<row r="1048576">${cell('XFD1048576', 1)}</row>`));
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', [['FAR_CELL', 1_048_576, 'XFD']]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('that was merged is named with its range', async () => {
    const merged = row(2, 'a', 'b', 2020, 1) + `<row r="3">${cell('A3', 'a')}${cell('C3', 2021)}${cell('D3', 2)}</row>`;
    const outcome = await read(sheet(merged, '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'));
    expect(faults(outcome)).toEqual([['MERGED_CELLS', 2, 'organisation'], ['CELL_BLANK', 3, 'organisation']]);
    expect(outcome.problems[0]?.message.vi).toContain('B2:B3');
  });

  it('merged above the header does no harm', async () => {
    const rows = row(1, 'Bảng 1') + HEADER.replaceAll('1"', '2"') + row(3, 'a', 'b', 2020, 1);
    const outcome = await read(workbook([{ name: 'S', rows, after: '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>' }]));
    expect([outcome.sum, faults(outcome)]).toEqual([1, [['ROWS_ABOVE_HEADER', 2, null]]]);
  });
});

describe('a hostile or broken workbook', () => {
  const MEGABYTE = 1024 * 1024;

  it.each([
    ['ZIP_RATIO', workbook([{ name: 'S', rows: HEADER }], { 'xl/media/bomb': new Uint8Array(20 * MEGABYTE) })],
    ['ZIP_ENTRIES', zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`x${i}`, strToU8('x')])))],
    ['ZIP_OTHER', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['ZIP_BROKEN', sheet('').slice(0, -40)],
    ['ZIP_BROKEN', strToU8('PK\u0003\u0004')],
    ['XML_BROKEN', sheet('<row r="2"><c r="A2"')],
    ['XML_BROKEN', workbook([{ name: 'S', rows: '' }], { 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>') })],
    ['NO_SHEET', workbook([{ name: 'S', rows: HEADER, state: 'veryHidden' }])],
    ['NO_SHEET', workbook([{ name: 'S', rows: '' }])],
  ])('is refused: %s', async (code, bytes) => {
    const outcome = await read(bytes);
    expect([outcome.outcome, outcome.problems.map((problem) => problem.code)]).toEqual(['rejected', expect.arrayContaining([code])]);
  });

  it('that lies about its size is stopped while it is unpacked', async () => {
    const bomb = workbook([{ name: 'S', rows: '' }], { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * MEGABYTE) });
    const started = performance.now();
    expect((await read(claiming(bomb, 100))).problems.map(({ code }) => code)).toContain('ZIP_RATIO');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
