// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart, inBrowser } from '../../../mocks/render';
import { Calibration } from './calibration';

inBrowser();

const show = (widthPx: number, heightPx: number) =>
  renderPart(
    <Calibration widthPx={widthPx} heightPx={heightPx} sample="Ữ Ự Ỵ Ẵ Đặng ₫">
      <button type="button">Tối</button>
    </Calibration>,
    'vi',
    '/vi/present',
  );

describe('the slide that a projector is set up by', () => {
  it('has greys from black to white, the letters twice, and says what to do', async () => {
    await show(1280, 720);
    const slide = within(screen.getByRole('region', { name: 'Chỉnh máy chiếu' }));
    expect(slide.getAllByText(/^\d+0$|^0$/).map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['0', '50', '100']));
    expect(slide.getAllByText('Ữ Ự Ỵ Ẵ Đặng ₫')).toHaveLength(2);
    expect(slide.getByText(/^Không phân biệt được các ô kề nhau/)).toBeTruthy();
    expect(slide.getByRole('button', { name: 'Tối' })).toBeTruthy();
  });

  it('keeps its inner frame a twentieth from every edge', async () => {
    await show(1024, 768);
    const stage = document.querySelector<HTMLElement>('.slide-stage')!;
    const [y, x] = stage.style.padding.split(' ').map(Number.parseFloat);
    expect([y! / Number.parseFloat(stage.style.height), x! / Number.parseFloat(stage.style.width)]).toEqual([0.05, 0.05]);
  });

  it.each([[1280, 720], [3840, 2160]])('draws lines of one pixel of the screen at %d x %d', async (width, height) => {
    await show(width, height);
    const thinnest = document.querySelector('.calibration-lines path')?.getAttribute('stroke-width');
    expect(Number(thinnest) * (height / 360)).toBeCloseTo(1);
  });
});
