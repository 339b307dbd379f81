import { describe, expect, it } from 'vitest';
import { findSlides } from './find-slides';

const titles = ['Báo cáo', 'Dịch vụ công trực tuyến', 'Cơ chế một cửa', null, 'Hồ sơ một cửa liên thông'];

describe('finding a slide', () => {
  it('goes by its number', () => expect([findSlides('3', titles), findSlides('9', titles)]).toEqual([[2], []]));

  it('needs no marks, and knows initials', () => {
    expect(findSlides('mot cua', titles)).toEqual([2, 4]);
    expect(findSlides('mc', titles)).toEqual([2, 4]);
    expect(findSlides('dvc', titles)).toEqual([1]);
  });

  it('shows all before anything is typed', () => expect(findSlides(' ', titles)).toEqual([0, 1, 2, 3, 4]));
});
