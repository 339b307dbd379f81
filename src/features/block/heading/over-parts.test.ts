import { describe, expect, it } from 'vitest';
import type { DatasetSpec, ObservationSpec } from '../../../../mocks/fixtures/dataset';
import { inLevel, resolved } from '../../../../mocks/fixtures/resolved';
import { vi } from '../../../i18n/messages/vi';
import { plain, type Sentence } from '../../../i18n/sentence';
import { headingOf } from '../heading';
import type { Resolved } from '../resolve';

const points = { unit: { code: 'points', label: 'điểm' }, formula: null, decimals: 2 };

const heading = (found: Resolved): Sentence => headingOf(found, found.chosen, { language: 'vi', words: vi }) ?? [];
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
  const two = (third: Partial<ObservationSpec>, fourth: Partial<ObservationSpec>, more: DatasetSpec = {}) =>
    said(divided, { observations: [{ value: 27, ...inLevel('Mức độ 3'), ...third }, { value: 12, ...inLevel('Mức độ 4'), ...fourth }], ...more });

  it('names the largest of a count', () => {
    expect(two({}, {})).toContain('mức độ 3 nhiều nhất, 27\u00a0thủ tục');
  });

  it('names the total where a source gives one, and takes no part for it', () => {
    const total = { value: 39, ...inLevel('all') };
    const all = [total, { value: 27, ...inLevel('Mức độ 3') }, { value: 12, ...inLevel('Mức độ 4') }];
    expect(said(divided, { observations: all })).toContain('39\u00a0thủ tục, trong đó mức độ 3 nhiều nhất với 27\u00a0thủ tục');
  });

  it('calls none the largest when another is a bound or as large', () => {
    expect(two({}, { qualifier: 'more-than' })).toBe('Thủ tục cung cấp trực tuyến năm 2020');
    expect(two({ value: 12 }, {})).toBe('Thủ tục cung cấp trực tuyến năm 2020');
  });

  it('gives the highest and the lowest of what is no count', () => {
    expect(two({ value: 7.71 }, { value: 3.45 }, { indicator: points })).toContain('cao nhất mức độ 3 7,71\u00a0điểm, thấp nhất mức độ 4 3,45\u00a0điểm');
  });
});
