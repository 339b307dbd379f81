import { UNSPECIFIED } from '../../src/domain/dataset';
import type { Choice } from './choose';
import type { Cube, CubeDimension } from './cube';
import { annotationsOf, valuesOf } from './cells-json';
import { breakJson, indicatorJson, sourceJson, targetJson } from './parts-json';
import type { Book, BreakRow, TargetRow } from './rows';
import { OWN_WORDS, type Voice } from './texts';

export interface Stamp {
  /** First eight hexadecimal digits of the hash over data/. */
  readonly revision: string;
  /** Date of the newest change, 'YYYY-MM-DD'. */
  readonly updated: string;
}

/** Writes a map as a JSON object; its keys are codes of the data, already checked. */
const objectOf = <Value>(entries: Iterable<readonly [string, Value]>) => Object.fromEntries(entries);

function labelsOf(dimension: CubeDimension, book: Book, voice: Voice): readonly (readonly [string, string])[] {
  const breakdown = book.breakdowns.get(dimension.id);
  return dimension.categories.map((code) => {
    if (dimension.id === 'organisation')
      return [code, voice.pick(book.organisations.get(code)?.name ?? { vi: code, en: code })];
    if (code === UNSPECIFIED) return [code, voice.pick(OWN_WORDS.unspecified)];
    const category = breakdown?.categories.get(code);
    return [code, category === undefined ? code : voice.pick(category.name)];
  });
}

const nameOf = (id: string, book: Book, voice: Voice): string => {
  if (id === 'organisation' || id === 'period') return voice.pick(OWN_WORDS[id]);
  const name = book.breakdowns.get(id)?.name;
  return name === undefined ? id : voice.pick(name);
};

function dimensionJson(dimension: CubeDimension, cube: Cube, book: Book, voice: Voice) {
  if (dimension.id === 'indicator') return indicatorJson(cube.indicator, book, voice);
  return {
    label: nameOf(dimension.id, book, voice),
    category: { index: dimension.categories, label: objectOf(labelsOf(dimension, book, voice)) },
  };
}

/** The categories used here that stand for the whole of their breakdown. */
const totalsOf = (dimensions: readonly CubeDimension[], book: Book) =>
  dimensions.flatMap(({ id, categories }): (readonly [string, readonly string[]])[] => {
    const totals = (book.breakdowns.get(id)?.totals ?? []).filter((code) => categories.includes(code));
    return totals.length > 0 ? [[id, totals]] : [];
  });

/** Breaks that touch the indicator: its own, and those of all indicators for an organisation with figures here. */
const breaksOf = (cube: Cube, book: Book): readonly BreakRow[] => {
  const organisations = cube.dimensions.find(({ id }) => id === 'organisation')?.categories ?? [];
  return book.breaks.filter((row) => {
    if (row.indicator !== null) return row.indicator === cube.indicator.id;
    return row.organisation === null || organisations.includes(row.organisation);
  });
};

function sourcesOf(choices: readonly Choice[], targets: readonly TargetRow[], breaks: readonly BreakRow[], book: Book) {
  const used = new Set<string | null>([
    ...choices.flatMap(({ chosen, others }) => [chosen, ...others].map((row) => row.source)),
    ...targets.map((row) => row.source),
    ...breaks.map((row) => row.source),
  ]);
  return [...book.sources.values()].filter((row) => used.has(row.id));
}

/** The JSON-stat 2.0 dataset of an indicator in one language, as docs/data-profile.md says. */
export function datasetJson(cube: Cube, book: Book, voice: Voice, stamp: Stamp) {
  const { indicator, dimensions } = cube;
  const choices = [...cube.cells.values()];
  const targets = book.targets.filter((row) => row.indicator === indicator.id);
  const breaks = breaksOf(cube, book);
  const sources = sourcesOf(choices, targets, breaks, book);
  const { status, ...annotations } = annotationsOf(cube, voice);
  return {
    version: '2.0',
    class: 'dataset',
    label: voice.pick(indicator.name),
    updated: stamp.updated,
    source: [...new Set(sources.map(({ publisher }) => voice.pick(publisher)))].join('; '),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    role: { metric: ['indicator'], time: ['period'] },
    dimension: objectOf(dimensions.map((dimension) => [dimension.id, dimensionJson(dimension, cube, book, voice)])),
    value: valuesOf(cube),
    status,
    extension: {
      revision: stamp.revision,
      language: voice.language,
      roles: { organisation: ['organisation'] },
      indicators: {
        [indicator.id]: {
          definition: voice.pick(indicator.definition),
          direction: indicator.direction,
          formula: indicator.formula,
          method: indicator.method === null ? null : voice.pick(indicator.method),
          frequency: indicator.frequency,
          legalSource: indicator.legalSource,
        },
      },
      ordinal: dimensions.map(({ id }) => id).filter((id) => book.breakdowns.get(id)?.ordinal),
      totals: objectOf(totalsOf(dimensions, book)),
      ...annotations,
      sources: objectOf(sources.map((row) => [row.id, sourceJson(row, voice)])),
      targets: targets.map((row) => targetJson(row, voice)),
      breaks: breaks.map((row) => breakJson(row, voice)),
    },
  };
}
