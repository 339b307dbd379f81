import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchScore } from './fold';

const LETTERS = new Map([
  ['a', 'aàáảãạăằắẳẵặâầấẩẫậ'], ['e', 'eèéẻẽẹêềếểễệ'], ['i', 'iìíỉĩị'], ['o', 'oòóỏõọôồốổỗộơờớởỡợ'],
  ['u', 'uùúủũụưừứửữự'], ['y', 'yỳýỷỹỵ'], ['d', 'dđ'], ['t', 't'], ['n', 'n'], [' ', ' '],
]);
const letter = fc.constantFrom(...LETTERS.keys()).chain((plain) =>
  fc.tuple(fc.constant(plain), fc.constantFrom(...(LETTERS.get(plain) ?? '')), fc.boolean()));
/** Text with marks, upper and lower case, composed or not, together with the same without marks. */
const vietnamese = fc.tuple(fc.array(letter, { minLength: 1, maxLength: 20 }), fc.constantFrom('NFC', 'NFD')).map(
  ([letters, form]) => ({
    marked: letters.map(([, marked, upper]) => (upper ? marked.toUpperCase() : marked)).join('').normalize(form),
    plain: letters.map(([plain]) => plain).join('').replace(/ +/g, ' ').trim(),
  }));
const runs = { numRuns: 400 };

describe('folded text', () => {
  it.each([
    ['Đất đai', 'dat dai'], ['  Một   cửa ', 'mot cua'], ['Quyết định ĐƯỢC', 'quyet dinh duoc'], ['hoà', 'hoa'],
    ['Đắk Lắk'.normalize('NFD'), 'dak lak'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('has lost every mark of Vietnamese, and folding again changes nothing', () => {
    fc.assert(
      fc.property(vietnamese, ({ marked, plain }) => {
        expect(fold(marked)).toBe(plain);
        expect(fold(fold(marked))).toBe(plain);
      }),
      runs,
    );
  });
});

describe('a search', () => {
  const best = (query: string, texts: readonly string[]) =>
    texts
      .flatMap((text) => { const score = searchScore(query, text); return score === null ? [] : [{ text, score }]; })
      .toSorted((a, b) => b.score - a.score)
      .map(({ text }) => text);

  it.each(['dat dai', 'đất đai', 'dat đai', 'ĐẤT ĐAI', 'đất đai'.normalize('NFD')])('for %s finds land', (query) => {
    expect(searchScore(query, 'Hồ sơ đất đai')).not.toBeNull();
  });

  it('puts the same marks first, then the beginning of the text, of a word, initials, any place', () => {
    expect(best('cua', ['Một cửa', 'Cửa khẩu', 'cua biển', 'acua', 'chưa ủy ả'])).toEqual(
      ['cua biển', 'Cửa khẩu', 'Một cửa', 'chưa ủy ả', 'acua']);
    expect(best('hoà', ['hoa màu', 'Hòa Bình'])).toEqual(['Hòa Bình', 'hoa màu']);
    expect(best('bản', ['Ban hành', 'Văn bản'])).toEqual(['Văn bản', 'Ban hành']);
  });

  it('takes initials', () => {
    expect(searchScore('mc', 'Thủ tục qua cơ chế một cửa')).not.toBeNull();
    expect(searchScore('dvctt', 'Dịch vụ công trực tuyến')).not.toBeNull();
    expect(searchScore('mx', 'một cửa')).toBeNull();
  });

  it('passes over what stands between words', () => {
    expect(searchScore('ba ria vung tau', 'Bà Rịa - Vũng Tàu')).not.toBeNull();
    expect(searchScore('tthc', 'Thủ tục hành chính (TTHC)')).not.toBeNull();
  });

  it('for nothing finds nothing', () => {
    expect(['', '  ', '-', '('].map((query) => searchScore(query, 'một cửa'))).toEqual([null, null, null, null]);
  });

  it('finds every text by itself, with marks or without, and better with them', () => {
    fc.assert(
      fc.property(vietnamese, ({ marked, plain }) => {
        fc.pre(plain !== '');
        const own = searchScore(marked, marked);
        const without = searchScore(plain, marked);
        expect(own).toBe(15);
        expect(without).not.toBeNull();
        expect(without ?? 0).toBeLessThanOrEqual(own ?? 0);
      }),
      runs,
    );
  });

  it('finds a text by any piece of it without marks, and by nothing that is not in it', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, fc.nat(19), fc.nat(19), (text, other, from, length) => {
        const piece = text.plain.slice(from, from + length + 1).trim();
        if (piece !== '') expect(searchScore(piece, text.marked)).not.toBeNull();
        const initials = other.plain.split(' ').map((word) => word[0]).join('');
        const isThere = text.plain !== '' && (other.plain.includes(text.plain) || (text.plain.length > 1 && initials.includes(text.plain)));
        expect(searchScore(text.marked, other.marked) !== null).toBe(isThere);
      }),
      runs,
    );
  });
});
