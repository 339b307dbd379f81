const NUMBERS = 32_000_000;
const RUNS = 9;

/** Adds up with four sums at once, so that reading and not adding is what takes time. */
function read(column: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < column.length; i += 4) {
    a += column[i] ?? 0;
    b += column[i + 1] ?? 0;
    c += column[i + 2] ?? 0;
    d += column[i + 3] ?? 0;
  }
  return a + b + c + d;
}

/** Milliseconds that reading a megabyte one after another takes: the best of some runs, since it stands for a limit. */
export function bandwidth(): number {
  const column = new Float64Array(NUMBERS).fill(1);
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    if (read(column) !== NUMBERS) throw new Error('Not all was read.');
    return performance.now() - began;
  });
  return Math.min(...times) / (column.byteLength / 1e6);
}
