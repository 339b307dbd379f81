import { searchScore } from '../../domain/fold';

/**
 * Slides that answer what was typed, best first: one by its number, else by the words of its title with or without
 * marks, or their initials. All of them when nothing was typed.
 */
export function findSlides(query: string, titles: readonly (string | null)[]): readonly number[] {
  const typed = query.trim();
  const every = titles.map((_, i) => i);
  if (typed === '') return every;
  if (/^\d+$/.test(typed)) {
    const wanted = Number(typed) - 1;
    return every.filter((i) => i === wanted);
  }
  return every
    .flatMap((i) => {
      const score = searchScore(typed, titles[i] ?? '');
      return score === null ? [] : [{ i, score }];
    })
    .toSorted((a, b) => b.score - a.score || a.i - b.i)
    .map(({ i }) => i);
}
