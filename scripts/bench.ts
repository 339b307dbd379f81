import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchChromium } from '../e2e/harness/chromium';
import { measureEngines } from './bench/engines';
import { lineOf, type Figure } from './bench/figure';
import { measureFilters } from './bench/filters';
import { measureLoad } from './bench/load';
import { measureLong } from './bench/long';
import { machine } from './bench/machine';
import { measurePages } from './bench/pages';
import { buildPeers, installPeers, peerFolders } from './bench/peers';
import { serve, type Served } from './bench/serve';
import { tableOf, withPart } from './bench/table';
import { measureWire } from './bench/wire';
import { runTool } from './test/command';

/**
 * Measures the page against what else there is and writes docs/performance.md: `npm run bench -- load filters`. Without
 * names everything is measured. --no-build takes what was built before, --runs N visits and presses so often, --long
 * changes pages 2,000 times, --no-write leaves the document alone. Prints one JSON line a figure.
 */
const parts = ['load', 'pages', 'filters', 'engines', 'wire', 'long'] as const;
type Part = (typeof parts)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { build: { type: 'boolean', default: true }, write: { type: 'boolean', default: true }, long: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
});
const unknown = positionals.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
const wanted = parts.filter((part) => positionals.length === 0 || positionals.includes(part));
const runs = Number(values.runs);
const DOCUMENT = 'docs/performance.md';

async function buildAll(): Promise<void> {
  const data = await runTool('tsx', ['scripts/build-data.ts']);
  if (data.exitCode !== 0) throw new Error(data.output);
  await build({ logLevel: 'warn' });
  await buildPeers();
}

async function inBrowser(measure: (browser: Awaited<ReturnType<typeof launchChromium>>, served: Served) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const served = await serve(new Map([['app', 'dist'], ...Object.entries(peerFolders)]));
  const browser = await launchChromium();
  try {
    return await measure(browser, served);
  } finally {
    await browser.close();
    served.close();
  }
}

const measures: Readonly<Record<Part, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  load: () => inBrowser((browser, served) => measureLoad(browser, served, runs)),
  pages: () => inBrowser(measurePages),
  filters: () => inBrowser((browser, served) => measureFilters(browser, served, runs * 2 + 1)),
  engines: () => measureEngines(runs),
  wire: measureWire,
  long: () => inBrowser((browser, served) => measureLong(browser, served, values.long ? 2000 : 200)),
};

if (values.build) await buildAll();
else installPeers();
for (const part of wanted) {
  const figures = await measures[part]();
  for (const figure of figures) console.log(lineOf(figure));
  if (values.write) writeFileSync(DOCUMENT, withPart(readFileSync(DOCUMENT, 'utf8'), part, `\n${machine(part === 'load' || part === 'filters' ? runs : null)}\n\n${tableOf(figures)}\n`));
}
