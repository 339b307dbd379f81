import * as v from 'valibot';
import { DataError, invalid } from '../../data-error';
import { readDataset } from '../../json-stat';
import { readCategories } from '../../json-stat/categories';
import { readDocument, type Document } from '../../json-stat/document';
import { foreignDataset } from '../../json-stat/foreign';
import { roleOf, type Roles } from '../../json-stat/roles';
import { readSizes } from '../../json-stat/size';
import { UNSPECIFIED, type Category, type Dataset, type Dimension, type DimensionRole } from '../../../domain/dataset';
import { cleanText, isUnclean } from '../clean-text';
import { nothingRead, type Choices, type Reading, type Summary } from '../outcome';
import type { Problems } from '../problems';
import { sumOf } from '../sum';
import { createTally, type Tally } from '../tally';
import { parseText } from './json';
import { readNumbers, type Numbers } from './numbers';
import { withStatuses } from './provisional';
import { chosenPeriod, findTime, readPeriods, type Members } from './time';
import { upgrade } from './upgrade';

/** Goes on after a fault, so that all of them are named. */
function attempt<T>(read: () => T, problems: Problems): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, path, detail } = error;
    problems.report(code, { column: path }, { detail: detail ?? '', path: path ?? '', dimensions: '' });
    return null;
  }
}

const profiled = v.object({ extension: v.object({ revision: v.string(), roles: v.object({ organisation: v.array(v.string()) }) }) });

/** A document in the profile of docs/data-profile.md is read as the page reads its own; null when it is none. */
function readOwn(input: unknown): Dataset | null {
  if (!v.is(profiled, input)) return null;
  try {
    return readDataset(input);
  } catch {
    return null;
  }
}

function readMembers(document: Document, sizes: readonly number[], unclean: Tally, problems: Problems): Members {
  const clean = (category: Category): Category => {
    if (isUnclean(category.label)) unclean.add({ column: `label.${cleanText(category.id)}` });
    return { ...category, label: cleanText(category.label) };
  };
  return new Map(
    document.id.map((id, i): [string, readonly Category[]] => {
      const read = (): readonly Category[] => readCategories(id, document.dimension.get(id) ?? {}, sizes[i] ?? 0);
      return [id, (attempt(read, problems) ?? []).map(clean)];
    }),
  );
}

/** What a good document should have and most can be read without. */
function checkWords({ dimension, role }: Document, members: Members, problems: Problems): void {
  for (const [id, categories] of members) {
    const { label, unit } = dimension.get(id)?.category ?? {};
    const bare = label === undefined ? 0 : categories.filter((category) => !label.has(category.id)).length;
    if (bare > 0) problems.report('LABEL_KEY_INCOMPLETE', { column: `dimension.${id}.category.label` }, { count: bare });
    const unitless = role?.metric?.includes(id) === true ? categories.filter((category) => unit?.has(category.id) !== true) : [];
    if (unitless.length > 0) {
      problems.report('METRIC_UNIT_MISSING', { column: `dimension.${id}.category.unit` }, { detail: unitless.map((category) => category.id).join(', ') });
    }
  }
}

/** Of several dimensions in one role the first is taken, and a cube of two places has its second as a breakdown. */
function chooseRoles(document: Document, time: string, problems: Problems): Roles {
  const one = (role: 'metric' | 'geo'): string | null => {
    const [first = null, ...others] = (document.role?.[role] ?? []).filter((id) => id !== time);
    if (first !== null && others.length > 0) problems.report('ROLE_SEVERAL', { column: `role.${role}` }, { role, dimension: first });
    return first;
  };
  const [metric, organisation] = [one('metric'), one('geo')];
  return { time, metric, organisation: organisation === metric ? null : organisation };
}

function checkRoles({ role = {}, id }: Document): void {
  const unknown = Object.values(role).flatMap((ids) => ids ?? []).find((named) => !id.includes(named));
  if (unknown !== undefined) throw invalid('ROLE_ID_UNKNOWN', 'role', unknown);
}

function summaryOf(dimensions: readonly { readonly id: string; readonly role: DimensionRole; readonly size: number }[], { extent }: { readonly extent: number }, values: Float64Array): Summary {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return { dimensions, cells: extent, observations: numbers.length, missing: extent - numbers.length, sum: sumOf(numbers) };
}

/** Time that the file itself does not have is one category of what was chosen. */
function withPeriod(document: Document, members: Members, period: string): readonly [Document, Members, string] {
  let id = 'time';
  while (document.id.includes(id)) id = `_${id}`;
  const wider = { ...document, id: [id, ...document.id], dimension: new Map([...document.dimension, [id, {}]]) };
  return [wider, new Map([[id, [chosenPeriod(period)]], ...members]), id];
}

function toDataset(document: Document, members: Members, numbers: Numbers, roles: Roles, problems: Problems): Dataset | null {
  const { categories, statuses } = readPeriods(roles.time, members.get(roles.time) ?? [], problems);
  if (problems.gravest() === 'error') return null;
  const wholes = new Map([...members, [roles.time, categories] as const]);
  const dataset = attempt(() => foreignDataset(document, wholes, roles, numbers), problems);
  return dataset === null ? null : withStatuses(dataset, statuses, numbers.signs);
}

function readForeign(document: Document, choices: Choices, problems: Problems): Reading {
  const sizes = attempt(() => readSizes(document.size), problems);
  if (sizes === null) return nothingRead;
  const unclean = createTally('TEXT_CLEANED');
  const members = readMembers(document, sizes, unclean, problems);
  unclean.report(problems);
  const numbers = attempt(() => readNumbers(document.value, sizes, problems), problems);
  attempt(() => checkRoles(document), problems);
  if (numbers === null || problems.gravest() === 'error') return nothingRead;
  checkWords(document, members, problems);
  const found = findTime(document, members, choices, problems);
  const roles: Roles | null = found === null ? null : chooseRoles(document, found, problems);
  const dimensions = document.id.map((id, i) => ({ id, role: roleOf(id, roles ?? NO_ROLES(document)), size: sizes[i] ?? 0 }));
  const summary = summaryOf(dimensions, numbers, numbers.values);
  if (roles !== null) return { summary, dataset: toDataset(document, members, numbers, roles, problems), guesses: { time: roles.time } };
  if (choices.period === undefined || problems.gravest() === 'question') return { summary, dataset: null, guesses: {} };
  const [wider, all, time] = withPeriod(document, members, choices.period);
  return { summary, dataset: toDataset(wider, all, numbers, chooseRoles(wider, time, problems), problems), guesses: { period: choices.period } };
}

/** Roles as far as they are known while time is not. */
const NO_ROLES = ({ role }: Document): Roles => ({ time: '', metric: role?.metric?.[0] ?? null, organisation: role?.geo?.[0] ?? null });

function ownSummary({ dimensions, values, annotations }: Dataset): Summary {
  const sized = dimensions.map(({ id, role, categories }: Dimension) => ({ id, role, size: categories.length }));
  const summary = summaryOf(sized, { extent: sized.reduce((product, { size }) => product * size, 1) }, values);
  const directions = [...annotations.values()].filter(({ qualifier }) => qualifier === 'increase' || qualifier === 'decrease').length;
  return { ...summary, observations: summary.observations + directions, missing: summary.missing - directions };
}

const withLabel = (document: Document, name: string): Document => ({ ...document, label: cleanText(document.label ?? '') || cleanText(name) || UNSPECIFIED });

/**
 * JSON-stat 2.0 and 1.x of any publisher; of a document in our profile all that it says of its figures is kept. One
 * that has no name of its own has that of its file.
 */
export function readJson(name: string, bytes: Uint8Array, choices: Choices, problems: Problems): Reading {
  const input = parseText(bytes, problems);
  if (input === undefined) return nothingRead;
  const own = readOwn(input);
  if (own !== null) return { summary: ownSummary(own), dataset: own, guesses: {} };
  const document = attempt(() => readDocument(upgrade(input, problems)), problems);
  return document === null ? nothingRead : readForeign(withLabel(document, name), choices, problems);
}
