import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../../../mocks/built';
import type { TableOnScreen } from '../../../charts/download/export-table';
import { comparerOf } from '../../../domain/compare';
import { factAt } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { factIds } from '../../../domain/figure';
import { atOnce } from '../../../domain/order';
import { selectCells } from '../../../domain/slice';
import type { Answer } from '../answer';
import { answerOf } from '../answer/answer-of';
import { questionsOf } from '../../../../mocks/fixtures/questions';
import { selectionOf } from '../view';
import { screenTable } from './screen-table';
import { look, speech } from '../../../../mocks/fixtures/grid';

const built = await readBuilt('vi');

function datasetOf(id: string): Dataset {
  const found = built.datasets.find((dataset) => dataset.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

/** A few datasets that differ in what they have: breakdowns, bounds, periods of many lengths. */
const asked = fc.constantFrom('papi_dimension', 'on_time_rate', 'dossiers_resolved');
const withQuestions = asked.chain((id) => questionsOf(datasetOf(id)).map((question) => ({ id, question })));

function ask({ id, question }: { readonly id: string; readonly question: Answer['question'] }): Answer {
  const dataset = datasetOf(id);
  return answerOf({
    view: { question, kind: null, show: 'both', at: null, ignored: [] },
    dataset,
    speech,
    home: 'ha-tinh',
    catalogue: built.catalogue,
    cells: selectCells(dataset, selectionOf(question, dataset)),
    against: null,
    comparing: question.compare === null ? null : comparerOf(dataset, question.compare, built.catalogue.organisations),
  });
}

const looks = (dataset: Dataset) => {
  const dimension = fc.constantFrom(...dataset.dimensions.map(({ id }) => id));
  const orNull = (values: fc.Arbitrary<string>) => fc.option(values, { nil: null });
  return fc.record({
    sort: orNull(fc.constantFrom('name', '-value', 'change', 'sources')),
    across: orNull(fc.oneof(dimension, fc.constant('none'))),
    group: orNull(dimension),
    fixed: fc.constant([]),
  });
};

/** Ids of the observations a chart shows: of a figure of the answer, not of what it is set against. */
function drawn({ chosen }: Answer): readonly string[] {
  const series = chosen?.data.series.filter(({ reference }) => reference !== true) ?? [];
  return series.flatMap(({ points }) => points.flatMap((figure) => (figure?.kind === 'fact' ? factIds(figure) : [])));
}

/** One province set against all of its region, whose figures were read elsewhere. */
const besideRegion = questionsOf(datasetOf('papi'))
  .map((question): Answer['question'] => ({ ...question, against: null, top: null, range: { from: 'earliest', to: 'latest' }, compare: { kind: 'region' } }))
  .map((question) => ({ id: 'papi', question: { ...question, selection: new Map([['organisation', ['nghe-an']]]) } }));

const title = { name: 'x', title: 'x', filterInWords: 'x' };

const factsIn = (table: TableOnScreen): readonly string[] =>
  table.rows.flatMap(({ cells }) => cells.flatMap((figure) => (figure?.kind === 'fact' ? factIds(figure) : [])));

describe('the table beside a chart', () => {
  it('has every figure of the answer once, however it is laid out', () => {
    fc.assert(
      fc.property(withQuestions.chain((given) => looks(datasetOf(given.id)).map((how) => ({ ...given, how }))), ({ how, ...given }) => {
        const answer = ask(given);
        const ids = Array.from(answer.cells, (cell) => factIds(factAt(answer.dataset, cell))).flat();
        expect(factsIn(atOnce(screenTable(answer, how, title, speech))).toSorted()).toEqual(ids.toSorted());
      }),
      { numRuns: 60 },
    );
  });
  it('names the source of each figure, and of each part of a computed one', () => {
    fc.assert(
      fc.property(besideRegion, (given) => {
        const { rows, sources } = atOnce(screenTable(ask(given), look(), title, speech));
        const facts = rows.flatMap(({ cells }) => cells).flatMap((figure) => (figure?.kind === 'derived' ? figure.from : (figure ?? [])));
        expect(new Set(sources)).toEqual(new Set(facts.flatMap(({ source }) => source ?? [])));
      }),
      { numRuns: 60 },
    );
  });
  it('has what is drawn, and nothing that is neither drawn nor told to be hidden', () => {
    fc.assert(
      fc.property(withQuestions, (given) => {
        const answer = ask(given);
        const inTable = new Set(factsIn(atOnce(screenTable(answer, look(), title, speech))));
        const hidden = answer.hidden.flatMap(({ cells }) => Array.from(cells, (cell) => factIds(factAt(answer.dataset, cell))).flat());
        const shown = drawn(answer);
        expect(shown.filter((id) => !inTable.has(id))).toEqual([]);
        const left = answer.hidden.filter(({ because }) => because === 'not-top').flatMap(({ cells }) => Array.from(cells, (cell) => factAt(answer.dataset, cell).id));
        expect(left.filter((id) => id !== null && inTable.has(id))).toEqual([]);
        const isOfMarks = answer.chosen?.data.series.every(({ points }) => points.every((figure) => figure === null || figure.kind === 'fact')) ?? true;
        if (isOfMarks) expect([...inTable].filter((id) => !shown.includes(id) && !hidden.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
