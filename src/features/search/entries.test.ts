import { describe, expect, it } from 'vitest';
import { block, catalogue, summary, term } from '../../../mocks/fixtures/catalogue';
import { organisation } from '../../../mocks/fixtures/organisation';
import { entriesOf, find } from './entries';

const known = catalogue({
  datasets: [
    summary('procedures_one_stop', { label: 'Thủ tục qua cơ chế một cửa', observations: 7 }),
    summary('land_dossiers', { label: 'Hồ sơ đất đai', definition: 'Số hồ sơ về đất', organisations: [] }),
    summary('honorees', { label: 'Điển hình được vinh danh', organisations: ['ha-tinh'] }),
  ],
  organisations: [
    organisation('ha-tinh', { name: 'Hà Tĩnh', kind: 'province' }),
    organisation('ht-so-tnmt', { name: 'Sở Tài nguyên và Môi trường Hà Tĩnh' }),
    organisation('silent', { name: 'Không có số liệu' }),
  ],
  blocks: [
    block({ id: 'head', page: 'one-stop', place: 'headline', indicatorId: 'procedures_one_stop' }),
    block({ id: 'st-1', page: 'one-stop', indicatorId: 'procedures_one_stop' }),
    block({ id: 'ov-1', page: 'overview', indicatorId: 'honorees' }),
  ],
  terms: [term('tthc', { name: 'Thủ tục hành chính', abbreviation: 'TTHC', definition: 'Trình tự, cách thức thực hiện' })],
});
const entries = entriesOf(known, (count) => `${count} số liệu`);
const found = (query: string) => find(query, entries).map((entry) => entry.id);
const entryOf = (id: string) => entries.find((entry) => entry.id === id);

describe('what can be found', () => {
  it('is every indicator, every organisation with figures and every term', () => {
    expect(entries.map((entry) => entry.id)).toEqual(['procedures_one_stop', 'land_dossiers', 'honorees', 'ha-tinh', 'ht-so-tnmt', 'tthc']);
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

  it('lists the indicators when nothing is asked', () => {
    expect(found('   ')).toEqual(['procedures_one_stop', 'land_dossiers', 'honorees']);
  });

  it('finds nothing for what is not there, and takes signs as text', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('.*+?^${}()|[]\\')).toEqual([]);
  });
});
