import { invalid } from '../../data-error';
import { isRecord, nameOf } from '../../structure';
import type { Problems } from '../problems';

type Json = Readonly<Record<string, unknown>>;

const IN_DIMENSION = ['id', 'size', 'role'];

/** In 1.x ids, sizes and roles stand among the dimensions. */
function fromBundled(dataset: Json): Json {
  const dimension = isRecord(dataset['dimension']) ? dataset['dimension'] : {};
  const [id, size, role] = IN_DIMENSION.map((key) => dimension[key]);
  const dimensions = Object.fromEntries(Object.entries(dimension).filter(([key]) => !IN_DIMENSION.includes(key)));
  return { ...dataset, id, size, role, dimension: dimensions };
}

const isBundled = (value: unknown): value is Json =>
  isRecord(value) && isRecord(value['dimension']) && Array.isArray(value['dimension']['id']) && Array.isArray(value['dimension']['size']);

/** A dataset of 1.x with or without its wrapper, which may hold several. */
function readBundle(root: Json, problems: Problems): Json | null {
  const found = isBundled(root) ? [['', root] as const] : Object.entries(root).flatMap(([name, value]) => (isBundled(value) ? [[name, value] as const] : []));
  const [first, ...others] = found;
  if (first === undefined) return null;
  problems.report('BUNDLE_DEPRECATED', { column: first[0] || null });
  if (others.length > 0) problems.report('BUNDLE_MORE', {}, { read: first[0], others: others.map(([name]) => name).join(', ') });
  return fromBundled(first[1]);
}

/** The standard wants lists; one id alone is common. */
function tidyRole(role: unknown): Json | undefined {
  if (!isRecord(role)) return undefined;
  const list = (ids: unknown): unknown => (typeof ids === 'string' ? [ids] : (ids ?? undefined));
  return { time: list(role['time']), geo: list(role['geo']), metric: list(role['metric']) };
}

function tidySize(size: unknown, at: number, problems: Problems): unknown {
  if (typeof size !== 'string' || !/^\d{1,15}$/.test(size)) return size;
  problems.report('SIZE_AS_STRING', { column: `size.${at}` }, { detail: size });
  return Number(size);
}

/** Keys of the status that number no cell are comments of their publisher; so are statuses that are no text. */
function tidyStatus(status: unknown, problems: Problems): unknown {
  if (!isRecord(status)) return status;
  const kept = Object.entries(status).filter(([key, value]) => {
    const fits = /^\d+$/.test(key) && (typeof value === 'string' || value === null);
    if (!fits) problems.report('STATUS_IGNORED', { column: `status.${key}` });
    return fits;
  });
  return Object.fromEntries(kept);
}

/**
 * The root of a JSON-stat 2.0 dataset, whichever form and version a publisher wrote.
 * @throws {DataError} for what is no dataset of JSON-stat.
 */
export function upgrade(input: unknown, problems: Problems): Json {
  if (!isRecord(input)) throw invalid('NOT_JSON_STAT', 'document', nameOf(input));
  if (Array.isArray(input['error'])) throw invalid('ERROR_RESPONSE', 'error');
  const isModern = input['class'] !== undefined || input['version'] !== undefined || Array.isArray(input['id']);
  const root = isModern ? input : readBundle(input, problems);
  if (root === null) throw invalid('NOT_JSON_STAT', 'document');
  if (isModern) checkVersion(input, problems);
  const { id, size } = root;
  return {
    ...root,
    version: '2.0',
    class: 'dataset',
    id,
    size: Array.isArray(size) ? size.map((item: unknown, at) => tidySize(item, at, problems)) : size,
    role: tidyRole(root['role']),
    status: tidyStatus(root['status'], problems),
  };
}

function checkVersion({ version, class: kind }: Json, problems: Problems): void {
  if (kind !== undefined && kind !== 'dataset') throw invalid('CLASS_UNEXPECTED', 'class', nameOf(kind));
  if (version === undefined) problems.report('VERSION_MISSING', { column: 'version' });
  else if (version !== '2.0') throw invalid('VERSION_UNSUPPORTED', 'version', nameOf(version));
}
