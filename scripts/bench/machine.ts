import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

const GIBIBYTE = 2 ** 30;

/** On what and when a part was measured: absolute times mean little without it. */
export function machine(runs: number | null): string {
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  const of = runs === null ? '' : `Medians of ${runs} runs or more. `;
  return `${of}${day}, ${availableParallelism()} x ${cpus()[0]?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / GIBIBYTE)} GiB, ${process.platform}, Node ${process.versions.node}; one-minute load when it ended ${load.toFixed(1)}.`;
}
