import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/dataset';
import { loadWords } from '../../i18n/words';
import { sourceColumns, sourcePages } from './source-columns';

const speech = { language: 'vi', words: await loadWords('vi') } as const;
const words = fc.array(fc.constantFrom('báo', 'cáo', 'kết', 'quả', 'nghiêng', '2020'), { minLength: 1, maxLength: 30 }).map((all) => all.join(' '));

const named = (titles: readonly string[]): readonly Source[] =>
  titles.map((title, i) => ({ id: `s${i}`, title, publisher: 'Sở Tài nguyên và Môi trường Hà Tĩnh', url: null, published: '2020-08-20', readNote: null }));

/** Of a slide four to three, the least there is. */
const least = { width: 432, height: 200 };

describe('the sources of a talk', () => {
  it('stand on one page while they fit', () => {
    expect(sourcePages([], speech)).toEqual([[]]);
    expect(sourcePages(named(['Một', 'Hai']), speech).map((page) => page.map(({ number }) => number))).toEqual([[1, 2]]);
  });

  it('are spread evenly over as many pages as they need', () => {
    const pages = sourcePages(named(Array.from({ length: 20 }, (_, i) => `Báo cáo kết quả cải cách hành chính năm ${2000 + i}`)), speech);
    const counts = pages.map(({ length }) => length);
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(counts.length);
  });

  it('are each told once, in order, and no page leaves one out on any screen', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (titles) => {
        const pages = sourcePages(named(titles), speech);
        expect(pages.flat().map(({ number, title }) => [number, title])).toEqual(titles.map((title, i) => [i + 1, title]));
        for (const page of pages) expect(sourceColumns(page, least).left).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});
