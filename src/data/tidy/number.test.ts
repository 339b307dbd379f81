import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, type DecimalMark, readNumber } from './number';

const marks = fc.constantFrom<DecimalMark>('.', ',');
const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');
/** A number as text with a point, and how many decimals it has. */
const written = fc
  .tuple(fc.boolean(), fc.nat(9_999_999), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 4 }))
  .map(([negative, whole, decimals]) => ({
    text: `${negative && whole > 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`,
    digits: decimals.length,
  }));
const group = (text: string, separator: string): string => {
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};
const readable = (text: string, mark: DecimalMark | null) => {
  const result = readNumber(text, mark);
  return result.ok ? { value: result.value, digits: result.digits } : null;
};

describe('a number', () => {
  it('in a file whose mark is known is read with every digit it has', () => {
    fc.assert(
      fc.property(written, marks, ({ text, digits }, mark) => {
        expect(readable(text.replace('.', mark), mark)).toEqual({ value: Number(text) + 0, digits });
      }),
    );
  });

  it('may group its thousands with spaces', () => {
    fc.assert(
      fc.property(written, marks, fc.constantFrom(' ', '\u00A0', '\u202F'), ({ text, digits }, mark, space) => {
        expect(readable(group(text, space).replace('.', mark), mark)).toEqual({ value: Number(text) + 0, digits });
      }),
    );
  });

  it('of one group mark and three digits is never guessed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), marks, (whole, rest, mark) => {
        const text = `${whole}${mark}${String(rest).padStart(3, '0')}`;
        expect(readable(text, null)).toBeNull();
        expect(readable(text, other(mark))).toBeNull();
        expect(readable(text, mark)?.digits).toBe(3);
      }),
    );
  });

  it('is read by its form where it leaves one reading only', () => {
    expect(readable('1.234.567', ',')).toEqual({ value: 1234567, digits: 0 });
    expect(readable('1.234,5', ',')).toEqual({ value: 1234.5, digits: 1 });
    expect(readable('1,234.50', '.')).toEqual({ value: 1234.5, digits: 2 });
    expect(readable('0,125', null)).toEqual({ value: 0.125, digits: 3 });
    expect(readable('\u22125', null)).toEqual({ value: -5, digits: 0 });
  });

  it.each(['', '50 %', 'trên 50', '1/3', '1E+05', '1.2.3', '12.34.567', '--5', 'NaN', '1,23,456', '.5', '5.'])(
    'is not made of “%s”',
    (text) => {
      expect(readable(text, '.')).toBeNull();
    },
  );
});

describe('the decimal mark of a file', () => {
  it('is the one its unmistakable numbers use', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1 }), marks, (numbers, mark) => {
        const texts = numbers.map(({ text }) => text.replace('.', mark));
        const found = decimalMarkOf(texts);
        expect(found === null || found === mark).toBe(true);
        expect(decimalMarkOf([...texts, `45${mark}78`])).toBe(mark);
      }),
    );
  });

  it('is not known when every number could be a thousand', () => {
    expect(decimalMarkOf(['1.234', '12', '5.000'])).toBeNull();
    expect(decimalMarkOf([])).toBeNull();
  });
});
