import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../../../mocks/built';
import { chartKinds } from '../../../charts/kinds';
import { comparerOf } from '../../../domain/compare';
import { factAt } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import type { Fact, Figure } from '../../../domain/figure';
import type { Question } from '../../../domain/question';
import { isWhole, selectCells } from '../../../domain/slice';
import { vi } from '../../../i18n/messages/vi';
import { questionsOf } from '../../../../mocks/fixtures/questions';
import { selectionOf, type View } from '../view';
import type { Answer } from '../answer';
import { answerOf } from './answer-of';

const built = await readBuilt('vi');
const HOME = 'ht-so-tnmt';
const speech = { language: 'vi', words: vi } as const;
const datasetOf = (id: string | null): Dataset | null => built.datasets.find((each) => each.id === id) ?? null;

const asView = (question: Question, given: Partial<View> = {}): View => ({ question, kind: null, show: 'both', at: null, ignored: [], ...given });

function ask(view: View, dataset: Dataset): Answer {
  const { question } = view;
  return answerOf({
    view, dataset, speech, home: HOME, catalogue: built.catalogue,
    cells: selectCells(dataset, selectionOf(question, dataset)),
    against: datasetOf(question.against),
    comparing: question.compare === null ? null : comparerOf(dataset, question.compare, built.catalogue.organisations),
  });
}

/** Where a figure stands, told by all it is known by. */
const placeOf = ({ indicator, organisation, period, breakdown }: Fact): string =>
  JSON.stringify([indicator.id, organisation.id, period, breakdown.map(({ dimension, category }) => [dimension.id, category.id])]);

/** Which of the facts behind a mark is the one it is drawn for: of a change the later, of a rank the own. */
const drawnFor = (figure: Figure): Fact | undefined =>
  figure.kind === 'fact' ? figure : figure.rule === 'rank' ? figure.from[0] : figure.from.at(-1);

interface Mark {
  readonly fact: Fact;
  readonly series: string;
  readonly position: string;
}

function marksOf({ chosen }: Answer): readonly Mark[] {
  if (chosen === null) return [];
  const { positions, series } = chosen.data;
  return series.filter(({ reference }) => reference !== true).flatMap(({ id, points }) =>
    points.flatMap((figure, place) => {
      const fact = figure === null ? undefined : drawnFor(figure);
      return fact === undefined ? [] : { fact, series: id, position: positions[place]?.id ?? '' };
    }));
}

/** Ids under which a fact may stand; '_' is the category of what its source leaves open. */
const idsOf = ({ organisation, period, breakdown }: Fact): readonly string[] => ['_', organisation.id, period, ...breakdown.map(({ category }) => category.id)];

/** The categories of a fact that neither its series nor its position names; wholes of a breakdown are one. */
const unnamed = ({ fact, series, position }: Mark): string =>
  JSON.stringify(fact.breakdown.filter(({ dimension, category }) => !isWhole(dimension, category.id) && category.id !== series && category.id !== position)
    .map(({ dimension, category }) => [dimension.id, category.id]));

const samples = built.datasets.flatMap((each) => (each.values.length > 0 ? [[each.id, each] as const] : []));
const viewsOf = (dataset: Dataset): fc.Arbitrary<View> =>
  fc.record({ question: questionsOf(dataset, ['pci', 'sipas'].filter((id) => id !== dataset.id)), kind: fc.constantFrom(null, ...chartKinds) })
    .map(({ question, kind }) => asView(question, { kind }));

describe('an answer to any question', () => {
  it.each(samples)('draws each figure where it belongs or says why not: %s', (_, dataset) => {
    fc.assert(
      fc.property(viewsOf(dataset), (view) => {
        const answer = ask(view, dataset);
        const cellOf = new Map(Array.from(answer.cells, (cell) => [placeOf(factAt(dataset, cell)), cell]));
        const drawn = marksOf(answer).map(({ fact }) => cellOf.get(placeOf(fact)));
        const listed = answer.hidden.filter(({ because }) => because !== 'disagrees' && because !== 'not-top').flatMap(({ cells }) => [...cells]);
        expect([...drawn, ...listed].toSorted((a = -1, b = -1) => a - b)).toEqual([...answer.cells]);
        const left = answer.hidden.find(({ because }) => because === 'not-top')?.cells ?? [];
        expect([...answer.cells, ...left].toSorted((a, b) => a - b)).toEqual([...selectCells(dataset, selectionOf(view.question, dataset))]);
        const disputed = answer.hidden.find(({ because }) => because === 'disagrees')?.cells ?? [];
        for (const cell of disputed) expect(drawn).toContain(cell);
        const marks = marksOf(answer);
        for (const { fact, series, position } of marks) {
          if (answer.chosen?.data.along === 'period') expect(fact.period).toBe(position);
          else if (answer.chosen?.data.along === 'organisation') expect(fact.organisation.id).toBe(position);
          else expect(idsOf(fact)).toContain(position);
          expect(['all', ...idsOf(fact)]).toContain(series);
        }
        expect(new Set(marks.map(unnamed)).size).toBeLessThan(2);
      }),
      { numRuns: 20 },
    );
  });

  it.each(samples)('keeps every kind, and draws the one asked for wherever it fits: %s', (_, dataset) => {
    fc.assert(
      fc.property(viewsOf(dataset), (view) => {
        const { options, chosen } = ask(view, dataset);
        expect(options.map(({ kind }) => kind)).toEqual([...chartKinds]);
        const asked = options.find(({ kind }) => kind === view.kind);
        if (asked?.fit.fits === true) expect(chosen?.kind).toBe(view.kind);
        expect(chosen === null).toBe(options.every(({ fit }) => !fit.fits));
      }),
      { numRuns: 5 },
    );
  });
});
