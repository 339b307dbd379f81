import type { Place, Problems } from './problems';

type Values = Parameters<Problems['report']>[2];

/** Something that is said once, with its first place and how often it is so. */
export interface Tally {
  readonly add: (place: Place, values?: Values) => void;
  readonly report: (problems: Problems) => void;
}

export function createTally(code: string): Tally {
  let count = 0;
  let first: { readonly place: Place; readonly values: Values } | null = null;
  return {
    add: (place, values) => {
      count += 1;
      first ??= { place, values };
    },
    report: (problems) => {
      if (first !== null) problems.report(code, first.place, { ...first.values, count });
    },
  };
}
