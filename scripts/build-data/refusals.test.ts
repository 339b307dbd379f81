import { describe, expect, it } from 'vitest';
import { build } from './build';
import { files, sheet, withRow, withText } from './files.fixture';
import { formatMessage, type Message } from './message';

const errorsOf = (changes: Record<string, string | null>): readonly Message[] =>
  build(files(changes)).messages.filter(({ severity }) => severity === 'error');

const O = 'observations.csv';
const observation = (row: string) => withRow(O, row);

/** What is wrong, where it is said to be, and words of the remedy in English. */
const REFUSALS: readonly (readonly [
  string,
  Record<string, string | null>,
  string,
  number | null,
  string | null,
  RegExp,
])[] = [
  [
    'an unknown indicator',
    observation('o9,sipass,ha-tinh,2021,,80,%,exact,,,owner,'),
    O,
    7,
    'indicator',
    /is “sipas” meant/,
  ],
  [
    'an unknown organisation',
    observation('o9,sipas,ha-tin,2021,,80,%,exact,,,owner,'),
    O,
    7,
    'organisation',
    /is “ha-tinh” meant/,
  ],
  [
    'a frequency without words',
    withText('indicators.csv', '%,2,higher,,,,,annual,', '%,2,higher,,,,,yearly,'),
    'indicators.csv',
    3,
    'frequency',
    /use one of annual, monthly/,
  ],
  [
    'a method in one language',
    withText('indicators.csv', 'count,đếm,count,', 'count,đếm,,'),
    'indicators.csv',
    2,
    'method_en',
    /fill it in/,
  ],
  ['an unknown source', observation('o9,sipas,ha-tinh,2021,,80,%,exact,,,presse,'), O, 7, 'source', /is “press” meant/],
  ['a figure without a source', observation('o9,sipas,ha-tinh,2021,,80,%,exact,,,,'), O, 7, 'source', /fill it in/],
  [
    'an unknown category',
    observation('o9,procedures_online,ha-tinh,2021,service_level=5,80,procedures,exact,,,owner,'),
    O,
    7,
    'breakdown',
    /use one of all, 3, 4/,
  ],
  [
    'a breakdown the indicator does not have',
    observation('o9,sipas,ha-tinh,2021,service_level=3,80,%,exact,,,owner,'),
    O,
    7,
    'breakdown',
    /use/,
  ],
  [
    'a breakdown that cannot be read',
    observation('o9,procedures_online,ha-tinh,2021,service_level:3,80,procedures,exact,,,owner,'),
    O,
    7,
    'breakdown',
    /breakdown=code/,
  ],
  [
    'one cell twice from one source',
    observation('o9,sipas,ha-tinh,2020,,90,%,exact,,,owner,'),
    O,
    7,
    'source',
    /delete row 7 or 5/,
  ],
  [
    'a blank without a reason',
    observation('o9,sipas,ha-tinh,2021,,,%,exact,,,owner,'),
    O,
    7,
    'value',
    /increase or decrease/,
  ],
  [
    'a number beside a direction',
    observation('o9,sipas,ha-tinh,2021,,80,%,increase,,,owner,'),
    O,
    7,
    'value',
    /delete the number/,
  ],
  [
    'a wrong period',
    observation('o9,sipas,ha-tinh,Aug-20,,80,%,exact,,,owner,'),
    O,
    7,
    'period',
    /format the column as Text/,
  ],
  [
    'a period that ends before it starts',
    observation('o9,sipas,ha-tinh,2020/2015,,80,%,exact,,,owner,'),
    O,
    7,
    'period',
    /2015\/2020/,
  ],
  [
    'a number that may be a thousand',
    observation('o9,papi,ha-tinh,2021,,"1,234",points,exact,,,owner,'),
    O,
    7,
    'value',
    /write 1234 if it is whole, 1\.234 if it has decimals/,
  ],
  [
    'a number with its unit',
    observation('o9,sipas,ha-tinh,2021,,80%,%,exact,,,owner,'),
    O,
    7,
    'value',
    /write the number alone/,
  ],
  [
    'a number in another decimal mark',
    observation('o9,sipas,ha-tinh,2021,,"80,5",%,exact,,,owner,'),
    O,
    7,
    'value',
    /decimal mark “\.”/,
  ],
  [
    'a number in the wrong unit',
    observation('o9,sipas,ha-tinh,2021,,80,points,exact,,,owner,'),
    O,
    7,
    'unit',
    /give the number in “%”/,
  ],
  [
    'a number outside its unit',
    observation('o9,sipas,ha-tinh,2021,,8913,%,exact,,,owner,'),
    O,
    7,
    'value',
    /limits are in units\.csv/,
  ],
  [
    'a count that is not whole',
    observation('o9,procedures_online,ha-tinh,2021,service_level=3,1.234,procedures,exact,,,owner,'),
    O,
    7,
    'value',
    /1234/,
  ],
  ['an unknown qualifier', observation('o9,sipas,ha-tinh,2021,,80,%,more,,,owner,'), O, 7, 'qualifier', /use|meant/],
  [
    'a fraction that Excel made a date',
    observation('o9,sipas,ha-tinh,2021,,33.33,%,exact,01-Mar,,owner,'),
    O,
    7,
    'stated',
    /such as 1\/3/,
  ],
  ['an id that stands twice', observation('o1,sipas,ha-tinh,2021,,80,%,exact,,,owner,'), O, 7, 'id', /another code/],
  ['a missing column', withText(O, ',value,', ',wert,'), O, 1, 'value', /add the column/],
  ['an unknown column', withText(O, ',note', ',notes'), O, 1, 'notes', /is “note” meant/],
  ['a row with too many cells', observation('o9,sipas,ha-tinh,2021,,80,%,exact,,,owner,a,b'), O, 7, null, /in quotes/],
  ['a broken identity', withText(O, ',27,', ',26,'), 'identities.csv', 2, 'whole', /check rows 2, 3, 4/],
  [
    'an identity of an unknown observation',
    withRow('identities.csv', 'i2,sum,o1,o2+o33,'),
    'identities.csv',
    3,
    'parts',
    /is “o3” meant/,
  ],
  [
    'a target of an unknown indicator',
    withRow('targets.csv', 't2,sipaz,national,2025,>=,90,%,owner,'),
    'targets.csv',
    3,
    'indicator',
    /is “sipas” meant/,
  ],
  [
    'a target in another unit',
    withRow('targets.csv', 't2,sipas,national,2025,>=,90,points,owner,'),
    'targets.csv',
    3,
    'unit',
    /“%”/,
  ],
  [
    'an authority that is none',
    withText('sources.csv', 'Bộ Nội vụ,1', 'Bộ Nội vụ,9'),
    'sources.csv',
    2,
    'authority',
    /1, 2, 3/,
  ],
  [
    'an address that is none',
    withText('sources.csv', 'https://example.vn/a', 'javascript:alert(1)'),
    'sources.csv',
    2,
    'url',
    /https:\/\//,
  ],
  [
    'a province code without its zero',
    withText('organisations.csv', ',01,', ',1,'),
    'organisations.csv',
    3,
    'code',
    /zeros in front/,
  ],
  [
    'a block of an unknown kind',
    withText('pages.csv', 'share bar', 'pie'),
    'pages.csv',
    3,
    'kinds',
    /use one of|meant/,
  ],
  [
    'a block on an unknown page',
    withText('pages.csv', 'k1,overview', 'k1,overvieuw'),
    'pages.csv',
    2,
    'page',
    /is “overview” meant/,
  ],
  ['a chart without a kind', withText('pages.csv', 'share bar', ''), 'pages.csv', 3, 'kinds', /name one of/],
  [
    'a block divided by a breakdown of another indicator',
    withText('pages.csv', 'own,procedures_online,service_level', 'own,sipas,service_level'),
    'pages.csv',
    3,
    'by',
    /period, organisation/,
  ],
  [
    'a tile that is taken',
    withRow('tiles.csv', 'provinces-63,ha-noi,3,7'),
    'tiles.csv',
    3,
    'column',
    /each tile one organisation/,
  ],
  ['a missing file', { 'units.csv': null }, 'units.csv', null, null, /put the file back/],
  ['a file nobody knows', { 'copy.csv': 'a,b' }, 'copy.csv', null, null, /take the file out/],
];

describe('the builder refuses', () => {
  it.each(REFUSALS)('%s, naming the place and the remedy', (_, changes, file, row, column, remedy) => {
    const { messages, documents } = build(files(changes));
    const found = messages.filter(
      (message) =>
        message.severity === 'error' && message.file === file && message.row === row && message.column === column,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.remedy.en).toMatch(remedy);
    expect(found[0]?.remedy.vi).not.toBe('');
    expect(documents.size).toBe(0);
  });

  it('all faults at once, from the first row to the last', () => {
    const errors = errorsOf({
      [O]: `${sheet(O)}\no9,sipas,ha-tinh,Aug-20,,80%,%,exact,,,owner,\no1,sipass,ha-noi,2021,,80,%,exact,,,owner,`,
    });
    expect(errors.map(({ row, column }) => `${row} ${column}`)).toEqual(['7 value', '7 period', '8 id', '8 indicator']);
  });

  it('one fault once: a number that cannot be read breaks no identity besides', () => {
    expect(errorsOf(withText(O, ',27,', ',27 thủ tục,')).map(({ row, column }) => `${row} ${column}`)).toEqual(['3 value']);
  });

  it('in Vietnamese and in English', () => {
    const [error] = errorsOf(observation('o9,sipass,ha-tinh,2021,,80,%,exact,,,owner,'));
    if (error === undefined) throw new Error('no error');
    expect(formatMessage(error, 'vi')).toBe(
      'LỖI data/observations.csv, dòng 7, cột indicator: mã “sipass” không có. Cách sửa: có phải “sipas”?',
    );
    expect(formatMessage(error, 'en')).toBe(
      'ERROR data/observations.csv, row 7, column indicator: the code “sipass” is not known. Remedy: is “sipas” meant?',
    );
  });

  it('nothing when nothing is wrong', () => {
    expect(build(files()).messages).toEqual([]);
  });
});
