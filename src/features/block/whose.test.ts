import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../mocks/fixtures/catalogue';
import { organisation } from '../../../mocks/fixtures/organisation';
import type { Whose } from '../../domain/catalogue';
import { organisationsOf } from './whose';

const province = (id: string, region: string | null = 'bac-trung-bo') => organisation(id, { kind: 'province', parent: 'viet-nam', region });
const known = catalogue({
  organisations: [
    organisation('viet-nam', { kind: 'country' }),
    organisation('vung-1', { kind: 'region' }),
    province('nghe-an'),
    province('ha-tinh'),
    province('ha-noi', null),
    organisation('nghe-an-so-tnmt', { parent: 'nghe-an', peerGroup: 'environment' }),
    organisation('ht-so-tnmt', { parent: 'ha-tinh', peerGroup: 'environment' }),
    organisation('ht-so-y-te', { parent: 'ha-tinh' }),
    organisation('cam-xuyen', { kind: 'district', parent: 'ha-tinh' }),
    organisation('do-luong', { kind: 'district', parent: 'nghe-an' }),
  ],
});
const all: readonly Whose[] = ['own', 'province', 'peers', 'neighbours', 'provinces', 'districts', 'departments', 'country', 'regions'];
const seen = (whose: Whose, own = 'ht-so-tnmt') => organisationsOf(whose, own, known);

describe('whose figures a block shows', () => {
  it.each([
    ['own', ['ht-so-tnmt']],
    ['province', ['ha-tinh']],
    ['peers', ['ht-so-tnmt', 'nghe-an-so-tnmt']],
    ['neighbours', ['ha-tinh', 'nghe-an']],
    ['provinces', ['ha-tinh', 'nghe-an', 'ha-noi']],
    ['districts', ['cam-xuyen']],
    ['departments', ['ht-so-tnmt', 'ht-so-y-te']],
    ['country', ['viet-nam']],
    ['regions', ['vung-1']],
  ] as const)('%s, seen from a department of Hà Tĩnh', (whose, expected) => {
    expect(seen(whose)).toEqual(expected);
  });

  it('of a department without peers are its own alone', () => {
    expect(seen('peers', 'ht-so-y-te')).toEqual(['ht-so-y-te']);
  });

  it('of a province whose region is not known has no neighbours', () => {
    expect(seen('neighbours', 'ha-noi')).toEqual([]);
  });

  it('of the country has no province, districts or departments', () => {
    for (const whose of ['province', 'neighbours', 'districts', 'departments'] as const) expect(seen(whose, 'viet-nam')).toEqual([]);
  });

  it('names nobody twice, nobody unknown, and the own one first wherever it is among them', () => {
    const ids = known.organisations.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...ids), (whose, own) => {
        const found = seen(whose, own);
        expect(new Set(found).size).toBe(found.length);
        expect(ids).toEqual(expect.arrayContaining([...found]));
        if (found.includes(own)) expect(found[0]).toBe(own);
      }),
    );
  });
});
