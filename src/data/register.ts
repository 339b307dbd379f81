import * as v from 'valibot';
import { checkResponse } from './json-stat/document';
import { date, revision, sourceEntries, target } from './json-stat/profile';
import { toSource, toTarget } from './json-stat/sources';
import { conform, count, text } from './structure';
import type { Source, Target } from '../domain/dataset';

export interface RegisteredSource extends Source {
  /** How many figures were read from it, those beside a chosen one included. */
  readonly observations: number;
}

/** Every source, also those only a dataset nobody opened yet refers to. */
export interface Register {
  readonly revision: string;
  readonly updated: string;
  readonly sources: readonly RegisteredSource[];
  readonly targets: readonly Target[];
}

const collection = v.object({
  updated: date,
  extension: v.object({
    revision,
    sources: v.array(v.object({ id: text, ...sourceEntries, observations: count })),
    targets: v.array(target),
  }),
});

/**
 * Reads `sources.json`.
 * @throws {DataError} kind 'invalid'.
 */
export function readRegister(input: unknown): Register {
  const { updated, extension } = conform(collection, checkResponse(input, 'collection'));
  return {
    revision: extension.revision,
    updated,
    sources: extension.sources.map(({ id, observations, ...entry }) => ({ ...toSource(id, entry), observations })),
    targets: extension.targets.map(toTarget),
  };
}
