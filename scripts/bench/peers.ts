import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { answer, SIZES } from '../../bench/handwritten/answer';
import { drawn } from '../../bench/handwritten/drawn';
import { synthetic, type Synthetic } from './synthetic';

const sources = resolve('bench');
const built = resolve('.cache/bench');

/** Folders of the pages that Saola is measured against. */
export const peerFolders = { recharts: join(built, 'recharts'), handwritten: join(built, 'handwritten') } as const;

/** Installs the packages of bench/ where they are missing. */
export function installPeers(): void {
  if (existsSync(join(sources, 'node_modules', '.package-lock.json'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: sources, stdio: 'inherit', shell: process.platform === 'win32' });
}

function rowsOf({ indicators, places, months, values }: Synthetic): readonly unknown[] {
  let at = -1;
  return indicators.flatMap((indicator) => places.flatMap((place) => months.map((month) => ({ indicator, place, month, value: values[(at += 1)] }))));
}

async function buildRecharts(figures: Synthetic): Promise<void> {
  await build({ root: join(sources, 'recharts'), configFile: false, base: './', logLevel: 'warn', plugins: [react()], build: { outDir: peerFolders.recharts, emptyOutDir: true } });
  writeFileSync(join(peerFolders.recharts, 'data.json'), JSON.stringify(rowsOf(figures)));
}

async function scriptByHand(): Promise<string> {
  const lib = { entry: join(sources, 'handwritten/page.ts'), formats: ['iife' as const], name: 'page' };
  const [bundle] = (await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } })) as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}

async function buildByHand({ values }: Synthetic): Promise<void> {
  const columns = Uint16Array.from(values, (value) => Math.round(value * 100));
  const boxes = Array.from({ length: SIZES.places }, (_, i) => `<label><input type="checkbox" checked value="${i}">Place ${i + 1}</label> `);
  const parts = { ...drawn(answer(columns, new Uint8Array(SIZES.places).fill(1))), filters: boxes.join(''), script: await scriptByHand() };
  const page = Object.entries(parts).reduce((html, [id, markup]) => html.replace(`<!--${id}-->`, () => markup), readFileSync(join(sources, 'handwritten/page.html'), 'utf8'));
  mkdirSync(peerFolders.handwritten, { recursive: true });
  writeFileSync(join(peerFolders.handwritten, 'index.html'), page);
  writeFileSync(join(peerFolders.handwritten, 'data.bin'), new Uint8Array(columns.buffer));
}

/** Builds both pages with the same 24,000 synthetic observations. */
export async function buildPeers(): Promise<void> {
  installPeers();
  const figures = synthetic(24_000);
  await buildRecharts(figures);
  await buildByHand(figures);
}
