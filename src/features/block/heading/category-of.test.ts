import { expect, it } from 'vitest';
import { fact } from '../../../../mocks/fixtures/fact';
import type { ChartData } from '../../../charts/chart-data';
import { categoryOf } from './telling';

it('a heading begins a category small within it, but not the name of a place', () => {
  const hue = fact(1, { organisation: 'Huế' });
  const named = (label: string) =>
    categoryOf(hue, { positions: [{ id: '2020', label: '2020' }], series: [{ id: 'a', label, own: false, points: [hue] }, { id: 'b', label: '', own: false, points: [] }] } as unknown as ChartData);
  expect([named('Huế'), named('Mức độ 3')]).toEqual(['Huế', 'mức độ 3']);
});
