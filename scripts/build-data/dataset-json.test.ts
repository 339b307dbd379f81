import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { build } from './build';
import { files, sheet, withRow } from './files.fixture';
import { datasetSchema } from './profile-schema';

const read = (changes: Record<string, string>, path: string) =>
  v.parse(datasetSchema, JSON.parse(build(files(changes)).documents.get(path) ?? 'null'));

/** What a test looks at in the catalogue. */
const catalogueSchema = v.object({
  link: v.object({
    item: v.array(
      v.object({
        href: v.optional(v.string()),
        extension: v.object({ observations: v.number(), targets: v.array(v.object({ id: v.string() })) }),
      }),
    ),
  }),
});

const O = 'observations.csv';

describe('a dataset', () => {
  it('keeps the digits a source prints where the number alone loses them', () => {
    const { value, extension } = read(
      withRow(O, 'o9,sipas,ha-noi,2020,,46.70,%,exact,,,owner,'),
      'vi/datasets/sipas.json',
    );
    expect(value).toEqual([89.13, 46.7]);
    expect(extension.digits).toEqual({ 1: 2 });
  });

  it('writes a direction as no number with a qualifier and no status', () => {
    const { value, status, extension } = read(
      withRow(O, 'o9,sipas,ha-noi,2020,,,%,increase,,,owner,'),
      'vi/datasets/sipas.json',
    );
    expect([value, status, extension.qualifier, extension.observation]).toEqual([
      { 0: 89.13 },
      {},
      { 1: 'increase' },
      { 0: 'o4', 1: 'o9' },
    ]);
  });

  it('writes our words for a status, and both spellings of a qualifier as one', () => {
    const rows = [
      'o8,sipas,ha-noi,2020,,,%,,missing,,,owner,',
      'o9,sipas,ha-noi,2021,,50,%,more_than,provisional,,,owner,',
    ];
    const text = `${sheet(O).replace('qualifier,', 'qualifier,status,').replaceAll('exact,', 'exact,,')}\n${rows.join('\n')}`;
    const { status, extension } = read({ [O]: text }, 'en/datasets/sipas.json');
    expect([status, extension.qualifier]).toEqual([{ 2: 'missing', 3: 'provisional' }, { 3: 'more-than' }]);
  });

  it('puts figures that leave a breakdown open into a category of their own, the first', () => {
    const { dimension, size } = read(
      withRow(O, 'o9,procedures_online,ha-noi,2020-08,,50,procedures,exact,,,press,'),
      'en/datasets/procedures_online.json',
    );
    expect(dimension.service_level?.category.index).toEqual(['_', 'all', '3', '4']);
    expect(dimension.service_level?.category.label._).toBe('not stated');
    expect(size).toEqual([1, 2, 4, 1]);
  });

  it('keeps the other reading of a cell with its agreement', () => {
    const { extension } = read(
      withRow(O, 'o9,sipas,ha-tinh,2020,,89.1,%,exact,,,press,seen'),
      'en/datasets/sipas.json',
    );
    expect(extension.others).toEqual({
      0: [
        {
          id: 'o9',
          value: 89.1,
          digits: 1,
          qualifier: 'exact',
          status: 'final',
          stated: null,
          outOf: null,
          source: 'press',
          note: 'seen',
          agreement: 'agrees',
        },
      ],
    });
    expect(Object.keys(extension.sources)).toEqual(['owner', 'press']);
  });

  it('speaks the language of its folder, free notes included', () => {
    const notes = (['vi', 'en'] as const).map((language) => read({}, `${language}/datasets/sipas.json`).extension.note);
    expect(notes).toEqual([{ 0: 'như nguồn in' }, { 0: 'as printed' }]);
  });

  it('names a publisher in English only where it is another name', () => {
    const changes = {
      'sources.csv':
        'id,title,publisher,publisher_en,authority,published\nowner,Báo cáo,Bộ Nội vụ,,1,2020\npress,Tin,Báo Hà Tĩnh (bản đăng lại),Báo Hà Tĩnh (copy),3,2021',
      ...withRow(O, 'o9,sipas,ha-tinh,2021,,80,%,exact,,,press,'),
    };
    const names = (['vi', 'en'] as const).map((language) => read(changes, `${language}/datasets/sipas.json`).source);
    expect(names).toEqual(['Bộ Nội vụ; Báo Hà Tĩnh (bản đăng lại)', 'Bộ Nội vụ; Báo Hà Tĩnh (copy)']);
  });

  it('orders its periods by their end', () => {
    const rows = ['2020/2025', '2021', '2015/2020'].map(
      (period, i) => `p${i},sipas,ha-tinh,${period},,80,%,exact,,,owner,`,
    );
    expect(
      read({ [O]: `${sheet(O)}\n${rows.join('\n')}` }, 'en/datasets/sipas.json').dimension.period?.category.index,
    ).toEqual(['2015/2020', '2020', '2021', '2020/2025']);
  });

  it('of no figures is not written; its targets stand in the catalogue', () => {
    const changes = {
      ...withRow('indicators.csv', 'eid_share,Định danh,E-identity,Tỷ lệ,Share,%,2,higher,,,,,annual,'),
      ...withRow('targets.csv', 't2,eid_share,national,2025,=,100,%,owner,'),
    };
    const { documents } = build(files(changes));
    const { link } = v.parse(catalogueSchema, JSON.parse(documents.get('vi/catalogue.json') ?? 'null'));
    expect(documents.has('vi/datasets/eid_share.json')).toBe(false);
    expect(link.item[3]).toEqual({ extension: { observations: 0, targets: [{ id: 't2' }] } });
  });
});
