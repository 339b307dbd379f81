import { layoutOf } from '../../domain/cube';
import type { Dataset, Dimension, Indicator } from '../../domain/dataset';

/** A cube of some observations of another: only the categories they stand in, in the order they had. */
export interface Part {
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  /** Numbers of the observations in the other cube, ascending. */
  readonly from: Float64Array;
  /** Their numbers in this one, ascending too. */
  readonly cells: Float64Array;
  /** How many cells there are, with or without an observation. */
  readonly extent: number;
}

type Places = readonly Int32Array[];

/** For each dimension and position 1 where one of the observations stands. */
function usedBy(dataset: Dataset, cells: Float64Array): Places {
  const { sizes, strides } = layoutOf(dataset);
  const used = sizes.map((size) => new Int32Array(size));
  for (const cell of cells) {
    used.forEach((flags, d) => {
      flags[Math.floor(cell / (strides[d] ?? 1)) % flags.length] = 1;
    });
  }
  return used;
}

/** Old positions to new ones; what is not used has none and is never asked for. */
function renumber(used: Places): Places {
  return used.map((flags) => {
    let next = 0;
    return flags.map((flag) => (flag === 1 ? next++ : 0));
  });
}

function stridesOf(sizes: readonly number[]): readonly number[] {
  return sizes.map((_, d) => sizes.slice(d + 1).reduce((product, size) => product * size, 1));
}

/** The part of a cube that holds `cells`, ascending and each an observation. */
export function partOf(dataset: Dataset, cells: Float64Array): Part {
  const { strides, roles } = layoutOf(dataset);
  const used = usedBy(dataset, cells);
  const places = renumber(used);
  const dimensions = dataset.dimensions.map((dimension, d): Dimension => {
    const categories = dimension.categories.filter((_, position) => used[d]?.[position] === 1);
    const totals = dimension.totals.filter((id) => categories.some((category) => category.id === id));
    return { ...dimension, categories, totals };
  });
  const sizes = dimensions.map(({ categories }) => categories.length);
  const steps = stridesOf(sizes);
  const numberOf = (cell: number): number =>
    places.reduce((sum, place, d) => sum + (place[Math.floor(cell / (strides[d] ?? 1)) % place.length] ?? 0) * (steps[d] ?? 1), 0);
  return {
    dimensions,
    indicators: dataset.indicators.filter((_, position) => used[roles.metric]?.[position] === 1),
    from: cells,
    cells: cells.map(numberOf),
    extent: sizes.reduce((product, size) => product * size, 1),
  };
}
