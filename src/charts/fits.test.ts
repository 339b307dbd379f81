import { describe, expect, it } from 'vitest';
import { derived, perCent, rank } from '../i18n/fact.fixture';
import { against, brokenIn, overPlaces, overYears, ranksOver } from './chart.fixture';
import { fits, kindsFor } from './fits';
import { chartKinds } from './kinds';
import { fact } from '../i18n/fact.fixture';

const because = (fit: ReturnType<typeof fits>) => (fit.fits ? null : fit.because);

describe('a line', () => {
  it('needs three comparable points in one series', () => {
    expect(because(fits('line', overYears(['2018', '2019'], { A: [1, 2] })))).toBe('threePoints');
    expect(because(fits('line', overYears(['2018', '2019', '2020'], { A: [1, 2, 3] })))).toBeNull();
  });
  it('is refused where a break leaves fewer than three on either side', () => {
    const data = overYears(['2018', '2019', '2020', '2021'], { A: [1, 2, 3, 4] }, { breaks: [brokenIn('2020')] });
    expect(because(fits('line', data))).toBe('threePoints');
    expect(because(fits('line', { ...data, breaks: [brokenIn('2020', true)] }))).toBeNull();
  });
  it('is refused over periods of different lengths', () => {
    expect(because(fits('line', overYears(['2018', '2019', '2020-06'], { A: [1, 2, 3] })))).toBe('unequalPeriods');
    expect(because(fits('line', overYears(['2011/2013', '2015/2020', '2021/2022'], { A: [1, 2, 3] })))).toBe('unequalPeriods');
  });
  it('is refused across a gap that leaves no three together', () => {
    expect(because(fits('line', overYears(['2017', '2018', '2019', '2020'], { A: [1, 2, null, 4] })))).toBe('threePoints');
  });
  it('is for time only', () => expect(because(fits('line', overPlaces({ A: 1, B: 2, C: 3 })))).toBe('notPeriods'));
});

describe('two periods', () => {
  it('make a slope and no line', () => {
    const data = overYears(['2018', '2019', '2020'], { A: [1, null, 3] });
    expect(because(fits('slope', data))).toBeNull();
    expect(because(fits('line', data))).toBe('threePoints');
  });
  it('make none of ranks among different numbers of places', () => {
    expect(because(fits('slope', ranksOver(['2022', '2023'], [[2, 2], [7, 10]])))).toBe('amongOthers');
    expect(because(fits('slope', ranksOver(['2022', '2023'], [[2, 10], [7, 10]])))).toBeNull();
  });
  it('make none across a break of the method', () => {
    expect(because(fits('slope', overYears(['2018', '2020'], { A: [1, 3] }, { breaks: [brokenIn('2019')] })))).toBe('acrossBreak');
  });
});

describe('a share', () => {
  const whole = fact({ id: 'whole', value: 138, period: '2020' });
  const parts = (changes: Parameters<typeof overPlaces>[2] = {}) => overPlaces({ A: 27, B: 12 }, { whole, along: 'breakdown' }, changes);
  it('needs a whole', () => expect(because(fits('share', { ...parts(), whole: null }))).toBe('needWhole'));
  it('takes exact counts of one period', () => {
    expect(because(fits('share', parts()))).toBeNull();
    expect(because(fits('share', parts({ qualifier: 'more-than' })))).toBe('notExact');
    expect(because(fits('share', parts({ period: '2019' })))).toBe('otherPeriod');
    expect(because(fits('share', parts({ indicator: { formula: 'survey' } })))).toBe('notCount');
  });
  it('is refused when the parts are more than the whole', () => {
    expect(because(fits('share', { ...parts(), whole: { ...whole, value: 38 } }))).toBe('partsExceed');
  });
});

describe('a direction without a number', () => {
  const data = overYears(['2015/2020'], { A: [{ value: null, qualifier: 'increase' }] });
  it('fits nothing but a card', () => {
    expect(chartKinds.filter((kind) => fits(kind, data).fits)).toEqual(['direction']);
    expect(because(fits('bar', data))).toBe('directionOnly');
  });
  it('is not the form of figures with numbers', () => {
    expect(because(fits('direction', overPlaces({ A: 1 })))).toBe('hasNumbers');
  });
});

describe('other kinds', () => {
  it('never draw a rank as a length', () => {
    const ranks = overYears(['2018', '2019', '2020'], { A: [3, 2, 1] }, { unit: rank.unit, direction: 'lower' });
    expect(because(fits('bar', ranks))).toBe('rankNoLength');
    expect(because(fits('rank', ranks))).toBeNull();
    expect(because(fits('rank', overYears(['2018'], { A: [1] })))).toBe('notRank');
  });
  it('stack only complete exact counts', () => {
    const years = ['2018', '2019'];
    expect(because(fits('stacked', overYears(years, { A: [1, 2], B: [3, 4] })))).toBeNull();
    expect(because(fits('stacked', overYears(years, { A: [1, 2], B: [3, null] })))).toBe('partsMissing');
    expect(because(fits('stacked', overYears(years, { A: [1, 2], B: [3, 4] }, {}, { indicator: { ...perCent, formula: 'survey' } })))).toBe('notCount');
  });
  it('draw a map where every position has a tile', () => {
    const tiles = ['A', 'B'].map((organisationId, column) => ({ map: 'm', organisationId, column, row: 0 }));
    expect(because(fits('map', overPlaces({ A: 1, B: 2 }), tiles))).toBeNull();
    expect(because(fits('map', overPlaces({ A: 1, C: 2 }), tiles))).toBe('noTiles');
  });
  it('draw a bound where there is one', () => {
    expect(because(fits('bound', overPlaces({ A: 50 })))).toBe('noBound');
    expect(because(fits('bound', overPlaces({ A: { value: 50, qualifier: 'more-than' } })))).toBeNull();
  });
  it('draw nothing of nothing', () => {
    expect(chartKinds.filter((kind) => fits(kind, overPlaces({ A: null })).fits)).toEqual([]);
  });
});

describe('a scatter', () => {
  const places = { A: 1, B: 2, C: 3 };
  it('needs a second indicator, over places of one period', () => {
    expect(because(fits('scatter', overPlaces(places)))).toBe('needAgainst');
    expect(because(fits('scatter', overYears(['2018', '2019', '2020'], { A: [1, 2, 3] }, { against: against([1, 2, 3]) })))).toBe('needPlaces');
    expect(because(fits('scatter', overPlaces(places, { against: against([4, 5, 6]) })))).toBeNull();
  });
  it('needs three places with both figures', () => {
    expect(because(fits('scatter', overPlaces(places, { against: against([4, 5, null]) })))).toBe('threePairs');
    expect(because(fits('scatter', overPlaces(places, { against: against([4, 5, { value: 6, period: '2019' }]) })))).toBe('threePairs');
  });
});

describe('a heat table', () => {
  it('needs rows and columns of one length', () => {
    expect(because(fits('heat', overPlaces({ A: 1, B: 2 })))).toBe('notPeriods');
    expect(because(fits('heat', overYears(['2018', '2019'], { A: [1, 2] })))).toBe('twoRows');
    expect(because(fits('heat', overYears(['2018'], { A: [1], B: [2] })))).toBe('twoColumns');
    expect(because(fits('heat', overYears(['2018', '2019-06'], { A: [1, 2], B: [1, 2] })))).toBe('unequalColumns');
    expect(because(fits('heat', overYears(['2018', '2019'], { A: [1, 2], B: [null, 2] })))).toBeNull();
  });
  it('holds every province over a dozen years, and no whole country of communes', () => {
    const rows = (count: number) => overYears(['2018', '2019'], Object.fromEntries(Array.from({ length: count }, (_, i) => [`P${i}`, [1, 2]])));
    expect(because(fits('heat', rows(63)))).toBeNull();
    expect(because(fits('heat', rows(3321)))).toBe('manyCells');
  });
});

it('small charts are of as many provinces as there were, and not of every commune', () => {
  const panels = (count: number) => overYears(['2018', '2019'], Object.fromEntries(Array.from({ length: count }, (_, i) => [`P${i}`, [1, 2]])));
  expect(because(fits('multiples', panels(63)))).toBeNull();
  expect(because(fits('multiples', panels(1950)))).toBe('manyPanels');
});

it('changes are not put on top of one another', () => {
  const data = overYears(['2018', '2019'], { A: [1, 2], B: [3, 4] });
  const changed = { ...data, series: data.series.map((series) => ({ ...series, points: series.points.map(() => derived({ rule: 'difference', value: 2 })) })) };
  expect(because(fits('stacked', changed))).toBe('notAdded');
  expect(because(fits('bar', changed))).toBeNull();
});

describe('the kinds on offer', () => {
  it('stay in the order asked for, each with its reason', () => {
    const offers = kindsFor(overYears(['2018', '2019'], { A: [1, 2] }), ['line', 'slope']);
    expect(offers).toEqual([
      { kind: 'line', fit: { fits: false, because: 'threePoints' } },
      { kind: 'slope', fit: { fits: true } },
    ]);
  });
});
