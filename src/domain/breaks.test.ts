import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakAt } from '../../mocks/fixtures/break';
import { breaksBetween } from './breaks';

const query = (from: string, to: string, given: Partial<Parameters<typeof breaksBetween>[1]> = {}) =>
  ({ indicator: 'procedures_online', organisations: ['ht-so-tnmt'], from, to, ...given });
const periodsOf = (...given: Parameters<typeof breaksBetween>) => breaksBetween(...given).map(({ period }) => period);

describe('the breaks between two figures', () => {
  it('begin after the first period began and before the last one ended', () => {
    const levels = [breakAt('2022')];
    expect(periodsOf(levels, query('2021', '2022'))).toEqual(['2022']);
    expect(periodsOf(levels, query('2022', '2023'))).toEqual([]);
    expect(periodsOf(levels, query('2019', '2021'))).toEqual([]);
    expect(periodsOf([breakAt('2025-07')], query('2025', '2026'))).toEqual(['2025-07']);
  });

  it('are of the indicator and the organisations asked for, or of all', () => {
    const breaks = [
      breakAt('2021', { indicatorId: 'papi' }),
      breakAt('2022', { indicatorId: 'procedures_online' }),
      breakAt('2023', { organisationId: 'ht-so-tnmt' }),
      breakAt('2024', { organisationId: 'ha-tinh' }),
    ];
    expect(periodsOf(breaks, query('2020', '2025'))).toEqual(['2022', '2023']);
    expect(periodsOf(breaks, query('2020', '2025', { organisations: ['ha-tinh', 'ht-so-tnmt'] }))).toEqual(['2022', '2023', '2024']);
  });

  it('are, for years, those of the years after the first up to the last, in their order', () => {
    const year = fc.integer({ min: 2010, max: 2030 });
    fc.assert(
      fc.property(fc.array(year), year, year, (years, from, to) => {
        const found = periodsOf(years.map((y) => breakAt(String(y))), query(String(from), String(to)));
        expect(found).toEqual(years.filter((y) => y > from && y <= to).sort((a, b) => a - b).map(String));
      }),
      { numRuns: 300 },
    );
  });
});
