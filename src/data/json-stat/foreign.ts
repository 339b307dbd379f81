import { invalid } from '../data-error';
import { firstRepeated, isRecord } from '../structure';
import { readFlags } from './annotations';
import type { Document } from './document';
import { foreignIndicator } from './indicators';
import { roleOf, type Roles } from './roles';
import { readStatuses } from './statuses';
import { withCells, type Values } from './values';
import { isPeriod } from '../../domain/period';
import { UNSPECIFIED, type Category, type Dataset, type Dimension, type DimensionRole } from '../../domain/dataset';

function idOf({ extension, label }: Document): string {
  const id = isRecord(extension) ? extension['id'] : undefined;
  return typeof id === 'string' ? id : (label ?? UNSPECIFIED);
}

/** The spellings of months, quarters and half-years in use at Eurostat and in PxWeb. */
function toPeriod({ id, label }: Category): Category {
  const [, year, kind, part = ''] = /^(\d{4})-?([MQKSH])(\d\d?)$/.exec(id) ?? [];
  const letter = kind === 'M' ? '' : kind === 'Q' || kind === 'K' ? 'Q' : 'H';
  const period = year === undefined ? id : `${year}-${letter}${kind === 'M' ? part.padStart(2, '0') : part}`;
  if (!isPeriod(period)) throw invalid('PERIOD_INVALID', 'role.time', id);
  return { id: period, label };
}

function toPeriods(categories: readonly Category[]): readonly Category[] {
  const periods = categories.map(toPeriod);
  const repeated = firstRepeated(periods.map((period) => period.id));
  if (repeated !== undefined) throw invalid('DUPLICATE_CATEGORY', 'role.time', repeated);
  return periods;
}

const dimension = (id: string, label: string, role: DimensionRole, categories: readonly Category[]): Dimension => ({
  id,
  label,
  role,
  ordinal: false,
  totals: [],
  categories,
});

/** A dimension of one category changes no cell number, so that it can stand before the others. */
function added(role: 'metric' | 'organisation', category: Category, taken: readonly string[]): Dimension {
  let id: string = role;
  while (taken.includes(id)) id = `_${id}`;
  return dimension(id, '', role, [category]);
}

function readDimensions(document: Document, categories: ReadonlyMap<string, readonly Category[]>, roles: Roles): Dimension[] {
  const own = document.id.map((id) => {
    const role = roleOf(id, roles);
    const members = categories.get(id) ?? [];
    return dimension(id, document.dimension.get(id)?.label ?? id, role, role === 'time' ? toPeriods(members) : members);
  });
  const whole = { id: idOf(document), label: document.label ?? idOf(document) };
  // Who publishes figures is not whom they are about.
  const everybody = { id: UNSPECIFIED, label: whole.label };
  return [
    ...(roles.metric === null ? [added('metric', whole, document.id)] : []),
    ...(roles.organisation === null ? [added('organisation', everybody, document.id)] : []),
    ...own,
  ];
}

/** A dataset of another publisher: what its document does not say is left at the plainest default. */
export function foreignDataset(
  document: Document,
  categories: ReadonlyMap<string, readonly Category[]>,
  roles: Roles,
  numbers: Values,
): Dataset {
  const dimensions = readDimensions(document, categories, roles);
  const metric = dimensions.find((candidate) => candidate.role === 'metric');
  const units = document.dimension.get(roles.metric ?? '')?.category?.unit;
  const annotations = readFlags(numbers, readStatuses(document.status, numbers));
  const { cells, values } = withCells(numbers, annotations.keys());
  return {
    id: idOf(document),
    label: document.label ?? idOf(document),
    revision: '',
    updated: /^\d{4}-\d\d-\d\d/.exec(document.updated ?? '')?.[0] ?? '',
    dimensions,
    indicators: (metric?.categories ?? []).map((category) => foreignIndicator(category, units)),
    cells,
    values,
    annotations,
    sources: new Map(),
    targets: [],
    breaks: [],
  };
}
