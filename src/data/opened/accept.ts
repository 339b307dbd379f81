import { UNSPECIFIED } from '../../domain/dataset';
import type { Loaded } from '../foreign/load';
import type { Choices } from '../foreign/outcome';
import type { ReadResult } from '../foreign/reader-worker';
import { SCHEMA, type Opened } from './opened';

/** What is kept of a file that was accepted at a moment, in milliseconds; null for one that was not. */
export function toOpened(
  { origin }: Pick<Extract<Loaded, { kind: 'loaded' }>, 'origin'>,
  { outcome: { dataset, problems }, digest }: ReadResult,
  choices: Choices,
  openedAt: number,
): Opened | null {
  if (dataset === null) return null;
  const name = dataset.label === UNSPECIFIED || dataset.label === '' ? origin.name : dataset.label;
  return {
    head: { schema: SCHEMA, id: `f-${digest}`, name, origin, openedAt, choices, problems: problems.length },
    dataset,
  };
}
