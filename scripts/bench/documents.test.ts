import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/data/json-text';
import { readDataset, readForeignDataset } from '../../src/data/json-stat';
import { valueAt } from '../../src/domain/cube';
import { documentsOf, foreignFile } from './documents';
import { synthetic } from './synthetic';

const read = (text: string): unknown => parseJson(new TextEncoder().encode(text));
const made = synthetic(48_000);
/** Some of each, so that the test is short. */
const figures = { indicators: made.indicators.slice(0, 2), places: made.places.slice(0, 3), groups: made.groups, months: made.months.slice(0, 12), values: made.values.slice(0, 144) };

describe('documents of synthetic figures', () => {
  it('are datasets of the project that hold every figure', () => {
    const datasets = documentsOf(figures).map((text) => readDataset(read(text)));
    const size = figures.values.length / datasets.length;
    expect(datasets).toHaveLength(figures.indicators.length);
    datasets.forEach((dataset, i) => {
      expect(dataset.values.length).toBe(size);
      for (const cell of [0, 1, 13, size - 1]) expect(valueAt(dataset, cell)).toBe(figures.values[i * size + cell]);
    });
  });

  it('can be opened as the file of another publisher', () => {
    const dataset = readForeignDataset(read(foreignFile(figures)));
    expect(dataset.values).toEqual(figures.values);
    expect(dataset.dimensions.map(({ role }) => role)).toEqual(['metric', 'organisation', 'breakdown', 'time']);
  });
});
