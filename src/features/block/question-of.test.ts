import { describe, expect, it } from 'vitest';
import { inLevel, resolved } from '../../../mocks/fixtures/resolved';
import type { Block } from '../../domain/catalogue';
import { emptyAddress, readAddress, writeAddress } from '../../ui/address';
import type { ObservationSpec } from '../../../mocks/fixtures/dataset';
import { questionOf } from './question-of';

const asked = (about: Partial<Block>, observations: readonly ObservationSpec[]) => {
  const found = resolved(about, { observations });
  return questionOf(found, found.chosen);
};
const levels = ['all', 'Mức độ 3', 'Mức độ 4'].map((level, i): ObservationSpec => ({ period: '2020-08', value: [39, 27, 12][i] ?? 0, ...inLevel(level) }));
const provinces = ['ha-tinh', 'nghe-an', 'thanh-hoa'].flatMap((organisation) => ['2019', '2020'].map((period) => ({ organisation, period, value: 40 })));

describe('the question behind a block', () => {
  it('names the parts it is divided into, the body and the period', () => {
    expect(asked({ whose: 'own', by: 'level', kinds: ['bar'] }, levels)).toMatchObject({
      page: 'explore',
      indicators: ['procedures_online'],
      organisations: ['ht-so-tnmt'],
      filters: [{ dimension: 'level', categories: ['Mức độ 3', 'Mức độ 4'] }],
      time: '2020-08',
      rhythm: 'month',
      by: 'level',
      kind: 'bar',
    });
  });

  it('leaves a breakdown open where its figures do', () => {
    const question = asked({ whose: 'neighbours', kinds: ['line', 'bar'] }, [...provinces, { organisation: 'ha-tinh', period: '2018', value: 1, ...inLevel('Mức độ 3') }]);
    expect(question.filters).toEqual([{ dimension: 'level', categories: ['_'] }]);
  });

  it('says of all bodies that they are all', () => {
    expect(asked({ whose: 'neighbours', kinds: ['line', 'bar'] }, provinces).organisations).toEqual(['*']);
  });

  it('spans the periods drawn, of whatever length', () => {
    const spans = ['2015/2020', '2018', '2021'].map((period, i) => ({ period, value: i + 1 }));
    expect(asked({ whose: 'own', kinds: ['bar'] }, spans)).toMatchObject({ time: '2015/2020..2021', rhythm: 'all' });
  });

  it('takes nothing of the page along', () => {
    const here = { ...emptyAddress('vi', 'online-services'), organisations: ['ha-tinh'], time: '2019', view: 'table' as const, revision: 'r9', kind: 'map' };
    const path = writeAddress({ ...here, ...asked({ whose: 'own', by: 'level', kinds: ['bar'] }, levels) });
    const { address, ignored } = readAddress(path, 'en');
    expect(ignored).toEqual([]);
    expect(address).toMatchObject({ language: 'vi', page: 'explore', organisations: ['ht-so-tnmt'], time: '2020-08', view: null, kind: 'bar', revision: null });
  });
});
