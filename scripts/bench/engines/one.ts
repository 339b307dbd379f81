import { median } from '../statistics';
import { synthetic } from '../synthetic';
import { bandwidth } from './bandwidth';
import { duckdb } from './duckdb';
import { arquero, crossfilter, objects } from './others';
import { cube, scan } from './ours';
import { checksum, questionAt, type Engine } from './question';

/** One engine in a process of its own, so that no other has filled its memory: `one.ts ENGINE OBSERVATIONS RUNS`. */
const engines: Readonly<Record<string, Engine>> = { cube, scan, objects, arquero, crossfilter2: crossfilter, 'DuckDB-WASM': duckdb };
const WARM = 5;

async function measure(name: string, observations: number, runs: number): Promise<{ readonly ms: number; readonly checksum: string }> {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`No engine ${name}`);
  const figures = synthetic(observations);
  const ask = await engine(figures);
  const sums: string[] = [];
  const times: number[] = [];
  for (let k = 0; k < WARM + runs; k += 1) {
    const question = questionAt(k * 7, figures);
    const began = performance.now();
    const answer = ask(question);
    times.push(performance.now() - began);
    sums.push(checksum(answer));
  }
  return { ms: median(times.slice(WARM)), checksum: sums.join(', ') };
}

const [name = '', observations = '', runs = ''] = process.argv.slice(2);
console.log(JSON.stringify(name === 'bandwidth' ? { ms: bandwidth(), checksum: '' } : await measure(name, Number(observations), Number(runs))));
