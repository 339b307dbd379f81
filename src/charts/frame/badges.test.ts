import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../../i18n/fact.fixture';
import { BADGE_RADIUS, layoutBadges } from './badges';
import { around, overlaps, type Box } from './room';

const mark = (x: number, y: number, box?: Box) => ({ series: 0, position: 0, figure: fact(), label: '', x, y, ...(box && { box }) });
const remark = (number: number, on: ReturnType<typeof mark>) => ({ number, text: '', mark: on });
const field = { width: 400, height: 300, taken: [] };

describe('the number of a remark', () => {
  it('stands beside its point, within the drawing, wherever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), (x, y) => {
        const point = mark(x, y);
        const [badge] = layoutBadges([remark(1, point)], [point], field);
        expect(badge?.from).toBeNull();
        expect(badge?.x).toBeGreaterThanOrEqual(BADGE_RADIUS);
        expect(badge?.y).toBeGreaterThanOrEqual(BADGE_RADIUS);
        expect(badge?.x).toBeLessThanOrEqual(400 - BADGE_RADIUS);
        expect(badge?.y).toBeLessThanOrEqual(300 - BADGE_RADIUS);
      }),
    );
  });
  it('keeps off words, further out on a leader where it must', () => {
    const point = mark(200, 150);
    const taken = [{ left: 175, right: 225, top: 125, bottom: 143 }, { left: 175, right: 225, top: 157, bottom: 175 }, { left: 160, right: 192, top: 140, bottom: 160 }, { left: 208, right: 240, top: 140, bottom: 160 }];
    const [badge] = layoutBadges([remark(1, point)], [point], { ...field, taken });
    expect(badge?.from).not.toBeNull();
    expect(taken.some((box) => overlaps(around(badge?.x ?? 0, badge?.y ?? 0, BADGE_RADIUS), box))).toBe(false);
  });
  it('never lies on that of another remark on the same point', () => {
    const point = mark(200, 150);
    const [a, b] = layoutBadges([remark(1, point), remark(2, point)], [point], field);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(2 * BADGE_RADIUS);
  });
  it('stands upon a long bar, off those before and after it', () => {
    const bars = [0, 22, 44].map((top) => mark(300, top, { left: 80, right: 300, top: top + 4, bottom: top + 18 }));
    const [badge] = layoutBadges([remark(1, bars[1] ?? mark(0, 0))], bars, field);
    expect(badge).toMatchObject({ y: 33, from: null });
  });
});
