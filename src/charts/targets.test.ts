import { describe, expect, it } from 'vitest';
import { layoutBar } from './bar/series';
import { vi } from '../i18n/messages/vi';
import { overPlaces, overYears } from './chart.fixture';
import { targetsAlong } from './targets';

const speech = { language: 'vi', words: vi } as const;
const target = (period: string) => ({ id: period, indicatorId: 'i', scope: '', period, operator: '>=', value: 90, sourceId: 's', note: null }) as const;
const targets = [target('2019'), target('2020'), target('2025')];
const placed = (data: Parameters<typeof targetsAlong>[0]) => targetsAlong(data).map(({ target: { period }, position }) => [period, position]);

describe('a target', () => {
  it('stands at its own period on an axis of periods, and nowhere where that is not on it', () => {
    expect(placed(overYears(['2018', '2019', '2020'], { A: [1, 2, 3] }, { targets }))).toEqual([['2019', 1], ['2020', 2]]);
  });
  it('runs along places whose figures are all of its period', () => {
    expect(placed(overPlaces({ A: 1, B: 2 }, { targets }))).toEqual([['2020', null]]);
    expect(placed(overPlaces({ A: 1, B: { value: 2, period: '2019' } }, { targets }))).toEqual([]);
  });
  it('crosses one lying bar of a period and says in the legend what it is', () => {
    const scene = layoutBar(overYears(['2018', '2019', '2020'], { A: [434835, 211008, 12087] }, { targets }), { width: 200, stacked: false }, speech);
    expect(scene.upright).toBe(false);
    expect(scene.legend.items.map(({ lines }) => lines.join(' '))).toEqual(['mục tiêu 2019 ≥ 90', 'mục tiêu 2020 ≥ 90']);
    expect(new Set(scene.targets.map(({ rule }) => rule[1])).size).toBe(2);
  });
});
