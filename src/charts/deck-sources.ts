import type { Exhibit } from './exhibit';
import type { Source } from '../domain/dataset';

/** The sources of a talk in the order its slides need them; their numbers are their places, from 1. */
export const sourcesOfDeck = (exhibits: readonly Exhibit[]): readonly Source[] => [
  ...new Map(exhibits.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const))).values(),
];

/** Number of each source by its id. */
export const numbersOf = (sources: readonly Source[]): ReadonlyMap<string, number> => new Map(sources.map(({ id }, i) => [id, i + 1]));
