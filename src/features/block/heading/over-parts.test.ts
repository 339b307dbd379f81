import { describe, expect, it } from 'vitest';
import type { DatasetSpec, ObservationSpec } from '../../../../mocks/fixtures/dataset';
import { inLevel, resolved } from '../../../../mocks/fixtures/resolved';
import { vi } from '../../../i18n/messages/vi';
import { plain, type Sentence } from '../../../i18n/sentence';
import { headingOf, toldOf } from '../heading';
import type { Resolved } from '../resolve';

const points = { unit: { code: 'points', label: 'điểm' }, formula: null, decimals: 2 };

const heading = (found: Resolved): Sentence => headingOf(toldOf(found), found.chosen, { language: 'vi', words: vi }) ?? [];
const said = (...given: Parameters<typeof resolved>): string => plain(heading(resolved(...given)));

describe('the heading of a share', () => {
  const parts: readonly ObservationSpec[] = [
    { id: 'a', value: 12, ...inLevel('Mức độ 4') },
    { id: 'b', value: 27, ...inLevel('Mức độ 3') },
  ];
  const shared = { by: 'level', kinds: ['share'], wholeId: 'procedures_total', where: [{ dimension: 'level', categories: ['Mức độ 3', 'Mức độ 4'] }] };
  const whole: DatasetSpec = { id: 'procedures_total', observations: [{ id: 'w', value: 138 }] };

  it('adds the parts up beside the whole, the largest first, each by its own name', () => {
    expect(said(shared, { observations: parts }, whole)).toBe(
      'Thủ tục cung cấp trực tuyến năm 2020: 39 trong 138\u00a0thủ tục, gồm 27 mức độ 3 và 12 mức độ 4',
    );
  });

  it('marks the sum as computed from its parts', () => {
    const sum = heading(resolved(shared, { observations: parts }, whole)).find((part) => typeof part !== 'string' && part.figure.kind === 'derived');
    expect(sum).toMatchObject({ text: '39', figure: { rule: 'sum', from: [{ id: 'b' }, { id: 'a' }] } });
  });

  it('names the whole alone when the parts are all of it', () => {
    const all = { id: 'procedures_total', observations: [{ value: 39 }] };
    expect(said(shared, { observations: parts }, all)).toContain('năm 2020: 39\u00a0thủ tục, gồm 27 mức độ 3 và 12 mức độ 4');
  });
});

describe('the heading of categories side by side', () => {
  const divided = { by: 'level', kinds: ['bar'] };
  const level3 = { value: 27, ...inLevel('Mức độ 3') };
  const level4 = { value: 12, ...inLevel('Mức độ 4') };
  const level2 = { value: 5, ...inLevel('Mức độ 2') };
  const of = (observations: readonly ObservationSpec[], more: DatasetSpec = {}) => said(divided, { observations, ...more });

  it('tells both of two, the larger first', () => {
    expect(of([level4, level3])).toBe('Thủ tục cung cấp trực tuyến năm 2020: mức độ 3 (27\u00a0thủ tục), mức độ 4 (12\u00a0thủ tục)');
  });

  it('tells two within their total where a source gives one', () => {
    const total = { value: 40, ...inLevel('all') };
    expect(of([total, level3, level4])).toContain('40\u00a0thủ tục, gồm mức độ 3 (27\u00a0thủ tục), mức độ 4');
  });

  it('names the category of the only one, which is not the whole', () => {
    expect(of([level4])).toBe('Thủ tục cung cấp trực tuyến (mức độ 4) năm 2020: 12\u00a0thủ tục');
  });

  it('names the largest of several, and the total beside it', () => {
    expect(of([level2, level3, level4])).toContain('mức độ 3 nhiều nhất, 27\u00a0thủ tục');
    expect(of([{ value: 44, ...inLevel('all') }, level2, level3, level4])).toContain('44\u00a0thủ tục, trong đó mức độ 3 nhiều nhất với 27');
  });

  it('calls none the largest when another is a bound or as large', () => {
    expect(of([level2, level3, { ...level4, qualifier: 'more-than' }])).toBe('Thủ tục cung cấp trực tuyến năm 2020');
    expect(of([level2, { ...level3, value: 12 }, level4])).toBe('Thủ tục cung cấp trực tuyến năm 2020');
  });

  it('gives the highest and the lowest of what is no count', () => {
    const scores = [{ ...level2, value: 5.5 }, { ...level3, value: 7.71 }, { ...level4, value: 3.45 }];
    expect(of(scores, { indicator: points })).toContain('cao nhất mức độ 3 7,71\u00a0điểm, thấp nhất mức độ 4 3,45\u00a0điểm');
  });
});
