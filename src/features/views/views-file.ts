import * as v from 'valibot';
import { MOST_VIEWS, namedView, type NamedView } from './named-view';

/** Far more than as many views as may be kept need. */
export const LARGEST_FILE = 1_000_000;

export type FileProblem = 'too-large' | 'not-json' | 'not-views' | 'version' | 'entry' | 'too-many' | 'unreadable';

export type FileRead =
  | { readonly ok: true; readonly views: readonly NamedView[] }
  /** `n` is the entry that is malformed, counted from 1; 0 where the file as a whole is. */
  | { readonly ok: false; readonly problem: FileProblem; readonly n: number };

const VERSION = 1;

const fileOfViews = v.object({ saola: v.literal('views'), version: v.number(), views: v.array(v.unknown()) });

const refused = (problem: FileProblem, n = 0): FileRead => ({ ok: false, problem, n });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a file of views, wholly or not at all. Never throws. */
export function readViewsFile(text: string): FileRead {
  if (text.length > LARGEST_FILE) return refused('too-large');
  const json = parse(text.replace(/^\ufeff/, ''));
  if (json === undefined) return refused('not-json');
  const file = v.safeParse(fileOfViews, json);
  if (!file.success) return refused('not-views');
  if (file.output.version !== VERSION) return refused(file.output.version > VERSION ? 'version' : 'not-views');
  if (file.output.views.length > MOST_VIEWS) return refused('too-many');
  const views: NamedView[] = [];
  for (const [i, entry] of file.output.views.entries()) {
    const read = v.safeParse(namedView, entry);
    if (!read.success) return refused('entry', i + 1);
    views.push(read.output);
  }
  return { ok: true, views };
}

/** The text of a file that `readViewsFile` reads. */
export const writeViewsFile = (views: readonly NamedView[]): string =>
  `${JSON.stringify({ saola: 'views', version: VERSION, views }, null, 2)}\n`;
