import type { Choice } from '../build-data/choose';
import { cubeOf } from '../build-data/cube';
import { datasetJson } from '../build-data/dataset-json';
import type { Book, IndicatorRow, ObservationRow, OrganisationRow } from '../build-data/rows';
import { voiceOf } from '../build-data/texts';
import type { Synthetic } from './synthetic';

const both = (text: string) => ({ vi: text, en: text });
const from = { file: 'synthetic', row: 0 };
const GROUP = 'group';
const SOURCE = 'synthetic';

const idOf = (word: string, i: number): string => `${word}-${i + 1}`;

const indicatorRow = (name: string, i: number): IndicatorRow => ({
  ...from, id: idOf('i', i), name: both(name), definition: both(name), unit: 'points', decimals: 2, direction: 'higher', formula: null, method: null,
  dimensions: [GROUP], frequency: 'monthly', legalSource: null,
});

const organisationRow = (name: string, i: number): OrganisationRow => ({
  ...from, id: idOf('p', i), name: both(name), kind: 'province', parent: null, validFrom: null, validTo: null, successor: null, code: null, peerGroup: null, region: null,
});

/** What the builder would have read of these figures, without the observations. */
function bookOf({ indicators, places, groups }: Synthetic): Book {
  const keyed = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
  const categories = groups.map((name, i) => [idOf('g', i), { ...from, code: idOf('g', i), name: both(name) }] as const);
  const source = { ...from, id: SOURCE, title: SOURCE, publisher: both(SOURCE), authority: 1, url: null, published: '2026', readNote: null };
  return {
    units: new Map([['points', { ...from, code: 'points', label: both('points'), minimum: null, maximum: null }]]),
    breakdowns: new Map([[GROUP, { id: GROUP, name: both(GROUP), ordinal: false, totals: [], categories: new Map(categories) }]]),
    indicators: keyed(indicators.map(indicatorRow)), organisations: keyed(places.map(organisationRow)), sources: keyed([source]),
    observations: [], targets: [], identities: [], breaks: [], events: [], tiles: [], terms: [], blocks: [], slides: [], revisions: [], translations: new Map(),
  };
}

function* choicesOf({ places, groups, months, values }: Synthetic, indicator: number): Generator<Choice> {
  let at = indicator * places.length * groups.length * months.length;
  for (let place = 0; place < places.length; place += 1) {
    for (let group = 0; group < groups.length; group += 1) {
      const breakdown = groups.length === 1 ? new Map<string, string>() : new Map([[GROUP, idOf('g', group)]]);
      for (const period of months) {
        const chosen: ObservationRow = {
          ...from, id: `o${String(at + 1).padStart(5, '0')}`, indicator: idOf('i', indicator), organisation: idOf('p', place), period, breakdown, unit: 'points',
          blank: false, value: values[at] ?? null, digits: 2, qualifier: 'exact', status: 'final', stated: null, outOf: null, source: SOURCE, note: null,
        };
        yield { chosen, others: [] };
        at += 1;
      }
    }
  }
}

/** The documents the builder of the project writes of these figures, one for each of the first indicators, in one language. */
export function documentsOf(figures: Synthetic, indicators = figures.indicators.length): readonly string[] {
  const book = bookOf(figures);
  const stamp = { revision: '00000000', updated: '2026-01-01' };
  return [...book.indicators.values()].slice(0, indicators).flatMap((indicator, i) => {
    const cube = cubeOf(indicator, [...choicesOf(figures, i)], book);
    return cube === null ? [] : [JSON.stringify(datasetJson(cube, book, voiceOf(book, 'en'), stamp))];
  });
}

const dimension = (label: string, names: readonly string[]) => ({ label, category: { index: names.map((_, i) => idOf('c', i)), label: Object.fromEntries(names.map((name, i) => [idOf('c', i), name])) } });

/** These figures as the one file of another publisher: plain JSON-stat, which says nothing but numbers. */
export function foreignFile({ indicators, places, groups, months, values }: Synthetic): string {
  const hasGroups = groups.length > 1;
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Synthetic figures',
    id: ['indicator', 'place', ...(hasGroups ? [GROUP] : []), 'month'],
    size: [indicators.length, places.length, ...(hasGroups ? [groups.length] : []), months.length],
    role: { metric: ['indicator'], geo: ['place'], time: ['month'] },
    dimension: {
      indicator: dimension('Indicator', indicators),
      place: dimension('Place', places),
      ...(hasGroups ? { [GROUP]: dimension('Group', groups) } : {}),
      month: { label: 'Month', category: { index: months } },
    },
    value: [...values],
  });
}
