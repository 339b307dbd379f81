import { describe, expect, it } from 'vitest';
import { derived, fact, rank } from '../../i18n/fact.fixture';
import { shortFigure } from './figure-words';

describe('a figure at its mark', () => {
  it('has its unit said elsewhere, but for per cent', () => {
    expect(shortFigure(fact({ value: 39 }), 'vi')).toBe('39');
    expect(shortFigure(fact({ value: 5, digits: 0, indicator: { unit: { code: '%', label: '%' } } }), 'en')).toBe('5%');
  });

  it('that is a rank says among how many only where that was counted here', () => {
    expect(shortFigure(fact({ value: 27, outOf: 63, indicator: rank }), 'vi')).toBe('27');
    expect(shortFigure(derived({ rule: 'rank', value: 6, digits: 0, outOf: 11, unit: { code: 'rank', label: '' } }), 'vi')).toBe('6/11');
  });
});
