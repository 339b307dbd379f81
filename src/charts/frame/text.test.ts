import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, widest, wrap } from './text';

describe('the width of a text', () => {
  it('is near what the font has', () => {
    expect(textWidth('Văn phòng đăng ký đất đai', 100)).toBeGreaterThan(1320 * 0.95);
    expect(textWidth('Văn phòng đăng ký đất đai', 100)).toBeLessThan(1320 * 1.08);
    expect(textWidth('Văn phòng đăng ký đất đai', 100, true)).toBeGreaterThan(1344 * 0.95);
  });
  it('does not depend on how marks are encoded', () => {
    expect(textWidth('Hà Tĩnh'.normalize('NFD'), 13)).toBe(textWidth('Hà Tĩnh', 13));
  });
});

describe('a wrapped text', () => {
  const words = fc.array(fc.constantFrom('Văn', 'phòng', 'đăng', 'ký', 'Thừa', 'Thiên', 'Huế', '2020'), { minLength: 1, maxLength: 12 });
  it('loses no letter and no line is too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (all, width) => {
        const text = all.join(' ');
        const lines = wrap(text, width, 13);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(widest(lines, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
  it('leaves no single word on its last line where lines can be even', () => {
    expect(wrap('Văn phòng đăng ký đất đai', 150, 13)).toEqual(['Văn phòng', 'đăng ký đất đai']);
  });
});
