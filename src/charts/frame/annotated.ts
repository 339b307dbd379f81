import { factIds } from '../../domain/figure';
import { subjectOf } from '../../domain/subject';
import type { Annotation } from '../chart-props';
import type { PlacedMark } from './placed-mark';

/** The mark of an observation: the one that tells of it, else the only one computed from it. */
export function markOf(marks: readonly PlacedMark[], id: string): PlacedMark | null {
  const telling = marks.find((mark) => subjectOf(mark.figure)?.id === id);
  if (telling !== undefined) return telling;
  const computed = marks.filter(({ figure }) => factIds(figure).includes(id));
  return computed.length === 1 ? (computed[0] ?? null) : null;
}

/** A remark with its number and its mark. */
export interface Remark {
  readonly number: number;
  readonly text: string;
  readonly mark: PlacedMark;
}

/** Remarks whose observation is drawn; each keeps its number in the whole list. */
export const remarksOn = (marks: readonly PlacedMark[], annotations: readonly Annotation[]): readonly Remark[] =>
  annotations.flatMap(({ figure, text }, i) => {
    const mark = markOf(marks, figure);
    return mark === null ? [] : [{ number: i + 1, text, mark }];
  });

export const pinnedAmong = (marks: readonly PlacedMark[], pinned: ReadonlySet<string>): readonly PlacedMark[] => [
  ...new Set([...pinned].flatMap((id) => markOf(marks, id) ?? [])),
];
