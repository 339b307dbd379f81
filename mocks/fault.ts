/** What can go wrong between a source and the page. */
export type FaultKind = 'status' | 'slow' | 'hang' | 'cut' | 'not-json' | 'html' | 'old-schema' | 'wrong-lengths' | 'redirect';

export interface Fault {
  readonly kind: FaultKind;
  /** For 'status'. */
  readonly status: number;
  /** Seconds or a date, sent as Retry-After. */
  readonly retryAfter: string | null;
  /** For 'slow'. */
  readonly delayMs: number;
  /** Only the dataset of this indicator fails; null: everything does. */
  readonly only: string | null;
}

const KINDS: readonly string[] = ['slow', 'hang', 'cut', 'not-json', 'html', 'old-schema', 'wrong-lengths', 'redirect'];
const SLOW_MS = 5000;

const isKind = (name: string): name is FaultKind => KINDS.includes(name);

/**
 * Reads '503', '429;retry-after=2', 'slow=3000', 'html', 'wrong-lengths;only=dti' …
 * @throws {RangeError} for anything else, so that a misspelt fault is not taken for health.
 */
export function readFault(text: string): Fault {
  const [first = '', ...rest] = text.split(';');
  const options = new Map(rest.map((option) => option.split('=', 2) as [string, string]));
  const [name = '', delay] = first.split('=', 2);
  const status = /^[45]\d\d$/.test(name);
  if (!status && !isKind(name)) throw new RangeError(`No such fault: ${text}`);
  return {
    kind: isKind(name) ? name : 'status',
    status: status ? Number(name) : 200,
    retryAfter: options.get('retry-after') ?? null,
    delayMs: Number(delay ?? SLOW_MS),
    only: options.get('only') ?? null,
  };
}

type Json = Record<string, unknown>;

/** The document as a PxWeb of version 1 would send it. */
function toBundle({ version: _version, class: _class, id, size, role, dimension, ...rest }: Json): Json {
  return { dataset: { ...rest, dimension: { ...(dimension as Json), id, size, role } } };
}

/** One figure less than there are cells, or a cell beyond the last. */
function withoutLast(document: Json): Json {
  const { value, size } = document;
  if (Array.isArray(value)) return { ...document, value: value.slice(0, -1) };
  const cells = Array.isArray(size) ? size.reduce((product: number, n: number) => product * n, 1) : 0;
  return { ...document, value: { ...(value as Json), [cells]: 1 } };
}

/** The text a source with this fault sends instead of `text`. */
export function distort(text: string, kind: FaultKind): string {
  const document = JSON.parse(text) as Json;
  if (kind === 'not-json') return text.replaceAll('"', "'");
  if (kind === 'old-schema') return JSON.stringify(toBundle(document));
  if (kind === 'wrong-lengths' && document['class'] === 'dataset') return JSON.stringify(withoutLast(document));
  return text;
}
