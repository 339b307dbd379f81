// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { Suspense, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure';
import { fact, perCent, rank } from '../i18n/fact.fixture';
import { vi } from '../i18n/messages/vi';
import type { ChartData } from './chart-data';
import { against, brokenIn, overPlaces, overYears } from './chart.fixture';
import { fits } from './fits';
import { chartKinds, type ChartKind } from './kinds';
import { drawingOf, heightOf } from './registry';
import { tableOf } from './table';

const speech = { language: 'vi', words: vi } as const;
const tiles = ['A', 'B', 'C', 'D'].map((organisationId, i) => ({ map: 'm', organisationId, column: i % 2, row: Math.floor(i / 2) }));
const years = ['2017', '2018', '2019', '2020'];
const lines = { A: [1, 2, 3, null], B: [{ value: 4, qualifier: 'more-than' }, 5, null, 6] } as const;

const examples: Readonly<Record<ChartKind, ChartData>> = {
  share: overPlaces({ A: 27, B: 12 }, { whole: fact({ id: 'whole', value: 138, period: '2020' }) }),
  bar: overYears(years, lines, { breaks: [brokenIn('2019')] }),
  stacked: overYears(years, { A: [1, 2, 3, 0], B: [4, 5, 6, 7] }),
  ranked: overPlaces({ A: 27, B: { value: 12, qualifier: 'at-most' }, C: null, D: { value: null, qualifier: 'increase' } }),
  line: overYears(years, lines, { breaks: [brokenIn('2020', true)] }),
  dot: overYears(years, lines),
  rank: overYears(years, { A: [13, null, 16, 8] }, { unit: rank.unit, direction: 'lower' }),
  slope: overYears(['2018', '2020'], { A: [1, 2], B: [3, null] }),
  bound: overPlaces({ A: { value: 50, qualifier: 'more-than' }, B: { value: 30, qualifier: 'less-than' } }, { unit: perCent.unit }),
  multiples: overYears(years, lines),
  map: overPlaces({ A: 1, B: 2, C: null }, { ownPosition: 'B' }),
  scatter: overPlaces({ A: 1, B: { value: 2, qualifier: 'more-than' }, C: 3, D: 4 }, { ownPosition: 'B', against: against([5, 6, 7, null]) }),
  heat: overYears(years, lines, { breaks: [brokenIn('2019')] }),
  direction: overYears(['2015/2020'], { A: [{ value: null, qualifier: 'increase' }] }),
};

function show(kind: ChartKind, data: ChartData, more: { readonly onOpen?: (figure: Figure) => void; readonly paper?: boolean; readonly width?: number } = {}) {
  const Drawing = drawingOf(kind);
  return (
    <Suspense>
      <Drawing {...speech} data={data} width={more.width ?? 640} tiles={tiles} onOpen={more.onOpen ?? (() => undefined)} paper={more.paper} />
    </Suspense>
  );
}

const marksIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('[data-mark], [data-mark] [data-fact]')].map((mark) => mark.getAttribute('data-fact') ?? '').toSorted();

const parsed = (chart: ReactElement): Document =>
  new DOMParser().parseFromString(renderToString(chart), 'text/html');

const inTable = (kind: ChartKind, data: ChartData): readonly string[] =>
  tableOf(kind, data, vi)
    .rows.flatMap((row) => row.cells)
    .flatMap((cell) => (cell?.kind === 'fact' ? (cell.id ?? '') : []))
    .toSorted();

async function drawn(kind: ChartKind, data: ChartData): Promise<readonly string[]> {
  const { container } = render(show(kind, data));
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
  await waitFor(() => expect(container.querySelector('[data-mark]')).not.toBeNull(), { timeout: 8000 });
  return marksIn(container);
}

afterEach(cleanup);

describe.each(chartKinds)('a chart of kind %s', (kind) => {
  const data = examples[kind];
  it('fits its example', () => expect(fits(kind, data, tiles)).toEqual({ fits: true }));
  it('draws exactly the figures of its table', async () => expect(await drawn(kind, data)).toEqual(inTable(kind, data)));
  it('has its final height in a string, before anything is drawn', () => {
    const height = heightOf(kind, data, 640, speech, tiles);
    expect(height).toBeGreaterThan(30);
    expect(renderToString(show(kind, data))).toContain(`height:${height}px`);
  });
  it('is one stop of the Tab key', async () => {
    await drawn(kind, data);
    expect(screen.getAllByRole('button').filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  });
});

it.each(chartKinds.filter((kind) => kind !== 'bar' && kind !== 'stacked'))('%s is whole in a string', (kind) => {
  expect(marksIn(parsed(show(kind, examples[kind])))).toEqual(inTable(kind, examples[kind]));
});

describe('whatever figures there are', () => {
  const point = fc.option(
    fc.record({
      value: fc.integer({ min: 0, max: 500 }),
      qualifier: fc.constantFrom('exact', 'approx', 'more-than', 'at-most'),
      status: fc.constantFrom('final', 'provisional'),
    }),
    { nil: null },
  );
  const rows = fc.array(point, { minLength: 4, maxLength: 4 });
  it('those that fit are drawn and listed alike at every width', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('bound', 'ranked', 'map'), fc.integer({ min: 280, max: 2400 }), (points, kind, width) => {
        const data = overPlaces(Object.fromEntries(points.map((p, i) => ['ABCD'[i] ?? '', p])));
        if (!fits(kind, data, tiles).fits) return;
        expect(marksIn(parsed(show(kind, data, { width })))).toEqual(inTable(kind, data));
      }),
      { numRuns: 60 },
    );
  });
});
