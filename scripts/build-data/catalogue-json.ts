import type { Cube } from './cube';
import type { Stamp } from './dataset-json';
import { sourceJson, targetJson, unitJson } from './parts-json';
import type { Book, IndicatorRow } from './rows';
import { OWN_WORDS, type Voice } from './texts';

const categoriesOf = (cube: Cube | undefined, dimension: string): readonly string[] =>
  cube?.dimensions.find(({ id }) => id === dimension)?.categories ?? [];

/** What a search can find inside an indicator: categories of breakdowns that a figure stands in, but for the totals. */
const labelledCategories = (cube: Cube | undefined, book: Book, voice: Voice) =>
  (cube?.dimensions ?? []).flatMap(({ id: dimension, categories }) => {
    const breakdown = book.breakdowns.get(dimension);
    return categories.flatMap((id) => {
      const category = breakdown?.categories.get(id);
      return category === undefined || breakdown?.totals.includes(id) ? [] : [{ dimension, id, label: voice.pick(category.name) }];
    });
  });

/** One indicator of the catalogue; without figures there is no dataset and so no `href`. */
function itemJson(indicator: IndicatorRow, cube: Cube | undefined, book: Book, voice: Voice, stamp: Stamp) {
  return {
    class: 'dataset',
    ...(cube === undefined ? {} : { href: `datasets/${indicator.id}.json` }),
    label: voice.pick(indicator.name),
    updated: stamp.updated,
    extension: {
      indicator: indicator.id,
      definition: voice.pick(indicator.definition),
      unit: unitJson(indicator, book, voice),
      direction: indicator.direction,
      organisations: categoriesOf(cube, 'organisation'),
      periods: categoriesOf(cube, 'period'),
      categories: labelledCategories(cube, book, voice),
      observations: cube?.cells.size ?? 0,
      revision: stamp.revision,
      targets: book.targets.filter((row) => row.indicator === indicator.id).map((row) => targetJson(row, voice)),
    },
  };
}

/** A source in full, for what stands outside a dataset. */
function citedJson(id: string | null, book: Book, voice: Voice) {
  const row = book.sources.get(id ?? '');
  return row === undefined ? null : { id: row.id, ...sourceJson(row, voice) };
}

const organisationsJson = (book: Book, voice: Voice) =>
  [...book.organisations.values()].map((row) => ({
    id: row.id,
    name: voice.pick(row.name),
    kind: row.kind,
    parent: row.parent,
    validFrom: row.validFrom,
    validTo: row.validTo,
    successor: row.successor,
    code: row.code,
    peerGroup: row.peerGroup,
    region: row.region,
  }));

const PLACES = ['headline', 'chart'];

/** Blocks in the order of the pages, headlines before charts. */
function blocksJson(book: Book, voice: Voice) {
  const pages = [...new Set(book.blocks.map(({ page }) => page))];
  const order = [...book.blocks].sort(
    (a, b) =>
      pages.indexOf(a.page) - pages.indexOf(b.page) ||
      PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
      a.position - b.position,
  );
  return order.map((row) => ({
    id: row.id,
    page: row.page,
    place: row.place,
    whose: row.whose,
    indicatorId: row.indicator,
    by: row.by,
    wholeId: row.whole,
    where: row.where,
    kinds: row.kinds,
    title: row.title === null ? null : voice.pick(row.title),
    section: row.section === null ? null : voice.pick(row.section),
  }));
}

const historyJson = (book: Book, voice: Voice) => ({
  milestones: book.events.map((row) => ({
    id: row.id,
    organisationId: row.organisation,
    period: row.period,
    label: voice.pick(row.label),
    source: citedJson(row.source, book, voice),
    note: voice.free(row.note),
  })),
  breaks: book.breaks.map((row) => ({
    id: row.id,
    indicatorId: row.indicator,
    organisationId: row.organisation,
    period: row.period,
    comparable: row.comparable,
    label: voice.pick(row.label),
    sourceId: row.source,
    note: voice.free(row.note),
  })),
  changes: [...book.revisions].reverse().map((row) => ({ date: row.date, text: voice.pick(row.text) })),
});

function identitiesJson(book: Book, voice: Voice) {
  const indicators = new Map(book.observations.map((row) => [row.id, row.indicator]));
  return book.identities.map((row) => ({
    id: row.id,
    indicatorIds: [...new Set([row.whole, ...row.parts].flatMap((id) => indicators.get(id) ?? []))],
    whole: row.whole,
    parts: row.parts,
    note: voice.free(row.note),
  }));
}

/** The JSON-stat 2.0 collection of everything that is known before a dataset is read. */
export const catalogueJson = (cubes: ReadonlyMap<string, Cube>, book: Book, voice: Voice, stamp: Stamp) => ({
  version: '2.0',
  class: 'collection',
  label: voice.pick(OWN_WORDS.catalogue),
  updated: stamp.updated,
  link: {
    item: [...book.indicators.values()].map((indicator) =>
      itemJson(indicator, cubes.get(indicator.id), book, voice, stamp),
    ),
  },
  extension: {
    revision: stamp.revision,
    language: voice.language,
    organisations: organisationsJson(book, voice),
    blocks: blocksJson(book, voice),
    tiles: book.tiles.map((row) => ({
      map: row.map,
      organisationId: row.organisation,
      column: row.gridColumn,
      row: row.gridRow,
    })),
    terms: book.terms.map((row) => ({
      id: row.id,
      name: voice.pick(row.name),
      abbreviation: row.abbreviation,
      definition: voice.pick(row.definition),
      legalSource: row.legalSource,
    })),
    identities: identitiesJson(book, voice),
    ...historyJson(book, voice),
  },
});

/** The register of sources, with how many observations each gives, and all targets. */
export function registerJson(book: Book, voice: Voice, stamp: Stamp) {
  const counts = new Map<string, number>();
  for (const { source } of book.observations) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    version: '2.0',
    class: 'collection',
    label: voice.pick(OWN_WORDS.register),
    updated: stamp.updated,
    link: { item: [] },
    extension: {
      revision: stamp.revision,
      language: voice.language,
      sources: [...book.sources.values()].map((row) => ({
        id: row.id,
        title: row.title,
        publisher: voice.pick(row.publisher),
        url: row.url,
        published: row.published,
        read: voice.free(row.readNote),
        observations: counts.get(row.id) ?? 0,
      })),
      targets: book.targets.map((row) => targetJson(row, voice)),
    },
  };
}
