import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { readDeckFile } from '../src/data/deck-file';
import type * as Make from './pack/make';
import { runTool } from './test/command';
import { buildPackTemplate } from './vite/pack/template';

const data = 'public/data';

const options = {
  /** A deck that was saved as a file; left out, the first of data/slides.csv. */
  deck: { type: 'string' },
  /** Where the page is on the web. */
  address: { type: 'string' },
  /** Where folder and archive are put. */
  out: { type: 'string', default: '.' },
} as const;

function readDocuments(): ReadonlyMap<string, string> {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(data, path), 'utf8')]));
}

/** @throws {Error} for anything but an address of the web, since links of the pack lead there. */
function homeOf(address: string | undefined): string | null {
  if (address === undefined) return null;
  if (!/^https?:\/\/[^\s"<>]+$/.test(address)) throw new Error(`--address: "${address}" is no address such as https://cchc.example.gov.vn/`);
  return address;
}

/** Loads what src says by the tools of the page, which alone can, and gives it to `use`. */
async function withPage<T>(use: (page: typeof Make) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((await server.ssrLoadModule('/scripts/pack/make.ts')) as typeof Make);
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const { deck, address, out } = parseArgs({ options }).values;
  const home = homeOf(address);
  const brought = deck === undefined ? null : readDeckFile(new Uint8Array(readFileSync(deck)));
  const built = await runTool('tsx', ['scripts/build-data.ts']);
  console.log(built.output);
  if (built.exitCode !== 0) throw new Error('The figures are not in order.');
  const template = await buildPackTemplate();
  const config = readFileSync('public/config.json', 'utf8');
  const { files, zip, revision } = await withPage(({ packOf }) =>
    packOf({ template, documents: readDocuments(), config, deck: brought, writtenAt: Date.now(), home }),
  );
  const folder = join(out, 'pack');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const archive = join(out, `saola-pack-${revision}.zip`);
  writeFileSync(archive, zip);
  console.log(`${join(folder, 'index.html')}, ${archive}`);
}

await main().catch((problem: unknown) => {
  const told = problem instanceof Error && 'told' in problem ? (problem.told as { readonly vi: string; readonly en: string } | null) : null;
  console.error(told === null ? String(problem) : `${told.vi}\n${told.en}`);
  process.exitCode = 1;
});
