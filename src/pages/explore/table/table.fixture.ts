import { dataset as cube, type DatasetSpec, type ObservationSpec } from '../../../../mocks/fixtures/dataset';
import { comparerOf } from '../../../domain/compare';
import { EVERY_PERIOD } from '../../../domain/period-range';
import type { Dataset } from '../../../domain/dataset';
import type { Comparison, Question } from '../../../domain/question';
import { type Selection, selectCells } from '../../../domain/slice';
import { vi } from '../../../i18n/messages/vi';
import type { Answer } from '../answer';
import type { GridLook } from './shape';

export const speech = { language: 'vi', words: vi } as const;

export const look = (given: Partial<GridLook> = {}): GridLook => ({ sort: null, across: null, group: null, fixed: [], ...given });

const question = (compare: Comparison | null, selection: Selection): Question => ({
  indicator: 'score',
  against: null,
  selection,
  range: EVERY_PERIOD,
  rhythm: null,
  by: null,
  compare,
  top: null,
  sort: null,
});

/** What is asked of a dataset, without a chart. */
export function answerTo(dataset: Dataset, compare: Comparison | null = null, selection: Selection = new Map()): Answer {
  return {
    question: question(compare, selection),
    dataset,
    cells: selectCells(dataset, selection),
    options: [],
    chosen: null,
    hidden: [],
    comparer: compare === null ? null : comparerOf(dataset, compare, []).compare,
  };
}

const points = { id: 'score', name: 'Điểm', unit: { code: 'points', label: 'điểm' }, decimals: 2, formula: null } as const;

/** Scores of places in years: 'Hà Tĩnh 2019' -> what is known of it, a number for a plain one. */
export function scores(known: Readonly<Record<string, number | Partial<ObservationSpec>>>, more: DatasetSpec = {}): Dataset {
  const observations = Object.entries(known).map(([place, given]): ObservationSpec => {
    const at = place.lastIndexOf(' ');
    const said = typeof given === 'number' ? { value: given } : given;
    return { organisation: place.slice(0, at), period: place.slice(at + 1), id: place, sourceId: 'bht-197380', value: null, ...said };
  });
  const periods = [...new Set(observations.map(({ period }) => period ?? ''))].toSorted();
  return cube({ indicator: points, observations, periods, ...more });
}
