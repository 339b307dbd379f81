import { describe, expect, it } from 'vitest';
import { catalogue, summary } from '../../../../mocks/fixtures/catalogue';
import { type BreakdownSpec, dataset, indicator, type ObservationSpec } from '../../../../mocks/fixtures/dataset';
import { organisation } from '../../../../mocks/fixtures/organisation';
import type { ChartKind } from '../../../charts/kinds';
import type { Catalogue } from '../../../domain/catalogue';
import { comparerOf } from '../../../domain/compare';
import { factAt } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { selectCells } from '../../../domain/slice';
import { en } from '../../../i18n/messages/en';
import { emptyAddress, readAddress } from '../../../ui/address';
import type { Answer } from '../answer';
import { readView, selectionOf } from '../view';
import { answerOf } from './answer-of';

const provinces = ['ha-tinh', 'nghe-an', 'thanh-hoa', 'quang-tri'].map((id) => organisation(id, { kind: 'province', region: 'north', parent: 'vn' }));
const known = catalogue({
  organisations: [...provinces, organisation('vung', { kind: 'region', name: 'North', region: 'north' })],
  datasets: [summary('other')],
});

/** Answers what stands behind the '?' of an address. */
function ask(query: string, of: Dataset, { home = 'ha-tinh', against = null, knows = known }: { home?: string; against?: Dataset | null; knows?: Catalogue } = {}): Answer {
  const address = query === '' ? emptyAddress('en', 'explore') : readAddress(`/en/explore?${query}`, 'en').address;
  const view = readView(address, of, knows, home);
  const { compare } = view.question;
  return answerOf({
    view, dataset: of, cells: selectCells(of, selectionOf(view.question, of)), catalogue: knows, home, against,
    comparing: compare === null ? null : comparerOf(of, compare, knows.organisations),
    speech: { language: 'en', words: en },
  });
}

const optionOf = ({ options }: Answer, kind: ChartKind) => {
  const found = options.find((option) => option.kind === kind);
  if (found === undefined) throw new RangeError(kind);
  return found;
};
const valuesIn = ({ chosen }: Answer) => chosen?.data.series.map(({ id, points }) => [id, ...points.map((figure) => figure?.value ?? null)]);
const hiddenIn = ({ hidden, dataset: of }: Answer) =>
  Object.fromEntries(hidden.map(({ because, cells }) => [because, Array.from(cells, (cell) => factAt(of, cell)).map(({ organisation: { id }, period }) => `${id} ${period}`)]));

const each = (places: Readonly<Record<string, readonly (number | null)[]>>, from = 2020): readonly ObservationSpec[] =>
  Object.entries(places).flatMap(([id, values]) =>
    values.flatMap((value, i) => (value === null ? [] : { organisation: id, period: String(from + i), value })));

const scores = (observations: readonly ObservationSpec[], given = {}, breakdowns: readonly BreakdownSpec[] = []): Dataset =>
  dataset({ indicator: { unit: { code: 'points', label: 'points' }, formula: null, ...given }, observations, breakdowns });

const four = each({ 'ha-tinh': [1, 2, 3], 'nghe-an': [4, 5, 6], 'thanh-hoa': [7, 8, 3], 'quang-tri': [2, 2, 9] });

describe('the drawing of an answer', () => {
  it('is a line over years, with the gap of a year without figures', () => {
    const answer = ask('', scores(each({ 'ha-tinh': [1, 2, null, 4, 5, 6] })));
    expect(answer.chosen?.kind).toBe('line');
    expect(answer.chosen?.data.positions.map(({ id }) => id)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(valuesIn(answer)).toEqual([['ha-tinh', 1, 2, null, 4, 5, 6]]);
  });

  it('keeps the kinds that do not fit, with the reason', () => {
    const answer = ask('kind=slope', scores(four));
    expect(optionOf(answer, 'slope').fit).toEqual({ fits: false, because: 'twoPeriods' });
    expect(answer.chosen?.kind).toBe('line');
  });

  it('shows places in the latest period with at least half as many figures as the fullest, or in the one asked for', () => {
    const of = scores([...four, { organisation: 'ha-tinh', period: '2023', value: 5 }]);
    const latest = ask('kind=ranked', of);
    expect(valuesIn(latest)).toEqual([['all', 3, 6, 3, 9]]);
    expect(latest.chosen?.data).toMatchObject({ ownPosition: 'ha-tinh', along: 'organisation' });
    expect(hiddenIn(latest)['other-period']).toHaveLength(9);
    expect(valuesIn(ask('kind=ranked&at=2020', of))).toEqual([['all', 1, 4, 7, 2]]);
    const half = scores([...four, ...['ha-tinh', 'nghe-an'].map((id) => ({ organisation: id, period: '2023', value: 5 }))]);
    expect(valuesIn(ask('kind=ranked', half))).toEqual([['all', 5, 5]]);
  });

  it('never takes an interval for a year', () => {
    const of = scores([...each({ 'ha-tinh': [1, 2, 3] }), { organisation: 'ha-tinh', period: '2020/2022', value: 50 }]);
    expect(ask('', of).chosen?.data.positions.map(({ id }) => id)).toEqual(['2020', '2021', '2022']);
    const all = ask('per=all', of);
    expect(all.chosen?.data.positions.map(({ id }) => id)).toEqual(['2020', '2021', '2020/2022', '2022']);
    expect(optionOf(all, 'line').fit).toEqual({ fits: false, because: 'unequalPeriods' });
  });

  it('never mixes two categories in one series', () => {
    const of = scores(
      ['national', 'north'].flatMap((scope, s) => four.map((spec) => ({ ...spec, breakdown: { scope }, value: (spec.value ?? 0) + 100 * s }))),
      {}, [{ id: 'scope', categories: ['national', 'north'] }],
    );
    const both = ask('by=organisation&org=ha-tinh~nghe-an&f.scope=national~north', of);
    expect(valuesIn(both)).toEqual([['ha-tinh', 1, 2, 3], ['nghe-an', 4, 5, 6]]);
    expect(hiddenIn(both)['other-place']).toHaveLength(6);
  });

  it('draws of two ways of giving a whole the stated one', () => {
    const of = scores(
      [{ organisation: 'ha-tinh', value: 5 }, { organisation: 'ha-tinh', value: 6, breakdown: { kind: 'all' } }, { organisation: 'ha-tinh', value: 2, breakdown: { kind: 'a' } }],
      {}, [{ id: 'kind', categories: ['a', 'all'], totals: ['all'] }],
    );
    const answer = ask('', of);
    expect(valuesIn(answer)).toEqual([['ha-tinh', 6]]);
    expect(hiddenIn(answer)).toEqual({ 'other-place': ['ha-tinh 2020'] });
  });

  it('divides counts into parts of their whole', () => {
    const parts = [['a', 2], ['b', 3], ['all', 6]] as const;
    const of = dataset({
      observations: parts.map(([kind, value]) => ({ organisation: 'ha-tinh', value, breakdown: { kind } })),
      breakdowns: [{ id: 'kind', categories: ['a', 'b', 'all'], totals: ['all'] }],
    });
    const answer = ask('by=kind', of);
    expect(answer.chosen?.kind).toBe('share');
    expect(answer.chosen?.data).toMatchObject({ along: 'breakdown', whole: { value: 6 } });
  });

  it('tells directions in words where there is no number, and beside the numbers where there are', () => {
    const rising: ObservationSpec = { organisation: 'ha-tinh', period: '2023', value: null, qualifier: 'increase' };
    expect(ask('', scores([rising])).chosen?.kind).toBe('direction');
    expect(hiddenIn(ask('org=ha-tinh', scores([...four, rising])))).toEqual({ direction: ['ha-tinh 2023'] });
  });

  it('tells what sources have not, withhold and disagree on', () => {
    const other = { id: null, value: 9, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: null, note: null, agreement: 'disagrees' } as const;
    const of = scores([
      ...each({ 'ha-tinh': [1, 2] }), { organisation: 'ha-tinh', period: '2022', value: 3, others: [other] },
      { organisation: 'ha-tinh', period: '2023', value: null, status: 'missing' }, { organisation: 'ha-tinh', period: '2024', value: null, status: 'suppressed' },
    ]);
    expect(hiddenIn(ask('', of))).toEqual({ missing: ['ha-tinh 2023'], suppressed: ['ha-tinh 2024'], disagrees: ['ha-tinh 2022'] });
  });
});

describe('the highest and the order', () => {
  it('keeps all that stand level with the last', () => {
    const answer = ask('top=3&kind=ranked', scores(four));
    expect(valuesIn(answer)).toEqual([['all', 3, 6, 3, 9]]);
    expect(answer.kept).toBe(4);
    expect(valuesIn(ask('top=2&kind=ranked', scores(four)))).toEqual([['all', 6, 9]]);
    expect(ask('', scores(four)).kept).toBeUndefined();
  });

  it('leaves out of a line whole series, each figure told', () => {
    const answer = ask('top=-1&at=2020', scores(four));
    expect(valuesIn(answer)).toEqual([['ha-tinh', 1, 2, 3]]);
    expect(hiddenIn(answer)['not-top']).toHaveLength(9);
  });

  it('counts the best ranks as the highest', () => {
    const ranks = scores(four, { unit: { code: 'rank', label: '' }, direction: 'lower' });
    expect(valuesIn(ask('top=1&at=2020', ranks))).toEqual([['ha-tinh', 1, 2, 3]]);
    expect(ask('sort=-value&at=2020', ranks).chosen?.data.series.map(({ id }) => id)).toEqual(['ha-tinh', 'quang-tri', 'nghe-an', 'thanh-hoa']);
  });

  it('is by value, by change since the first period, or by name', () => {
    const series = (query: string) => ask(query, scores(four)).chosen?.data.series.map(({ id }) => id);
    expect(series('sort=-value')).toEqual(['quang-tri', 'nghe-an', 'ha-tinh', 'thanh-hoa']);
    expect(series('sort=change')).toEqual(['thanh-hoa', 'ha-tinh', 'nghe-an', 'quang-tri']);
    expect(series('sort=-name')).toEqual(['thanh-hoa', 'quang-tri', 'nghe-an', 'ha-tinh']);
  });
});

describe('a comparison', () => {
  it('with a base draws the index and leaves out what it refuses', () => {
    const counts = dataset({ observations: each({ 'ha-tinh': [50, 100, 150], 'nghe-an': [null, 100, 150] }) });
    const answer = ask('org=ha-tinh~nghe-an&cmp=base.2020', counts);
    expect(valuesIn(answer)).toEqual([['ha-tinh', 100, 200, 300]]);
    expect(answer.chosen?.data.unit.label).toBe('2020 = 100');
    expect(hiddenIn(answer).refused).toEqual(['nghe-an 2021', 'nghe-an 2022']);
  });

  it('with the period before draws changes, and of ranks the places gained', () => {
    const ranks = scores(each({ 'ha-tinh': [9, 4, 5, 1] }), { unit: { code: 'rank', label: '' }, direction: 'lower' });
    const answer = ask('cmp=previous', ranks);
    expect(valuesIn(answer)).toEqual([['ha-tinh', 5, -1, 4]]);
    expect(answer.chosen?.data).toMatchObject({ unit: { code: 'places', label: 'places' }, direction: 'higher' });
  });

  it('by rank draws places, of which the first is the best', () => {
    const answer = ask('cmp=rank', scores(four));
    expect(answer.chosen?.kind).toBe('rank');
    expect(valuesIn(answer)?.[0]).toEqual(['ha-tinh', 4, 3, 3]);
    expect(answer.chosen?.data.direction).toBe('lower');
  });

  it('with the region or another organisation draws it beside the figures, once', () => {
    const region = ask('org=ha-tinh~nghe-an&cmp=region', scores(four)).chosen?.data.series;
    expect(region?.map(({ label, reference = false }) => [label, reference])).toEqual([['ha-tinh', false], ['nghe-an', false], ['Mean of North (4 of 4 provinces)', true]]);
    expect(region?.[2]?.points.map((figure) => figure?.value)).toEqual([4, 4, 5]);
    const published = [...each({ 'ha-tinh': [1, 2, 3], vung: [null, 5, 6] }), ...each({ 'nghe-an': [4] })];
    const [, mean, own] = ask('org=ha-tinh&cmp=region&kind=dot', scores(published)).chosen?.data.series ?? [];
    expect([mean?.label, own?.label]).toEqual(['Mean of North (2 of 4 provinces)', 'vung (as published)']);
    expect([mean, own].map((line) => line?.points.map((figure) => figure?.value ?? null))).toEqual([[3, null, null], [null, 5, 6]]);
    expect(valuesIn(ask('org=ha-tinh&cmp=org.nghe-an', scores(four)))).toEqual([['ha-tinh', 1, 2, 3], ['nghe-an', 4, 5, 6]]);
    expect(valuesIn(ask('org=ha-tinh~nghe-an&cmp=org.nghe-an', scores(four)))).toHaveLength(2);
  });
});

describe('two indicators', () => {
  const x = dataset({ id: 'other', observations: each({ 'ha-tinh': [10, 20], 'nghe-an': [30, 40], 'thanh-hoa': [50, 60] }) });

  it('are set against each other place by place, in the period with most pairs', () => {
    const answer = ask('i=procedures_online~other', scores(four), { against: x });
    expect(answer.chosen?.kind).toBe('scatter');
    expect(answer.chosen?.data.series[0]?.points.map((figure) => figure?.value)).toEqual([2, 5, 8]);
    expect(answer.chosen?.data.against?.points.map((figure) => figure?.value)).toEqual([20, 40, 60]);
    expect(hiddenIn(answer).undrawn).toEqual(['quang-tri 2021']);
  });

  it('stand beside each other in every period both have, in the unit of each', () => {
    const { beside, cells, dataset: of } = ask('i=procedures_online~other', scores(four), { against: x });
    const pairs = Array.from(cells, (cell) => [`${factAt(of, cell).organisation.id} ${factAt(of, cell).period}`, beside?.of(cell)?.value ?? null]);
    expect(pairs.filter(([, value]) => value !== null)).toEqual([
      ['ha-tinh 2020', 10], ['ha-tinh 2021', 20], ['nghe-an 2020', 30], ['nghe-an 2021', 40], ['thanh-hoa 2020', 50], ['thanh-hoa 2021', 60],
    ]);
    expect(ask('', scores(four)).beside).toBeUndefined();
  });

  it('may be two of one dataset', () => {
    const of = dataset({
      indicators: [indicator({ id: 'one' }), indicator({ id: 'two' })],
      observations: four.flatMap((spec) => [{ ...spec, indicator: 'one' }, { ...spec, indicator: 'two', value: (spec.value ?? 0) * 10 }]),
    });
    const answer = ask('i=two~one', of);
    expect(answer.chosen?.data.series[0]?.points.map((figure) => figure?.value)).toEqual([30, 60, 30, 90]);
    expect(answer.chosen?.data.against?.points.map((figure) => figure?.value)).toEqual([3, 6, 3, 9]);
  });

  it('are not drawn where there is no second one', () => {
    expect(optionOf(ask('', scores(four)), 'scatter').fit).toEqual({ fits: false, because: 'needAgainst' });
  });
});

describe('many figures', () => {
  const day = (i: number): string => new Date(Date.UTC(1950, 0, 1 + i)).toISOString().slice(0, 10);
  const days = (count: number, places = 1): Dataset => {
    const small = dataset({ periods: Array.from({ length: count }, (_, i) => day(i)), organisations: Array.from({ length: places }, (_, i) => `place-${i}`) });
    return { ...small, cells: null, values: Float64Array.from({ length: count * places }, (_, i) => (i === 12_345 ? 5000 : i % 97)) };
  };

  it('make a line of fewer points that keeps every extreme, and nothing else', () => {
    const answer = ask('', days(21_000));
    expect(answer.options.flatMap(({ kind, fit }) => (fit.fits ? kind : []))).toEqual(['line']);
    const points = answer.chosen?.data.series[0]?.points ?? [];
    const drawn = points.filter((figure) => figure !== null);
    expect(drawn.length).toBeLessThan(1001);
    expect(drawn.some(({ value }) => value === 5000)).toBe(true);
    expect(answer.hidden.map(({ because, cells }) => [because, cells.length])).toEqual([['thinned', 21_000 - drawn.length]]);
  });

  it('are not drawn at all beyond what lines can show', () => {
    const answer = ask('org=*', days(21_000, 10));
    expect(answer.chosen).toBeNull();
    expect(new Set(answer.options.map(({ fit }) => (fit.fits ? '' : fit.because)))).toEqual(new Set(['tooMany']));
    expect(answer.hidden.map(({ because, cells }) => [because, cells.length])).toEqual([['undrawn', 210_000]]);
  });
});
