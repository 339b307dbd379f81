import * as v from 'valibot';

/** An address kept under a name. */
export interface NamedView {
  /** Unlike every other on this device. */
  readonly name: string;
  /** As `writeAddress` writes it: '/vi/explore?i=papi'. */
  readonly address: string;
  /** Moment of saving, ISO 8601 in UTC. */
  readonly savedAt: string;
}

export const MOST_VIEWS = 500;
export const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 4000;

/** One line of printable text. */
const printable = /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u;

/** What may come from a file or from storage that others can write to; keys it does not know are dropped. */
export const namedView = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME), v.regex(printable)),
  // Only a path of this page: nothing that could lead elsewhere.
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^\/(vi|en)\/[^\s\\]*$/)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** A name that nobody has yet: 'PAPI (2)' where 'PAPI' is taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const ending = ` (${n})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name)) return name;
  }
}

const namesOf = (views: readonly NamedView[]): ReadonlySet<string> => new Set(views.map(({ name }) => name));

/** The views that are in order among what was kept; of two of one name the first. */
export function readKept(kept: unknown): readonly NamedView[] {
  const list = typeof kept === 'object' && kept !== null && 'views' in kept && Array.isArray(kept.views) ? (kept.views as readonly unknown[]) : [];
  const seen = new Set<string>();
  return list
    .flatMap((entry) => {
      const read = v.safeParse(namedView, entry);
      if (!read.success || seen.has(read.output.name)) return [];
      seen.add(read.output.name);
      return [read.output];
    })
    .slice(0, MOST_VIEWS);
}

export interface Merged {
  readonly views: readonly NamedView[];
  readonly added: number;
  /** Of those added, under another name because theirs was taken. */
  readonly renamed: number;
  /** Passed over: the same address is here under the same name. */
  readonly known: number;
}

/** Adds views to those there are; none of these changes, and one whose name is taken gets another. */
export function merge(views: readonly NamedView[], more: readonly NamedView[]): Merged {
  const merged = [...views];
  let [renamed, known] = [0, 0];
  for (const view of more) {
    if (merged.some(({ name, address }) => name === view.name && address === view.address)) known += 1;
    else {
      const name = freeName(view.name, namesOf(merged));
      if (name !== view.name) renamed += 1;
      merged.push({ ...view, name });
    }
  }
  return { views: merged, added: merged.length - views.length, renamed, known };
}
