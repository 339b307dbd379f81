import { describe, expect, it } from 'vitest';
import { derived, fact } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { overYears } from '../chart.fixture';
import { layoutLine } from './series';

const speech = { language: 'vi', words: vi } as const;
const years = ['2015', '2016', '2017'];
const indexed = (bases: readonly string[]) => {
  const data = overYears(years, Object.fromEntries(bases.map((base) => [base, [100, 120, 130]])));
  const index = (base: string, value: number | null) => derived({ rule: 'index', value: value ?? 0, from: [fact({ period: base }), fact()] });
  return { ...data, series: data.series.map((series, s) => ({ ...series, points: series.points.map((point) => index(bases[s] ?? '', point?.value ?? null)) })) };
};
const rules = (data: ReturnType<typeof overYears>) => layoutLine(data, { width: 640, joined: true }, speech).targets;

describe('the base of index numbers', () => {
  it('is a rule at 100 with its period, within the scale', () => {
    const [base] = rules(indexed(['2015']));
    expect(base).toMatchObject({ base: true, text: { lines: ['2015 = 100'] } });
    const { y, plot } = { y: base?.rule[1] ?? 0, plot: layoutLine(indexed(['2015']), { width: 640, joined: true }, speech).plot };
    expect(y).toBeGreaterThan(plot.top);
    expect(y).toBeLessThanOrEqual(plot.bottom);
  });
  it('names no period where the bases differ', () => expect(rules(indexed(['2015', '2010']))[0]?.text?.lines).toEqual(['100']));
  it('stands beside no other figures', () => expect(rules(overYears(years, { A: [99, 100, 101] }))).toEqual([]));
});
