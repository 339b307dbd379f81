import { describe, expect, it } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import { EVERY_PERIOD } from '../../domain/period-range';
import type { Question } from '../../domain/question';
import { exploreWords } from '../../i18n/messages/explore';
import { vi } from '../../i18n/messages/vi';
import { measureOf, questionRows } from './question-rows';
import type { View } from './view';

const organisations = ['a', 'b', 'c', 'd', 'e'];
const made = dataset({
  id: 'papi',
  indicator: { id: 'papi', name: 'PAPI', unit: { code: 'points', label: 'điểm' } },
  organisations,
  breakdowns: [{ id: 'level', categories: ['x', 'y'] }],
  observations: ['2019', '2020'].map((period) => ({ period, organisation: 'a', value: 1, breakdown: { level: 'x' } })),
});
const view = (changes: Partial<Question> = {}): View => ({
  question: {
    indicator: 'papi', against: null, selection: new Map([['organisation', organisations], ['level', ['x', 'y']]]), range: EVERY_PERIOD,
    rhythm: 'year', by: null, compare: null, top: null, sort: null, ...changes,
  },
  kind: null, show: 'both', at: null, ignored: [],
});
const rows = (changes: Partial<Question> = {}, against: string | null = null) =>
  Object.fromEntries(questionRows(view(changes), made, { language: 'vi', words: vi }, against).map(({ label, text }) => [label, text]));

describe('the question part by part', () => {
  it('names every category and period, however many', () => {
    expect(rows()).toEqual({ 'Chỉ tiêu': 'PAPI', 'Cơ quan': 'a; b; c; d; e', Kỳ: 'năm 2019; năm 2020', level: 'x; y', 'Chia theo': 'organisation' });
  });

  it('says what it is compared with, how many are shown and in which order', () => {
    expect(rows({ compare: { kind: 'previous' }, top: { count: 5, end: 'lowest' }, sort: { by: 'value', descending: true } })).toMatchObject({
      'So với': exploreWords.vi.comparisons.previous,
      'Chỉ lấy': '5 thấp nhất',
      'Thứ tự': 'giá trị, giảm dần',
    });
  });

  it('names both indicators of a scatter', () => {
    expect(rows({ against: 'pci' }, 'PCI')['Chỉ tiêu']).toBe('PAPI; PCI');
  });

  it('is of a measure with its unit', () => {
    expect(measureOf(view(), made)).toBe('PAPI · điểm');
  });
});
