import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure';
import { INDICATORS, MONTHS, PLACES } from './synthetic';

const MOST_MS = 150_000;
const HEAP_MB = 9000;
const others = ['objects', 'arquero', 'crossfilter2', 'DuckDB-WASM'] as const;
const sizes = [100_000, 1_000_000, 10_000_000] as const;

interface Measured {
  readonly ms: number;
  readonly checksum: string;
}

/** Null where the engine does not get to an end in its time or memory. */
function run(engine: string, observations: number, runs: number): Measured | null {
  const program = fileURLToPath(new URL('./engines/one.ts', import.meta.url));
  const args = ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`, program, engine, String(observations), String(runs)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: MOST_MS, maxBuffer: 2 ** 28 });
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
  console.error(`${engine} did not answer about ${observations} observations: ${stderr.slice(-400)}`);
  return null;
}

/**
 * Megabytes that cannot be left unread: of each cell that at most one of the three filters leaves out, a byte where the
 * cube is dense and eight where cells are listed.
 */
function leastMegabytes(cells: number, bytes: number): number {
  const shares = [1 / INDICATORS, 1 / 2, 1 / 2];
  const all = shares.reduce((product, share) => product * share, 1);
  const butOne = shares.reduce((sum, share) => sum + (all / share) * (1 - share), 0);
  return (cells * (all + butOne) * bytes) / 1e6;
}

const count = new Intl.NumberFormat('en-GB');

/** The engines of the project against others on the same question, and against the time it takes to read as many bytes. */
export function measureEngines(runs: number): readonly Figure[] {
  const msAMegabyte = run('bandwidth', 0, 0)?.ms ?? NaN;
  const reading: Figure = { bench: 'engines', case: 'reading one after another', value: 1 / msAMegabyte, unit: 'GB/s' };
  return sizes.reduce<readonly Figure[]>((figures, observations) => {
    const cells = Math.max(1, Math.round(observations / (INDICATORS * PLACES * MONTHS))) * INDICATORS * PLACES * MONTHS;
    const peers = others.flatMap((name) => {
      const measured = run(name, observations, runs);
      return measured === null ? [] : [{ name, ...measured }];
    });
    const ours = [['cube', 1], ['scan', 8]] as const;
    return ours.reduce<readonly Figure[]>((before, [name, bytes]) => {
      const measured = run(name, observations, runs);
      if (measured === null) return before;
      const differing = peers.filter(({ checksum }) => checksum !== measured.checksum);
      if (differing.length > 0) throw new Error(`${name} and ${differing.map((peer) => peer.name).join(', ')} give other answers.`);
      const figure = { bench: 'engines', case: `${count.format(cells)} cells, ${name}`, value: measured.ms, unit: 'ms' };
      const limit = { kind: 'limit', name: 'reading the bytes', value: leastMegabytes(cells, bytes) * msAMegabyte } as const;
      return [
        ...before,
        { ...figure, beside: limit, bar: { of: 'ratio', most: 4 } as const },
        ...peers.map((peer) => ({ ...figure, beside: { kind: 'peer', name: peer.name, value: peer.ms } as const, bar: { of: 'ratio', most: 1 } as const })),
      ];
    }, figures);
  }, [reading]);
}
