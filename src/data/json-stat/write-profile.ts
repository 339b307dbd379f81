import { annotationAt, valueAt } from '../../domain/cube';
import type { Annotation, Break, Dataset, Indicator, OtherReading, Source, Target } from '../../domain/dataset';
import type { Part } from './part';

/** What an object is made from: its keys become its own, '__proto__' too. */
export type Entry<T> = readonly [string | number, T];

const objectOf = <T>(entries: readonly Entry<T>[]) => Object.fromEntries<T>(entries);

/** By cell of the part, what `read` finds in the annotation of its observation; where it finds nothing there is no key. */
function byCell<T>(dataset: Dataset, { from, cells }: Part, read: (said: Annotation) => T | undefined) {
  const entries: Entry<T>[] = [];
  from.forEach((cell, i) => {
    const said = dataset.annotations.get(cell);
    const found = said === undefined ? undefined : read(said);
    if (found !== undefined) entries.push([cells[i] ?? 0, found]);
  });
  return objectOf(entries);
}

/** Statuses that must be said: of a number that is not final, and of every blank that is no direction. */
export function statusesOf(dataset: Dataset, { from, cells }: Part) {
  const entries: Entry<string>[] = [];
  from.forEach((cell, i) => {
    const said = dataset.annotations.get(cell)?.status;
    const status = said ?? (valueAt(dataset, cell) === null ? annotationAt(dataset, cell).status : 'final');
    if (status !== 'final') entries.push([cells[i] ?? 0, status]);
  });
  return objectOf(entries);
}

const otherJson = ({ sourceId, ...rest }: OtherReading) => ({ ...rest, source: sourceId });
const sourceJson = ({ id, readNote, ...rest }: Source): Entry<Omit<Source, 'id' | 'readNote'> & { readonly read: string | null }> => [id, { ...rest, read: readNote }];
const targetJson = ({ indicatorId, sourceId, ...rest }: Target) => ({ ...rest, indicator: indicatorId, source: sourceId });
const breakJson = ({ indicatorId, organisationId, sourceId, ...rest }: Break) => ({ ...rest, indicator: indicatorId, organisation: organisationId, source: sourceId });

const indicatorJson = ({ id, definition, direction, formula, method, frequency, legalSource }: Indicator) =>
  [id, { definition, direction, formula, method, frequency, legalSource }] as const;

/** Ids of the sources that what is written refers to. */
function referredTo(dataset: Dataset, { from }: Part, targets: readonly Target[], breaks: readonly Break[]): ReadonlySet<string> {
  const ids = new Set<string | null | undefined>([...targets, ...breaks].map(({ sourceId }) => sourceId));
  for (const cell of from) {
    const said = dataset.annotations.get(cell);
    ids.add(said?.sourceId);
    for (const other of said?.others ?? []) ids.add(other.sourceId);
  }
  return new Set([...ids].filter((id) => typeof id === 'string'));
}

/** Sources of the part, in the order of the dataset. */
export function sourcesOf(dataset: Dataset, part: Part): readonly Source[] {
  const { targets, breaks } = bearingOn(dataset, part);
  const ids = referredTo(dataset, part, targets, breaks);
  return [...dataset.sources.values()].filter(({ id }) => ids.has(id));
}

/** Targets and breaks of the indicators of the part. */
function bearingOn({ targets, breaks }: Dataset, { indicators }: Part) {
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    targets: targets.filter(({ indicatorId }) => ids.has(indicatorId)),
    breaks: breaks.filter(({ indicatorId }) => indicatorId === null || ids.has(indicatorId)),
  };
}

/** The `extension` of docs/data-profile.md for a part of a dataset. */
export function extensionOf(dataset: Dataset, part: Part, language: 'vi' | 'en') {
  const { dimensions, indicators } = part;
  const { targets, breaks } = bearingOn(dataset, part);
  return {
    revision: dataset.revision,
    language,
    roles: { organisation: dimensions.filter(({ role }) => role === 'organisation').map(({ id }) => id) },
    indicators: objectOf(indicators.map(indicatorJson)),
    ordinal: dimensions.filter(({ ordinal }) => ordinal).map(({ id }) => id),
    totals: objectOf(dimensions.filter(({ totals }) => totals.length > 0).map(({ id, totals }) => [id, totals] as const)),
    observation: byCell(dataset, part, ({ id }) => id),
    source: byCell(dataset, part, ({ sourceId }) => sourceId),
    qualifier: byCell(dataset, part, ({ qualifier }) => qualifier),
    stated: byCell(dataset, part, ({ stated }) => stated),
    outOf: byCell(dataset, part, ({ outOf }) => outOf),
    note: byCell(dataset, part, ({ note }) => note),
    digits: byCell(dataset, part, ({ digits }) => digits),
    others: byCell(dataset, part, ({ others }) => others?.map(otherJson)),
    sources: objectOf(sourcesOf(dataset, part).map(sourceJson)),
    targets: targets.map(targetJson),
    breaks: breaks.map(breakJson),
  };
}
