import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, summary } from '../../../mocks/fixtures/catalogue';
import { dataset, indicator, type ObservationSpec } from '../../../mocks/fixtures/dataset';
import { organisation } from '../../../mocks/fixtures/organisation';
import { readBuilt } from '../../../mocks/built';
import type { Dataset } from '../../domain/dataset';
import { type Address, emptyAddress, readAddress, writeAddress } from '../../ui/address';
import { questionsOf } from '../../../mocks/fixtures/questions';
import { dividedBy, readView, selectionOf, writeQuestion } from './view';

const built = await readBuilt('vi');
const HOME = 'ht-so-tnmt';
const asked = (changes: Partial<Address> = {}): Address => ({ ...emptyAddress('vi', 'explore'), ...changes });
const real = (id: string): Dataset => built.datasets.find((each) => each.id === id) ?? dataset();
const viewOf = (id: string, changes: Partial<Address> = {}, home = HOME) => readView(asked(changes), real(id), built.catalogue, home);

/** A link, as another browser reads it. */
const sent = (changes: Partial<Address>): Address => readAddress(writeAddress(asked(changes)), 'vi').address;

const anyText = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));

/** A cube of another publisher: ids in any words, one of them perhaps '*', and several indicators. */
const foreign = fc
  .record({
    metrics: fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 }),
    places: fc.uniqueArray(fc.oneof(anyText, fc.constant('*')), { minLength: 1, maxLength: 5 }),
    parts: fc.uniqueArray(fc.oneof(anyText, fc.constant('*')), { minLength: 1, maxLength: 4 }),
    periods: fc.uniqueArray(fc.constantFrom('2019', '2020', '2020-Q1', '2020-Q2', '2020-06', '2015/2020'), { minLength: 1 }),
    marks: fc.array(fc.nat(999), { minLength: 1, maxLength: 30 }),
  })
  .map(({ metrics, places, parts, periods, marks }): Dataset => {
    const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
    const specs = marks.map((n) => ({ indicator: at(metrics, n), organisation: at(places, n >> 1), period: at(periods, n >> 2), part: at(parts, n >> 3), value: n }));
    const unique = [...new Map(specs.map((each) => [JSON.stringify({ ...each, value: 0 }), each])).values()];
    const observations = unique.map(({ part = '', value, ...rest }): ObservationSpec => ({ ...(rest as Partial<ObservationSpec>), breakdown: { phần: part }, value }));
    const indicators = metrics.map((id) => indicator({ id }));
    return dataset({ indicators, organisations: places, periods, breakdowns: [{ id: 'phần', categories: parts }], observations });
  });

describe('a question in an address', () => {
  it.each(built.datasets.map((each) => [each.id, each] as const))('is read as it was written: %s', (_, each) => {
    fc.assert(
      fc.property(questionsOf(each, ['papi', 'pci'].filter((id) => id !== each.id)), fc.constantFrom(HOME, 'ha-tinh', 'unknown'), (question, home) => {
        const view = readView(sent(writeQuestion(question, each, built.catalogue, home)), each, built.catalogue, home);
        expect({ question: view.question, ignored: view.ignored }).toEqual({ question, ignored: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('is read as it was written of figures of other publishers, whatever their ids', () => {
    fc.assert(
      fc.property(
        foreign.chain((each) => fc.tuple(fc.constant(each), questionsOf(each))),
        ([each, question]) => {
          const view = readView(sent(writeQuestion(question, each, catalogue(), 'x')), each, catalogue(), 'x');
          expect({ question: view.question, ignored: view.ignored }).toEqual({ question, ignored: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(built.datasets.map((each) => [each.id, each] as const))('says only the indicator where all is as by default: %s', (_, each) => {
    const { question } = readView(asked(), each, built.catalogue, HOME);
    expect(writeQuestion(question, each, built.catalogue, HOME)).toEqual({
      indicators: [each.id], organisations: [], filters: [], time: null, rhythm: null, by: null, compare: null, top: null, sort: null,
    });
  });

  it.each(built.datasets.map((each) => [each.id, each] as const))('finds figures by default: %s', (_, each) => {
    const { question } = readView(asked(), each, built.catalogue, HOME);
    expect([...question.selection.values()].every((ids) => ids.length > 0)).toBe(true);
    expect(selectionOf(question, each).size).toBeGreaterThan(0);
  });
});

describe('what is shown when the address does not say', () => {
  it('is the province of the reader beside its neighbours', () => {
    expect(viewOf('papi').question.selection.get('organisation')?.[0]).toBe('ha-tinh');
    expect(viewOf('papi').question.selection.get('organisation')).toContain('nghe-an');
    expect(viewOf('papi').question.selection.get('organisation')).not.toContain('ca-mau');
  });

  it('is the organisation of the reader alone where it has figures itself', () => {
    expect(viewOf('dossiers_received').question.selection.get('organisation')).toEqual([HOME]);
  });

  it('is every organisation where the reader has no part in the figures', () => {
    const provinces = real('papi').dimensions.find(({ role }) => role === 'organisation')?.categories.length;
    expect(viewOf('papi', {}, 'unknown').question.selection.get('organisation')).toHaveLength(provinces ?? 0);
  });

  it('is of many figures those of the few organisations with most of them', () => {
    const communes = Array.from({ length: 300 }, (_, i) => `commune ${i}`);
    const yearsOf = (i: number): readonly number[] => Array.from({ length: i % 40 === 7 ? 12 : 4 }, (_, y) => 2011 + y);
    const observations = communes.flatMap((organisation, i) => yearsOf(i).map((year): ObservationSpec => ({ organisation, period: String(year), value: i })));
    const many = dataset({ observations });
    const { selection } = readView(asked(), many, catalogue({}), 'nobody').question;
    expect([...selection.values()][0]).toEqual([7, 47, 87, 127, 167, 207, 247, 287].map((i) => `commune ${i}`));
  });

  it('never mixes national ranks with those of a region', () => {
    expect(viewOf('papi_rank').question.selection.get('scope')).toEqual(['national']);
  });

  it('is the whole of a breakdown, in whichever way it is given', () => {
    expect(viewOf('par_index').question.selection.get('par_field')).toEqual(['_']);
    expect(viewOf('procedures_online').question.selection.get('service_level')).toEqual(['all']);
  });

  it('is one category of a breakdown without a whole, or all of them where they make the series', () => {
    expect(viewOf('papi_dimension').question.selection.get('dimension')).toHaveLength(1);
    const alone = viewOf('papi_dimension', { organisations: ['ha-tinh'] });
    expect(alone.question.selection.get('dimension')).toHaveLength(8);
    expect(dividedBy(alone.question, real('papi_dimension'))?.id).toBe('dimension');
    expect(viewOf('papi_dimension', { by: 'dimension' }).question.selection.get('organisation')).toEqual(['ha-tinh']);
  });

  it('is the kind of period with most figures', () => {
    expect(viewOf('papi').question.rhythm).toBe('year');
    const even = dataset({ observations: [{ period: '2020', value: 1 }, { period: '2020-Q1', value: 2 }] });
    expect(readView(asked(), even, catalogue(), '').question.rhythm).toBe('year');
    const quarters = dataset({ observations: [{ period: '2020', value: 1 }, { period: '2020-Q1', value: 2 }, { period: '2020-Q2', value: 3 }] });
    expect(readView(asked(), quarters, catalogue(), '').question.rhythm).toBe('quarter');
  });
});

describe('what an address asks', () => {
  it('is left at its default and named where the dataset does not know it', () => {
    const view = viewOf('papi_rank', {
      indicators: ['papi_rank', 'nothing'], organisations: ['atlantis', 'ha-tinh', 'nghe-an'], by: 'colour', time: 'soon', rhythm: 'week', compare: 'base.1999',
      filters: [{ dimension: 'scope', categories: ['galaxy'] }, { dimension: 'colour', categories: ['red', 'blue'] }], kind: 'cake', at: '1066',
    });
    expect(view.ignored).toEqual([
      'i=nothing', 'by=colour', 't=soon', 'org=atlantis', 'f.scope=galaxy', 'per=week', 'cmp=base.1999', 'at=1066', 'kind=cake', 'f.colour=red~blue',
    ]);
    expect(view.question.selection.get('organisation')).toEqual(['ha-tinh', 'nghe-an']);
    expect(view.question.selection.get('scope')).toEqual(['national']);
  });

  it('is of what a retired organisation has become only where its own figures are not there', () => {
    const organisations = [organisation('old', { successor: 'new' }), organisation('new')];
    const both = dataset({ observations: [{ organisation: 'old', value: 1 }, { organisation: 'new', value: 2 }] });
    const newOnly = dataset({ observations: [{ organisation: 'new', value: 2 }] });
    const read = (of: Dataset) => readView(asked({ organisations: ['old'] }), of, catalogue({ organisations }), 'new');
    expect(read(both).question.selection.get('organisation')).toEqual(['old']);
    expect(read(newOnly).question.selection.get('organisation')).toEqual(['new']);
    expect(read(newOnly).ignored).toEqual([]);
  });

  it('may be all categories, all kinds of period and a second indicator of the catalogue', () => {
    const known = catalogue({ datasets: [summary('papi')] });
    const mixed = dataset({ observations: [{ period: '2020', organisation: 'a', value: 1 }, { period: '2020-Q1', organisation: 'b', value: 2 }] });
    const view = readView(asked({ indicators: ['procedures_online', 'papi'], organisations: ['*'], rhythm: 'all' }), mixed, known, 'a');
    expect(view.question).toMatchObject({ against: 'papi', rhythm: null });
    expect(view.question.selection.has('organisation')).toBe(false);
    expect(view.ignored).toEqual([]);
  });

  it('selects the periods of its range and kind, and of several indicators its own', () => {
    const several = dataset({
      indicators: [indicator({ id: 'one' }), indicator({ id: 'two' })],
      observations: ['2019', '2020', '2021', '2020-Q1'].map((period) => ({ period, value: 1, indicator: 'two' })),
    });
    const { question } = readView(asked({ indicators: ['two'], time: '2020..latest', rhythm: 'year' }), several, catalogue(), '');
    expect(selectionOf(question, several)).toEqual(new Map([['indicator', ['two']], ['organisation', ['ht-so-tnmt']], ['period', ['2020', '2021']]]));
  });
});
