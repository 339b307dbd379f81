import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReadings, compareReadings } from './choose';
import type { ObservationRow, SourceRow } from './rows';

const source = (id: string, authority: number, published: string | null): SourceRow => ({
  file: 'sources.csv',
  row: 2,
  id,
  title: id,
  publisher: { vi: id, en: id },
  authority,
  url: null,
  published,
  readNote: null,
});

const reading = (id: string, change: Partial<ObservationRow>): ObservationRow => ({
  file: 'observations.csv',
  row: 2,
  id,
  indicator: 'sipas',
  organisation: 'ha-tinh',
  period: '2020',
  breakdown: new Map(),
  unit: '%',
  blank: false,
  value: 89.13,
  digits: 2,
  qualifier: 'exact',
  status: 'final',
  stated: null,
  outOf: null,
  source: 'press',
  note: null,
  ...change,
});

const sources = new Map(
  [
    source('owner', 1, '2019'),
    source('state', 2, '2020-05'),
    source('press', 3, '2021-05-02'),
    source('late', 3, '2022'),
    source('undated', 3, null),
  ].map((row) => [row.id, row]),
);

const chosenOf = (...observations: readonly ObservationRow[]) =>
  chooseReadings({ observations, sources }).map(({ chosen }) => chosen.id);

describe('of several readings of one cell', () => {
  it('the owner of the index comes before a state body and the press, whatever the date', () => {
    expect(
      chosenOf(
        reading('o1', { source: 'late' }),
        reading('o2', { source: 'state' }),
        reading('o3', { source: 'owner' }),
      ),
    ).toEqual(['o3']);
  });

  it('the later published comes before the earlier, an undated one last', () => {
    expect(
      chosenOf(
        reading('o1', { source: 'undated' }),
        reading('o2', { source: 'press' }),
        reading('o3', { source: 'late' }),
      ),
    ).toEqual(['o3']);
  });

  it('the exact comes before the bound, and more decimals before fewer', () => {
    expect(
      chosenOf(
        reading('o1', { qualifier: 'at-least', digits: 4 }),
        reading('o2', { digits: 1 }),
        reading('o3', { digits: 2 }),
      ),
    ).toEqual(['o3']);
  });

  it('a bound comes before a direction without a number', () => {
    expect(
      chosenOf(reading('o1', { qualifier: 'increase', value: null }), reading('o2', { qualifier: 'more-than' })),
    ).toEqual(['o2']);
  });

  it('the smaller id decides where nothing else does', () => {
    expect(chosenOf(reading('o2', {}), reading('o1', {}))).toEqual(['o1']);
  });

  it('the choice does not hang on the order of the rows', () => {
    const readings = ['owner', 'state', 'press', 'late', 'undated'].flatMap((id, place) => [
      reading(`o${place}a`, { source: id }),
      reading(`o${place}b`, { source: id, digits: 3 }),
      reading(`o${place}c`, { source: id, qualifier: 'at-most' }),
    ]);
    const order = (rows: readonly ObservationRow[]) => [...rows].sort(compareReadings(sources)).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(readings));
      }),
    );
  });

  it('cells that differ in a breakdown are not readings of one another', () => {
    expect(chosenOf(reading('o1', {}), reading('o2', { breakdown: new Map([['scope', 'national']]) }))).toEqual([
      'o1',
      'o2',
    ]);
  });
});
