import type { Dataset, Dimension } from '../../../src/domain/dataset';
import { tally } from '../../../src/domain/tally';
import type { Synthetic } from '../synthetic';
import type { Ask, Question } from './question';

const dimension = (id: string, role: Dimension['role'], names: readonly string[]): Dimension => ({
  id, label: id, role, ordinal: false, totals: [], categories: names.map((name) => ({ id: name, label: name })),
});

/** A dense cube, or the same figures with their cells listed, as where most cells hold nothing. */
function datasetOf({ indicators, places, groups, months, values }: Synthetic, isDense: boolean): Dataset {
  return {
    id: 'synthetic', label: 'synthetic', revision: '', updated: '',
    dimensions: [dimension('indicator', 'metric', indicators), dimension('place', 'organisation', places), dimension('group', 'breakdown', groups), dimension('month', 'time', months)],
    indicators: [], cells: isDense ? null : Float64Array.from(values, (_, cell) => cell), values,
    annotations: new Map(), sources: new Map(), targets: [], breaks: [],
  };
}

function askOf(figures: Synthetic, isDense: boolean): Ask {
  const dataset = datasetOf(figures, isDense);
  const selectionOf = ({ indicator, places, firstMonth, lastMonth }: Question) =>
    new Map([
      ['indicator', figures.indicators.slice(indicator, indicator + 1)],
      ['place', figures.places.filter((_, i) => places[i] === 1)],
      ['month', figures.months.slice(firstMonth, lastMonth + 1)],
    ]);
  return (question) => tally(dataset, selectionOf(question));
}

export const cube = (figures: Synthetic): Ask => askOf(figures, true);
export const scan = (figures: Synthetic): Ask => askOf(figures, false);
