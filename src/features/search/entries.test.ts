import { describe, expect, it } from 'vitest';
import { block, catalogue, summary, term } from '../../../mocks/fixtures/catalogue';
import { organisation } from '../../../mocks/fixtures/organisation';
import { entriesOf, find } from './entries';

const known = catalogue({
  datasets: [
    summary('procedures_one_stop', { label: 'Thủ tục qua cơ chế một cửa', observations: 7 }),
    summary('land_dossiers', { label: 'Hồ sơ đất đai', definition: 'Số hồ sơ về đất', organisations: [] }),
    summary('late', { label: 'Hồ sơ quá hạn', observations: 0, organisations: [] }),
    summary('honorees', {
      label: 'Điển hình được vinh danh',
      organisations: ['ha-tinh'],
      categories: [
        { dimension: 'kind', id: 'collective', label: 'Tập thể' },
        { dimension: 'field', id: 'water', label: 'Tài nguyên nước' },
      ],
    }),
  ],
  organisations: [
    organisation('silent', { name: 'Sở Nội vụ Hà Tĩnh' }),
    organisation('ha-tinh', { name: 'Hà Tĩnh', kind: 'province' }),
    organisation('ht-so-tnmt', { name: 'Sở Tài nguyên và Môi trường Hà Tĩnh' }),
  ],
  blocks: [
    block({ id: 'head', page: 'one-stop', place: 'headline', indicatorId: 'procedures_one_stop' }),
    block({ id: 'st-1', page: 'one-stop', indicatorId: 'procedures_one_stop' }),
    block({ id: 'ov-1', page: 'overview', indicatorId: 'honorees', where: [{ dimension: 'kind', categories: ['individual'] }] }),
    block({ id: 'em-1', page: 'emulation', indicatorId: 'honorees', by: 'kind' }),
  ],
  terms: [term('tthc', { name: 'Thủ tục hành chính', abbreviation: 'TTHC', definition: 'Trình tự, cách thức thực hiện' })],
});
const entries = entriesOf(known, { figures: (count) => `${count} số liệu`, noFigures: 'chưa có số liệu' });
const found = (query: string) => find(query, entries).map((entry) => entry.id);
const entryOf = (id: string) => entries.find((entry) => entry.id === id);

describe('what can be found', () => {
  it('is every indicator, category, organisation and term, organisations with figures first', () => {
    expect(entries.map((entry) => entry.label)).toEqual([
      ...['Thủ tục qua cơ chế một cửa', 'Hồ sơ đất đai', 'Hồ sơ quá hạn', 'Điển hình được vinh danh'],
      ...['Tập thể', 'Tài nguyên nước'],
      ...['Hà Tĩnh', 'Sở Tài nguyên và Môi trường Hà Tĩnh', 'Sở Nội vụ Hà Tĩnh'],
      'Thủ tục hành chính (TTHC)',
    ]);
  });

  it('says of what has no figures that it has none, and still leads to its overview', () => {
    expect(entryOf('silent')).toMatchObject({ detail: 'chưa có số liệu', target: { page: '', organisations: ['silent'] } });
    expect(entryOf('late')?.detail).toBe('chưa có số liệu');
    expect(entryOf('ha-tinh')?.detail).toBe('');
  });

  it('leads a category to the chart that shows it, or else to its indicator', () => {
    expect(entryOf('honorees kind collective')).toMatchObject({
      detail: 'Điển hình được vinh danh',
      target: { page: 'emulation', indicators: ['em-1'] },
    });
    expect(entryOf('honorees field water')?.target).toEqual({ page: 'sources', indicators: ['indicator-honorees'] });
  });

  it('leads to where an indicator is drawn', () => {
    expect(entryOf('procedures_one_stop')).toMatchObject({ detail: '7 số liệu', target: { page: 'one-stop', indicators: ['st-1'] } });
    expect(entryOf('honorees')?.target).toEqual({ page: '', indicators: ['ov-1'] });
  });

  it('leads to the list of indicators when none of the pages draws one', () => {
    expect(entryOf('land_dossiers')?.target).toEqual({ page: 'sources', indicators: ['indicator-land_dossiers'] });
  });

  it('leads to the overview of an organisation and to a term among the sources', () => {
    expect(entryOf('ha-tinh')?.target).toEqual({ page: '', organisations: ['ha-tinh'], indicators: [] });
    expect(entryOf('tthc')).toMatchObject({ label: 'Thủ tục hành chính (TTHC)', target: { page: 'sources', indicators: ['term-tthc'] } });
  });
});

describe('a search', () => {
  it.each(['đất', 'dat', 'DAT DAI', 'đất  đai'])('finds land with “%s”', (query) => {
    expect(found(query)[0]).toBe('land_dossiers');
  });

  it('finds by initials and by the short form of a term', () => {
    expect(found('mc')).toContain('procedures_one_stop');
    expect(found('tthc')[0]).toBe('tthc');
  });

  it('puts what is named so before what is only described so', () => {
    expect(found('so')[0]).toBe('ht-so-tnmt');
    expect(found('hồ sơ').at(0)).toBe('land_dossiers');
  });

  it('finds an indicator by its code', () => {
    expect(found('land_dossiers')).toEqual(['land_dossiers']);
  });

  it('leaves out what has the letters inside a word, unless there is nothing better', () => {
    const places = ['Northern Midlands', 'Land Registration Office', 'Central Highlands'].map((name) => organisation(name, { name }));
    const english = entriesOf(catalogue({ organisations: places, terms: [term('t', { definition: 'Files on land' })] }), {
      figures: String,
      noFigures: '',
    });
    expect(find('land', english).map((entry) => entry.id)).toEqual(['Land Registration Office', 't']);
    expect(find('lands', english).map((entry) => entry.id)).toEqual(['Northern Midlands', 'Central Highlands']);
  });

  it('lists the indicators when nothing is asked', () => {
    expect(found('   ')).toEqual(['procedures_one_stop', 'land_dossiers', 'late', 'honorees']);
  });

  it('finds nothing for what is not there, and takes signs as text', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('.*+?^${}()|[]\\')).toEqual([]);
  });
});
