import { invalid } from '../data-error';
import { isStatus, type Profile } from './profile';
import { readCell } from './size';
import { forEachNumber, type Values } from './values';
import type { Annotation, OtherReading, Qualifier, Status } from '../../domain/dataset';

type Draft = { -readonly [Key in keyof Annotation]: Annotation[Key] };
type Drafts = Map<number, Draft>;

function draftAt(drafts: Drafts, cell: number): Draft {
  const draft = drafts.get(cell) ?? {};
  drafts.set(cell, draft);
  return draft;
}

function put<Key extends keyof Annotation, T>(
  [drafts, extent]: readonly [Drafts, number],
  field: Key,
  map: ReadonlyMap<string, T>,
  convert: (item: T) => NonNullable<Annotation[Key]>,
  name: string = field,
): void {
  for (const [key, item] of map) {
    const cell = readCell(key, extent, 'EXTENSION_KEY_OUT_OF_RANGE', `extension.${name}`);
    draftAt(drafts, cell)[field] = convert(item);
  }
}

type OtherDocument = Profile['others'] extends ReadonlyMap<string, readonly (infer Other)[]> ? Other : never;

function toOther({ source, ...rest }: OtherDocument): OtherReading {
  return { ...rest, sourceId: source };
}

const same = <T>(item: T): T => item;

const isDirection = (qualifier: Qualifier | undefined): boolean => qualifier === 'increase' || qualifier === 'decrease';
const saysNothing = (status: Status | undefined): boolean =>
  status === 'missing' || status === 'suppressed' || status === 'not-applicable';

/** A number must have an id and a source and be one that can exist; a blank must say why it is one. */
function checkCell(cell: number, hasNumber: boolean, { id, sourceId, status, qualifier }: Draft): void {
  const path = `value.${cell}`;
  const blank = isDirection(qualifier) || saysNothing(status);
  if (hasNumber && blank) throw invalid('NUMBER_UNEXPECTED', path, qualifier ?? status);
  if (!hasNumber && !blank) throw invalid('BLANK_UNEXPLAINED', path);
  if (id === undefined) throw invalid('OBSERVATION_ID_MISSING', path);
  if (sourceId === undefined) throw invalid('SOURCE_MISSING', path);
}

function checkCells(values: Values, drafts: Drafts): void {
  const numbers = new Set<number>();
  forEachNumber(values, (cell) => {
    numbers.add(cell);
    checkCell(cell, true, drafts.get(cell) ?? {});
  });
  for (const [cell, draft] of drafts) {
    if (!numbers.has(cell)) checkCell(cell, false, draft);
  }
}

function readStatus(word: string, cell: number): Status {
  if (isStatus(word)) return word;
  throw invalid('STATUS_UNKNOWN', `status.${cell}`, word);
}

/** What a document in the profile says of its cells; every observation has an entry, if only its id and source. */
export function readAnnotations(values: Values, statuses: ReadonlyMap<number, string>, extension: Profile): ReadonlyMap<number, Annotation> {
  const drafts: Drafts = new Map();
  const into = [drafts, values.extent] as const;
  for (const [cell, word] of statuses) draftAt(drafts, cell).status = readStatus(word, cell);
  put(into, 'id', extension.observation, same, 'observation');
  put(into, 'sourceId', extension.source, same, 'source');
  put(into, 'qualifier', extension.qualifier, same);
  put(into, 'stated', extension.stated, same);
  put(into, 'outOf', extension.outOf, same);
  put(into, 'note', extension.note, same);
  put(into, 'digits', extension.digits, same);
  put(into, 'others', extension.others, (others) => others.map(toOther));
  checkCells(values, drafts);
  return drafts;
}

/** Flags in use at Eurostat and in SDMX that mean one of our words; any other is kept as it is, as a note. */
const FLAGS = new Map<string, Status>([
  ['a', 'final'],
  ['p', 'provisional'],
  ['e', 'estimated'],
  ['m', 'missing'],
  [':', 'missing'],
  ['c', 'suppressed'],
  ['z', 'not-applicable'],
]);

/** What another publisher's document says of its cells. */
export function readFlags(values: Values, flags: ReadonlyMap<number, string>): ReadonlyMap<number, Annotation> {
  const numbers = new Set<number>();
  if (flags.size > 0) forEachNumber(values, (cell) => numbers.add(cell));
  const annotations = new Map<number, Annotation>();
  for (const [cell, flag] of flags) {
    const known = isStatus(flag) ? flag : FLAGS.get(flag.toLowerCase());
    const fits = known !== undefined && saysNothing(known) !== numbers.has(cell);
    if (fits) annotations.set(cell, { status: known });
    else annotations.set(cell, numbers.has(cell) ? { note: flag } : { status: 'missing', note: flag });
  }
  return annotations;
}
