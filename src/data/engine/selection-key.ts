import type { Selection } from '../../domain/slice';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text that is the same for selections of the same content, whatever their order. */
export const selectionKey = (selection: Selection): string =>
  JSON.stringify([...selection].map(([id, chosen]) => [id, [...new Set(chosen)].toSorted(byText)] as const).toSorted(([a], [b]) => byText(a, b)));

/** The selection of a key that `selectionKey` wrote. */
export const selectionOfKey = (key: string): Selection => new Map(JSON.parse(key) as [string, string[]][]);
