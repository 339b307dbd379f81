import { eachObservation, layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import type { Selection } from '../../../domain/slice';

/** Questions are read again with every change of an address; of so many different ones the counts are kept. */
const MOST_KEPT = 64;

const kept = new WeakMap<Dataset, Map<string, Uint32Array>>();

interface Test {
  readonly stride: number;
  readonly size: number;
  /** 1 at the positions wanted. */
  readonly wanted: Uint8Array;
}

function testsOf(dataset: Dataset, selection: Selection): readonly Test[] {
  const { sizes, strides, index } = layoutOf(dataset);
  return dataset.dimensions.flatMap(({ id }, d): Test | [] => {
    const [chosen, size] = [selection.get(id), sizes[d] ?? 1];
    if (chosen === undefined) return [];
    const wanted = new Uint8Array(size);
    for (const category of chosen) wanted[index[d]?.get(category) ?? size] = 1;
    return wanted.includes(0) ? { stride: strides[d] ?? 1, size, wanted } : [];
  });
}

function count(dataset: Dataset, selection: Selection, d: number): Uint32Array {
  const { sizes, strides } = layoutOf(dataset);
  const [size, stride] = [sizes[d] ?? 1, strides[d] ?? 1];
  const tests = testsOf(dataset, selection);
  const counts = new Uint32Array(size);
  eachObservation(dataset, (cell) => {
    for (let t = 0; t < tests.length; t += 1) {
      const test = tests[t];
      if (test !== undefined && test.wanted[Math.floor(cell / test.stride) % test.size] === 0) return;
    }
    const position = Math.floor(cell / stride) % size;
    counts[position] = (counts[position] ?? 0) + 1;
  });
  return counts;
}

/** For each category of dimension `d` how many of the observations selected stand in it. */
export function countsAlong(dataset: Dataset, selection: Selection, d: number): Uint32Array {
  const key = JSON.stringify([d, ...selection]);
  const known = kept.get(dataset) ?? new Map<string, Uint32Array>();
  const counts = known.get(key) ?? count(dataset, selection, d);
  if (known.size >= MOST_KEPT) known.clear();
  kept.set(dataset, known.set(key, counts));
  return counts;
}
