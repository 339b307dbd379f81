import { invalid } from '../../data-error';
import type { Document } from '../../json-stat/document';
import type { Category, Status } from '../../../domain/dataset';
import { cleanText } from '../clean-text';
import type { Choices } from '../outcome';
import { readPeriod, type PeriodReading } from '../period-text';
import type { Problems } from '../problems';

export type Members = ReadonlyMap<string, readonly Category[]>;

/** Opaque codes are common, and then the label holds the period; what only the label says of its status counts too. */
function periodOf({ id, label }: Category): PeriodReading | null {
  const byId = readPeriod(id);
  const byLabel = readPeriod(cleanText(label));
  if (byId === null) return byLabel;
  return { code: byId.code, status: byId.status ?? byLabel?.status ?? null };
}

const LOOKS_LIKE_TIME = /^\D*(?:19|20)\d\d/;

const looksLikeTime = ({ id, label }: Category): boolean => LOOKS_LIKE_TIME.test(id) || LOOKS_LIKE_TIME.test(label);

/** Codes of places and trades can look like years: what people read must be a period too. */
const isCertain = (category: Category): boolean =>
  periodOf(category) !== null && (category.label === category.id || readPeriod(category.label) !== null);

/** Dimensions all of whose categories are periods; where there is none, those that look like it. */
function candidates(members: Members, taken: readonly string[]): readonly string[] {
  const free = [...members].filter(([id, categories]) => !taken.includes(id) && categories.length > 0);
  const every = (fits: (category: Category) => boolean): readonly string[] =>
    free.flatMap(([id, categories]) => (categories.every(fits) ? [id] : []));
  const certain = every(isCertain);
  return certain.length > 0 ? certain : every(looksLikeTime);
}

const nameIn = (document: Document) => (id: string): string => {
  const label = document.dimension.get(id)?.label;
  return label === undefined || label === id ? id : `${id} (${label})`;
};

/** The dimension of time: chosen, named, or the only one that can be it. Null when it must be asked for. */
export function findTime(document: Document, members: Members, choices: Choices, problems: Problems): string | null {
  const listed = (ids: readonly string[]): string => ids.map(nameIn(document)).join(', ');
  const { time = [], metric = [], geo = [] } = document.role ?? {};
  if (choices.time !== undefined && !members.has(choices.time)) {
    problems.report('TIME_UNKNOWN', { column: 'id' }, { detail: choices.time, dimensions: listed(document.id) });
  }
  const [named, ...others] = time;
  if (choices.time !== undefined) return choices.time;
  if (named !== undefined && others.length === 0) return named;
  const found = named === undefined ? candidates(members, [...metric, ...geo]) : time;
  const [only, ...rivals] = found;
  if (only === undefined) {
    if (choices.period === undefined) problems.report('TIME_MISSING', { column: 'role.time' }, { dimensions: listed(document.id) });
  } else if (rivals.length > 0) problems.report('TIME_AMBIGUOUS', { column: 'role.time' }, { dimensions: listed(found) });
  else {
    problems.report('TIME_GUESSED', { column: 'role.time' }, { dimension: nameIn(document)(only) });
    return only;
  }
  return null;
}

export interface Periods {
  readonly categories: readonly Category[];
  /** By position, where a label says that a period is not final. */
  readonly statuses: ReadonlyMap<number, Status>;
}

/** Categories of time under the codes of their periods. What is no period, or one for the second time, is reported. */
export function readPeriods(dimension: string, categories: readonly Category[], problems: Problems): Periods {
  const statuses = new Map<number, Status>();
  const seen = new Set<string>();
  const path = `dimension.${dimension}.category`;
  const periods = categories.map((category, position) => {
    const reading = periodOf(category);
    if (reading === null) {
      problems.report('PERIOD_INVALID', { column: `${path}.label.${category.id}` }, { text: category.label });
      return category;
    }
    if (seen.size === seen.add(reading.code).size) problems.report('DUPLICATE_CATEGORY', { column: path }, { detail: reading.code });
    if (reading.status !== null) statuses.set(position, reading.status);
    return { id: reading.code, label: category.label };
  });
  return { categories: periods, statuses };
}

/** @throws {DataError} when the period that was chosen for the whole is none. */
export function chosenPeriod(period: string): Category {
  const reading = readPeriod(period);
  if (reading === null) throw invalid('PERIOD_INVALID', 'period', period);
  return { id: reading.code, label: period };
}
