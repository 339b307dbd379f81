import { describe, expect, it } from 'vitest';
import { annotationAt } from '../../domain/cube';
import { modern, provinces, pxweb, years } from './publishers.fixture';
import { bytesOf, faults, read } from './read.fixture';

describe('a file of a PxWeb', () => {
  it('with NUL bytes behind it, no roles and opaque codes is read, and its time is guessed', async () => {
    const bytes = new Uint8Array([...bytesOf(pxweb()), 0]);
    const outcome = await read(bytes);
    expect(outcome).toMatchObject({
      outcome: 'accepted-with-warnings',
      format: 'json-stat',
      dimensions: [{ id: 'Provinces', role: 'breakdown', size: 2 }, { id: 'Year', role: 'time', size: 3 }],
      cells: 6,
      observations: 5,
      missing: 1,
      guesses: { time: 'Year' },
    });
    expect(outcome.sum).toBeCloseTo(303768.3, 6);
    expect(faults(outcome)).toEqual([['TRAILING_NUL', null, null], ['BUNDLE_DEPRECATED', null, 'dataset'], ['TIME_GUESSED', null, 'role.time']]);
  });

  it('has preliminary years as periods whose figures are provisional', async () => {
    const { dataset } = await read(pxweb());
    expect(dataset?.dimensions.at(-1)?.categories.map(({ id }) => id)).toEqual(['2022', '2023', '2024']);
    expect([1, 2].map((cell) => dataset && annotationAt(dataset, cell).status)).toEqual(['final', 'provisional']);
  });

  it('whose years stand twice, once as preliminary, is refused', async () => {
    expect(faults(await read(pxweb({}, ['2023', '2024', 'Prel. 2024'])))).toContainEqual(['DUPLICATE_CATEGORY', null, 'dimension.Year.category']);
  });

  it('that only describes its cube is accepted without a figure and without room for one', async () => {
    const size = [1417, 1416];
    const dimension = Object.fromEntries(['place', 'time'].map((id, i) => [id, { category: { index: Array.from({ length: size[i] ?? 0 }, (_, n) => `${1000 + n}`) } }]));
    const outcome = await read(modern({ id: ['place', 'time'], size, role: { time: ['time'] }, dimension, value: [] }));
    expect(outcome).toMatchObject({ outcome: 'accepted-with-warnings', cells: 2_006_472, observations: 0, problems: [{ code: 'METADATA_ONLY' }] });
    expect(outcome.dataset?.values).toHaveLength(0);
  });
});

describe('the dimension of time', () => {
  const dimension = { born: years(['1990', '1991']), year: years(['2020', '2021']) };
  const ambiguous = modern({ id: ['born', 'year'], size: [2, 2], role: {}, dimension });

  it('is asked for when two could be it, and taken when it is chosen', async () => {
    const asked = await read(ambiguous);
    expect(asked).toMatchObject({ outcome: 'ask', cells: 4, observations: 4, sum: 10, dataset: null });
    expect(faults(asked)).toEqual([['TIME_AMBIGUOUS', null, 'role.time']]);
    const chosen = await read(ambiguous, { time: 'year' });
    expect(chosen.outcome).toBe('accepted');
    expect(chosen.dimensions.map(({ role }) => role)).toEqual(['breakdown', 'time']);
  });

  it('is asked for when none is it, and one period may be said of the whole', async () => {
    const timeless = modern({ id: ['geo'], size: [2], role: { geo: ['geo'] }, value: [1, 2], dimension: { geo: provinces } });
    expect(faults(await read(timeless))).toEqual([['TIME_MISSING', null, 'role.time']]);
    const { outcome, dataset } = await read(timeless, { period: 'Năm 2011' });
    expect([outcome, dataset?.dimensions.find(({ role }) => role === 'time')?.categories.map(({ id }) => id)]).toEqual(['accepted', ['2011']]);
  });

  it('is not what has codes like years and names of places', async () => {
    const coded = { category: { index: ['1101', '2011'], label: { 1101: 'Eigersund', 2011: 'Kautokeino' } } };
    expect(faults(await read(modern({ role: {}, dimension: { geo: coded, time: years(['2020', '2021']) } })))).toEqual([['TIME_GUESSED', null, 'role.time']]);
  });

  it('that holds what is no period is refused, each of it named', async () => {
    const outcome = await read(modern({ dimension: { geo: provinces, time: years(['spring', '2021']) } }));
    expect([outcome.outcome, faults(outcome)]).toEqual(['rejected', [['PERIOD_INVALID', null, 'dimension.time.category.label.0']]]);
  });
});

describe('JSON-stat of others', () => {
  it('in 2.0 needs no repair', async () => {
    expect(await read(modern())).toMatchObject({ outcome: 'accepted', problems: [], sum: 10, missing: 0 });
  });

  it.each([
    ['SIZE_AS_STRING', modern({ size: ['2', '2'] })],
    ['VERSION_MISSING', modern({ version: undefined })],
    ['NUMBER_AS_STRING', modern({ value: ['1', 2, 3, 4] })],
    ['MISSING_AS_STRING', modern({ value: ['..', 2, 3, 4] })],
    ['STATUS_IGNORED', modern({ status: { 0: 'p', comment: 'x' } })],
    ['STATUS_IGNORED', modern({ status: { value: ['p'], category: {} } })],
    ['METRIC_UNIT_MISSING', modern({ role: { time: ['time'], metric: ['geo'] } })],
    ['LABEL_KEY_INCOMPLETE', modern({ dimension: { geo: { category: { index: ['a', 'b'], label: { a: 'A' } } }, time: years(['2020', '2021']) } })],
    ['ROLE_SEVERAL', modern({ id: ['from', 'geo', 'time'], size: [1, 2, 2], role: { time: ['time'], geo: ['from', 'geo'] }, dimension: { from: { category: { label: { x: 'X' } } }, geo: provinces, time: years(['2020', '2021']) } })],
    ['TEXT_CLEANED', modern({ dimension: { geo: { category: { index: ['a', 'b'], label: { a: '\u202EA', b: 'B' } } }, time: years(['2020', '2021']) } })],
    ['PRECISION', modern({ value: [1e17, 2, 3, 4] })],
    ['BUNDLE_DEPRECATED', (pxweb() as { dataset: object }).dataset],
    ['BUNDLE_MORE', { ...pxweb(), second: (pxweb() as { dataset: object }).dataset }],
  ])('is read with the warning %s', async (code, document) => {
    const outcome = await read(document);
    expect([outcome.outcome, outcome.problems.map((problem) => problem.code)]).toEqual(['accepted-with-warnings', expect.arrayContaining([code])]);
  });

  it.each([
    ['PARSE_ERROR', '{"version": "2.0",\n "id": [}'],
    ['PARSE_ERROR', JSON.stringify(modern()).slice(0, -20)],
    ['PARSE_ERROR', '{"value": [NaN]}'],
    ['NOT_JSON_STAT', { type: 'FeatureCollection', features: [] }],
    ['NOT_JSON_STAT', [{ a: 1 }]],
    ['ERROR_RESPONSE', { error: [{ status: 400 }] }],
    ['CLASS_UNEXPECTED', { version: '2.0', class: 'collection', link: {} }],
    ['VERSION_UNSUPPORTED', modern({ version: '3.0' })],
    ['ID_SIZE_LEN_MISMATCH', modern({ size: [2, 2, 1] })],
    ['VALUE_LEN_MISMATCH', modern({ value: [1, 2, 3] })],
    ['VALUE_TYPE', modern({ value: [true, 2, 3, 4] })],
    ['VALUE_STRING', modern({ value: ['one', 2, 3, 4] })],
    ['SPARSE_KEY_OUT_OF_RANGE', modern({ value: { 9: 1 } })],
    ['STATUS_KEY_OUT_OF_RANGE', modern({ status: { 9: 'p' } })],
    ['SIZE_INVALID', modern({ size: [2, -2] })],
    ['ROLE_ID_UNKNOWN', modern({ role: { time: ['when'] } })],
    ['DIM_KEY_ID_MISMATCH', modern({ id: ['geo', 'when'] })],
    ['DUPLICATE_ID', modern({ id: ['geo', 'geo'] })],
    ['INDEX_COUNT_MISMATCH', modern({ size: [3, 2] })],
    ['CUBE_SIZE_OVERFLOW', modern({ id: ['geo', 'time', 'x'], size: [2, 2, 10 ** 10], dimension: { geo: provinces, time: years(['2020', '2021']), x: { category: { index: [] } } }, value: {} })],
    ['DIMENSION_NOT_EMBEDDED', modern({ dimension: { geo: { href: 'https://example.org' }, time: years(['2020', '2021']) } })],
  ])('is refused: %s', async (code, document) => {
    const outcome = await read(document);
    expect([outcome.outcome, outcome.dataset, outcome.problems.map((problem) => problem.code)]).toEqual(['rejected', null, expect.arrayContaining([code])]);
  });

  it('has all its faults named at once', async () => {
    const broken = modern({ dimension: { geo: { category: { index: ['a'] } }, time: { category: { index: ['2020', '2020'] } } }, value: [true, 'y', 3, 4], role: { time: ['when'] } });
    expect(faults(await read(broken))).toEqual([
      ['INDEX_COUNT_MISMATCH', null, 'dimension.geo.category.index'],
      ['DUPLICATE_CATEGORY', null, 'dimension.time.category.index'],
      ['VALUE_TYPE', null, 'value.0'],
      ['VALUE_STRING', null, 'value.1'],
      ['ROLE_ID_UNKNOWN', null, 'role'],
    ]);
  });

  it('broken as JSON is named with its line', async () => {
    expect(faults(await read('{"version": "2.0",\n "id": [}'))).toEqual([['PARSE_ERROR', 2, '9']]);
    expect(faults(await read('{"value": [1,\n2'))).toEqual([['PARSE_ERROR', 2, '2']]);
    expect(faults(await read('{"a": "\\q"}'))).toEqual([['PARSE_ERROR', 1, '7']]);
    expect(faults(await read('{"a": 1} x'))).toEqual([['PARSE_ERROR', 1, '10']]);
  });

  it('in UTF-16, with and without a mark, is read', async () => {
    for (const mark of ['\uFEFF', '']) {
      const letters = [...`${mark}${JSON.stringify(modern())}`].map((letter) => letter.charCodeAt(0));
      expect((await read(new Uint8Array(new Uint16Array(letters).buffer))).outcome).toBe('accepted');
    }
  });

  it('cannot reach what all objects share', async () => {
    await read('{"__proto__":{"polluted":1},"version":"2.0","class":"dataset","id":["__proto__"],"size":[1],"dimension":{"__proto__":{"category":{"label":{"constructor":"2020"}}}},"value":{"0":1,"__proto__":2}}');
    expect('polluted' in {}).toBe(false);
  });
});
