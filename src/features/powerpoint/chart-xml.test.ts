// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIn, overPlaces, overYears, ranksOver } from '../../charts/chart.fixture';
import { perCent } from '../../i18n/fact.fixture';
import { all, chartsOf, numbersIn, written } from './chart-xml.fixture';

const years = ['2018', '2019', '2020', '2021'];
const percentData = { unit: { code: '%', label: '%' } } as const;
const valueOf = (element: Element | undefined): string | null => element?.getAttribute('val') ?? null;
const labelsOf = (xml: XMLDocument): readonly string[] => all(xml, 'c:dLbl').map((label) => label.textContent ?? '');

/** What ECMA-376 allows in these elements, in its order; Office programs refuse a file in another. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  'c:chart': ['c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:marker', 'c:axId'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val', 'c:smooth'],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr'],
  'c:dLbl': ['c:idx', 'c:delete', 'c:tx', 'c:numFmt', 'c:spPr', 'c:txPr', 'c:dLblPos', 'c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'],
  'c:catAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:noMultiLvlLbl'],
  'c:valAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:crossBetween', 'c:majorUnit'],
  'c:scaling': ['c:orientation', 'c:max', 'c:min'],
};

const samples = [
  ['bar', overYears(years, { A: [1, null, { value: 3, qualifier: 'approx' }, 4], B: [2, 3, 4, 5] })],
  ['stacked', overYears(years, { A: [1, 2, 3, 4], B: [2, 3, 4, 5] })],
  ['line', overYears(years, { A: [1, null, 3, 4], B: [2, { value: 3, qualifier: 'at-least' }, 4, 5] })],
  ['dot', overYears(years, { A: [1, 2, 3, 4] })],
  ['rank', ranksOver(years, [[2, 5], [1, 5], [3, 5], [4, 5]])],
  ['ranked', overPlaces({ A: 5, B: { value: 7, status: 'provisional' }, C: null })],
  ['share', overPlaces({ A: 27, B: 12 }, { along: 'breakdown' })],
  ['bound', overPlaces({ A: { value: 50, qualifier: 'more-than', indicator: perCent } }, percentData)],
] as const;

describe.each(samples)('a chart of kind %s', (kind, data) => {
  it('has its elements in the order of the format', () => {
    const xml = written(kind, data);
    for (const [name, order] of Object.entries(sequences)) {
      for (const element of all(xml, name)) {
        const places = [...element.children].map((child) => order.indexOf(child.tagName));
        expect(places, `${name}: ${[...element.children].map((child) => child.tagName).join(' ')}`).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(0, ...places), name).toBe(0);
      }
    }
  });

  it('leaves gaps empty and smooths nothing', () => {
    const xml = written(kind, data);
    expect(valueOf(all(xml, 'c:dispBlanksAs')[0])).toBe('gap');
    expect(all(xml, 'c:smooth').map(valueOf)).not.toContain('1');
  });
});

describe('the numbers of a chart', () => {
  it('are those of the figures, to the last digit, and a gap has none', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number || 0));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 6 }), (rows) => {
        const names = rows.map((_, i) => String(2010 + i));
        const data = overYears(names, { A: rows.map(([a]) => a), B: rows.map(([, b]) => b) });
        const expected = [0, 1].map((s) => rows.flatMap((row, i) => (row[s] === null || row[s] === undefined ? [] : [[i, row[s]]])));
        expect(numbersIn(written('line', data))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('of a direction and of a figure that is missing are none', () => {
    const data = overYears(years, { A: [{ value: null, qualifier: 'increase' }, 2, { value: null, status: 'missing' }, 4] });
    expect(numbersIn(written('bar', data))).toEqual([[[1, 2], [3, 4]]]);
  });
});

describe('a mark', () => {
  it('of a bound is hatched and says in words that it is one', () => {
    const xml = written('bound', overPlaces({ A: { value: 50, digits: 0, qualifier: 'more-than', stated: 'trên 50%', indicator: perCent } }, percentData));
    expect(labelsOf(xml)).toEqual(['>\u00a050%']);
    expect(all(xml, 'a:pattFill')).toHaveLength(1);
    expect(numbersIn(xml)).toEqual([[[0, 50]]]);
  });

  it('of a fraction has the fraction at it and not the percentage', () => {
    const xml = written('bar', overPlaces({ A: { value: 33.3333, digits: 4, stated: '1/3', indicator: { ...perCent, decimals: 4 } }, B: { value: 40, indicator: perCent } }, percentData));
    expect(labelsOf(xml)[0]).toBe('1/3');
  });

  it('of an exact number has a label that follows the number when somebody edits it', () => {
    const xml = written('bar', overPlaces({ A: 1234, B: 5 }));
    expect(all(xml, 'c:dLbl').map((label) => all(label, 'c:numFmt')[0]?.getAttribute('formatCode'))).toEqual(['#"."000', '0']);
    expect(labelsOf(xml)).toEqual(['', '']);
  });

  it('of a number that another office program would print as another is in words', () => {
    const xml = written('bar', overPlaces({ A: { value: 7.123, digits: 3, indicator: { decimals: 3 } }, B: { value: 1234.5, digits: 1 } }));
    expect(labelsOf(xml)).toEqual(['7,123', '1.234,5']);
  });

  it('on which sources disagree has a star', () => {
    const other = { id: 'x', value: 9, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: 'z', note: null, agreement: 'disagrees' } as const;
    const xml = written('bar', overPlaces({ A: { value: 5, others: [other] }, B: 5 }));
    expect(all(xml, 'c:dLbl').map((label) => all(label, 'c:numFmt')[0]?.getAttribute('formatCode'))).toEqual(['0"*"', '0']);
  });

  it.each(['provisional', 'estimated'] as const)('of a figure that is %s is paler than one that is final', (status) => {
    const xml = written('ranked', overPlaces({ A: { value: 5, status }, B: 4 }));
    expect(all(xml, 'c:dPt').map((point) => valueOf(all(point, 'c:idx')[0]))).toEqual(['0']);
  });
});

describe('a line', () => {
  const strokeless = (xml: XMLDocument): readonly (string | null)[] =>
    all(xml, 'c:dPt').filter((point) => all([...point.children].at(-1) ?? point, 'a:noFill').length > 0).map((point) => valueOf(all(point, 'c:idx')[0]));

  it('is not joined across a break of the method', () => {
    expect(strokeless(written('line', overYears(years, { A: [1, 2, 3, 4] }, { breaks: [brokenIn('2020')] })))).toEqual(['2']);
    expect(strokeless(written('line', overYears(years, { A: [1, 2, 3, 4] })))).toEqual([]);
  });

  it('is not joined to a bound, whose true place is not known', () => {
    expect(strokeless(written('line', overYears(years, { A: [1, 2, { value: 3, qualifier: 'at-least' }, 4] })))).toEqual(['2', '3']);
  });

  it('keeps the distance of a year that has no position', () => {
    const [chart] = chartsOf('line', overYears(['2015', '2018', '2019'], { A: [1, 2, 3] }));
    expect(chart?.categories).toEqual(['2015', '2016', '2017', '2018', '2019']);
    expect(chart?.series[0]?.points.map((point) => point?.value ?? null)).toEqual([1, null, null, 2, 3]);
  });

  it('of ranks has 1 on top', () => {
    const xml = written('rank', ranksOver(years, [[2, 5], [1, 5], [3, 5], [4, 5]]));
    expect(valueOf(all(all(xml, 'c:valAx')[0] ?? xml, 'c:orientation')[0])).toBe('maxMin');
  });
});

describe('a share', () => {
  it('is one bar as long as its whole, which is in the workbook and is no part', () => {
    const whole = overPlaces({ all: 138 }).series[0]?.points[0] ?? null;
    const [chart] = chartsOf('share', overPlaces({ A: 27, B: 12 }, { along: 'breakdown', whole }));
    expect(chart?.series.map(({ name, points }) => [name, points.map((point) => point?.value)])).toEqual([['A', [27]], ['B', [12]]]);
    expect(chart?.axis.max).toBe(138);
    expect(chart?.undrawn.map(({ value }) => value)).toEqual([138]);
  });
});

describe('a ranking', () => {
  it('has the best first', () => {
    expect(chartsOf('ranked', overPlaces({ A: 5, B: 7, C: 6 }))[0]?.categories).toEqual(['B', 'C', 'A']);
    expect(chartsOf('ranked', overPlaces({ A: 5, B: 7, C: 6 }, { direction: 'lower' }))[0]?.categories).toEqual(['A', 'C', 'B']);
  });

  it('takes as many slides as it needs, all on one scale and each place once', () => {
    const places = Object.fromEntries(Array.from({ length: 63 }, (_, i) => [`Tỉnh ${i}`, i + 1]));
    const charts = chartsOf('ranked', overPlaces(places));
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.flatMap(({ categories }) => categories).toSorted()).toEqual(Object.keys(places).toSorted());
    expect(new Set(charts.map(({ axis }) => axis.max)).size).toBe(1);
  });
});

describe('what office programs have no chart for', () => {
  it.each(['map', 'heat', 'slope', 'scatter', 'multiples', 'direction'] as const)('is no chart: %s', (kind) => {
    expect(chartsOf(kind, overYears(years, { A: [1, 2, 3, 4] }))).toEqual([]);
  });
});
