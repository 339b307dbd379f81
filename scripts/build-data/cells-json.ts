import type { Cube } from './cube';
import { otherOf } from './reading';
import type { ObservationRow } from './rows';
import type { Voice } from './texts';

/** Decimals of a number as JSON prints it. */
const decimalsOfJson = (value: number): number => JSON.stringify(value).split('.')[1]?.length ?? 0;

type Sparse<Value> = Record<string, Value>;

/** Cell numbers to what `read` finds in the chosen row, without those where it finds nothing. */
function sparse<Value>(cube: Cube, read: (row: ObservationRow) => Value | null): Sparse<Value> {
  const entries = [...cube.cells].flatMap(([cell, { chosen }]) => {
    const found = read(chosen);
    return found === null ? [] : [[String(cell), found] as const];
  });
  return Object.fromEntries(entries);
}

/** The values as a list with null for no number, or keyed by cell, whichever is shorter to send. */
export function valuesOf(cube: Cube): readonly (number | null)[] | Sparse<number> {
  const size = cube.dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const keyed = sparse(cube, (row) => row.value);
  const list = Array.from({ length: size }, (_, cell) => cube.cells.get(cell)?.chosen.value ?? null);
  return JSON.stringify(list).length <= JSON.stringify(keyed).length ? list : keyed;
}

function othersOf(cube: Cube, voice: Voice) {
  const entries = [...cube.cells].filter(([, { others }]) => others.length > 0);
  return Object.fromEntries(
    entries.map(([cell, { chosen, others }]) => [String(cell), others.map((row) => otherOf(row, chosen, voice))]),
  );
}

/** What stands beside the values, keyed by cell number; `status` is of the root, the rest of the extension. */
export function annotationsOf(cube: Cube, voice: Voice) {
  return {
    status: sparse(cube, (row) => (row.status === 'final' ? null : row.status)),
    observation: sparse(cube, (row) => row.id),
    source: sparse(cube, (row) => row.source),
    qualifier: sparse(cube, (row) => (row.qualifier === 'exact' ? null : row.qualifier)),
    stated: sparse(cube, (row) => row.stated),
    outOf: sparse(cube, (row) => row.outOf),
    note: sparse(cube, (row) => voice.free(row.note)),
    digits: sparse(cube, (row) => (row.value === null || row.digits === decimalsOfJson(row.value) ? null : row.digits)),
    others: othersOf(cube, voice),
  };
}
