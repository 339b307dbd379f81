import { factAt } from '../../../domain/cube';
import type { Comparer, Reference } from '../../../domain/compared';
import type { Fact, Figure } from '../../../domain/figure';
import type { Question } from '../../../domain/question';
import type { Columns } from './columns';

/** What `comparerOf` of a comparison gives. */
export interface Comparing {
  readonly compare: Comparer;
  readonly reference: Reference;
}

/** What is drawn of each observation, made once and only of those that are drawn. */
export interface Figures {
  readonly factOf: (i: number) => Fact;
  /** The figure itself, or what its comparison gives; null when that is refused. */
  readonly figureOf: (i: number) => Figure | null;
}

/** Whether what is drawn is what the comparison gives, and not the figures themselves beside something else. */
export const isReplaced = ({ compare }: Question): boolean =>
  compare !== null && (compare.kind === 'previous' || compare.kind === 'base' || compare.kind === 'rank');

function remembering<T>(make: (i: number) => T): (i: number) => T {
  const made = new Map<number, T>();
  return (i) => {
    const known = made.get(i);
    if (known !== undefined) return known;
    const value = make(i);
    made.set(i, value);
    return value;
  };
}

export function figuresOf({ dataset, cells }: Columns, question: Question, comparing: Comparing | null): Figures {
  const cellOf = (i: number): number => cells[i] ?? -1;
  const factOf = remembering((i) => factAt(dataset, cellOf(i)));
  if (comparing === null || !isReplaced(question)) return { factOf, figureOf: factOf };
  const compared = remembering((i) => comparing.compare(cellOf(i)));
  const figureOf = (i: number): Figure | null => {
    const found = compared(i);
    return found.kind === 'known' ? found.result : null;
  };
  return { factOf, figureOf };
}
