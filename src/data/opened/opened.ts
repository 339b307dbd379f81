import * as v from 'valibot';
import type { Dataset } from '../../domain/dataset';
import type { Choices } from '../foreign/outcome';
import type { Origin } from '../foreign/load';
import { isDataset } from './is-dataset';

/** Of another form in a later version, which then has to bring this one over. */
export const SCHEMA = 1;

/** What is known of figures opened here without reading them. */
export interface OpenedHead {
  readonly schema: typeof SCHEMA;
  /** Of the content and the choices, so that the same file has the same id everywhere. */
  readonly id: string;
  /** As the figures call themselves. */
  readonly name: string;
  readonly origin: Origin;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
  readonly choices: Choices;
  /** How many warnings the reader gave. */
  readonly problems: number;
}

export interface Opened {
  readonly head: OpenedHead;
  readonly dataset: Dataset;
}

const text = v.string();

const headSchema = v.object({
  schema: v.literal(SCHEMA),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  name: text,
  origin: v.object({ kind: v.picklist(['file', 'address']), name: text }),
  openedAt: v.pipe(v.number(), v.finite()),
  choices: v.object({
    time: v.exactOptional(text),
    period: v.exactOptional(text),
    delimiter: v.exactOptional(text),
    decimalMark: v.exactOptional(v.picklist(['.', ','])),
    sheet: v.exactOptional(text),
  }),
  problems: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What a device gave back, if it is what this version keeps; null for anything else. */
export function readHead(kept: unknown): OpenedHead | null {
  const result = v.safeParse(headSchema, kept);
  return result.success ? result.output : null;
}

/** Figures a device gave back; null when they are damaged or of another version. */
export function readOpened(head: unknown, dataset: unknown): Opened | null {
  const known = readHead(head);
  return known !== null && isDataset(dataset) ? { head: known, dataset } : null;
}
