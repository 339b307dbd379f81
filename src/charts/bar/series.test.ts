import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { overPlaces, overYears } from '../chart.fixture';
import { layoutBar } from './series';

const speech = { language: 'vi', words: vi } as const;

describe('bars', () => {
  it('start at zero, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 1_000_000 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 280, max: 2400 }), (values, width) => {
        const data = overPlaces(Object.fromEntries(values.map((value, i) => [`Nơi ${i}`, value])));
        expect(layoutBar(data, { width, stacked: false }, speech).scale.ticks).toContain(0);
      }),
    );
  });
  it('stand along time while their values fit, and lie otherwise', () => {
    const data = overYears(['2018', '2019', '2020'], { A: [434835, 211008, 12087] });
    expect(layoutBar(data, { width: 640, stacked: false }, speech).upright).toBe(true);
    expect(layoutBar(data, { width: 200, stacked: false }, speech).upright).toBe(false);
  });
  it('are not clipped beyond a hundred per cent', () => {
    const data = overPlaces({ A: 110 }, { unit: { code: '%', label: '%' } });
    expect(layoutBar(data, { width: 640, stacked: false }, speech).scale.max).toBeGreaterThanOrEqual(110);
  });
  it('leave words where a whole year has no figure and a dash where one series has none', () => {
    const { gaps } = layoutBar(overYears(['2018', '2019'], { A: [1, null], B: [null, null] }), { width: 640, stacked: false }, speech);
    expect(gaps.map((gap) => gap.lines.join(' '))).toEqual(['–', 'không có số liệu']);
  });
  it('of percentages end at a hundred, and so does what a bound leaves open', () => {
    const unit = { code: '%', label: '%' };
    const along = overYears(['2019', '2020'], { A: [98.03, { value: 99, qualifier: 'at-least' }] }, { unit });
    const scene = layoutBar(along, { width: 640, stacked: false }, speech);
    expect(scene).toMatchObject({ upright: true, scale: { max: 100 }, open: { to: scene.at(100), endless: false } });
    const across = overPlaces({ A: { value: 30, qualifier: 'more-than' }, B: 101 }, { unit });
    expect(layoutBar(across, { width: 640, stacked: false }, speech).open.endless).toBe(true);
  });
  it('below zero stand under it, their values under them and off the names', () => {
    const { at, bars, labels, plot } = layoutBar(overYears(['2019', '2020'], { A: [-2, 1] }), { width: 640, stacked: false }, speech);
    const [down, up] = bars.map(({ mark }) => mark.box);
    expect(down?.top).toBeCloseTo(at(0));
    expect(up?.bottom).toBeCloseTo(at(0));
    expect(labels[0]?.y).toBeGreaterThan(plot.bottom + 30);
  });
  it('keep room beyond a lower bound', () => {
    const data = overPlaces({ A: { value: 50, qualifier: 'more-than' } });
    expect(layoutBar(data, { width: 640, stacked: false }, speech).scale.max).toBeGreaterThan(50);
  });
});
