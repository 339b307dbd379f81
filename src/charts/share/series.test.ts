import { describe, expect, it } from 'vitest';
import { derived, fact } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { overPlaces } from '../chart.fixture';
import { layoutShare } from './series';

const speech = { language: 'vi', words: vi } as const;
const whole = fact({ id: 'whole', value: 138, period: '2020' });

describe('a share', () => {
  it('is true to scale', () => {
    const { parts } = layoutShare(overPlaces({ A: 69, B: 69 }, { whole }), 600, speech);
    expect(parts.map((part) => [part.x, part.width])).toEqual([[0, 298], [300, 298]]);
  });
  it('leaves open what the source does not state and puts no number there', () => {
    const { rest } = layoutShare(overPlaces({ A: 69 }, { whole }), 600, speech);
    expect(rest?.lines).toEqual(['phần còn lại, nguồn không nêu']);
    expect(layoutShare(overPlaces({ A: 138 }, { whole }), 600, speech).rest).toBeNull();
  });
  it('says of a computed part that it is computed, and draws it last and palest', () => {
    const data = overPlaces({ 'Mức độ 3': 27, 'Mức độ 4': 12, 'Chưa có': null }, { whole, ordinal: true });
    const [series] = data.series;
    const points = [...(series?.points ?? []).slice(0, 2), derived({ rule: 'remainder', value: 99, digits: 0 })];
    const { parts } = layoutShare({ ...data, series: [{ id: 'all', label: '', own: false, points }] }, 900, speech);
    expect(parts.map((part) => part.name.lines.join(' '))).toEqual(['Mức độ 4', 'Mức độ 3', 'Chưa có (tính toán)']);
    expect(parts[2]?.fill.fill).toBe('var(--ramp-0)');
  });
  it('lists the names under the bar where they have no room above it', () => {
    const names = { 'Văn phòng đăng ký đất đai': 100, 'Phòng Tài nguyên nước và Khoáng sản': 12, 'Chi cục Bảo vệ môi trường': 3 };
    const scene = layoutShare(overPlaces(names, { whole }), 360, speech);
    expect(scene.listed).toBe(true);
    expect(scene.parts[2]?.name.lines.join(' ')).toBe('Chi cục Bảo vệ môi trường: 3');
  });
});
