import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../../package.json' with { type: 'json' };
import { zipInPlacePlugin } from '../zip-in-place.ts';
import { packPage } from './pack-page.ts';
import { withoutWorkersPlugin } from './without-workers.ts';

const root = join(import.meta.dirname, '../../..');

const EVERYTHING_BYTES = 100_000_000;

/** Loading parts by their address has no meaning where there is one part. */
const onLog = (level: Rolldown.LogLevel, log: Rolldown.RollupLog, pass: Rolldown.LogOrStringHandler): void => {
  if (log.code !== 'EMPTY_IMPORT_META') pass(level, log);
};

async function bundle(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root,
    configFile: false,
    mode: 'pack',
    base: './',
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(packageJson.version) },
    plugins: [react(), withoutWorkersPlugin(), zipInPlacePlugin()],
    build: {
      write: false,
      copyPublicDir: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: EVERYTHING_BYTES,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: EVERYTHING_BYTES,
      rolldownOptions: { input: join(root, 'src/main.tsx'), output: { format: 'iife', codeSplitting: false }, onLog },
    },
  });
  if ('on' in result) throw new Error('A build that watches makes no pack');
  return [result].flat().flatMap(({ output }) => output);
}

/**
 * Builds the program a second time, as one page that needs no server: src/features/pack puts figures and a talk in.
 * @throws {Error} when something of it would stay outside the page.
 */
export async function buildPackTemplate(): Promise<string> {
  const outputs = await bundle();
  const code = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  const styles = outputs.flatMap((output) => (output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : []));
  const outside = outputs.slice().filter((output) => output.type === 'asset' && !output.fileName.endsWith('.css'));
  if (code.length !== 1 || outside.length > 0) {
    throw new Error(`The page of a pack must be one piece: ${outputs.map(({ fileName }) => fileName).join(', ')}`);
  }
  return packPage({ code: code.join(''), styles: styles.join('\n'), icon: readFileSync(join(root, 'public/icons/icon.svg'), 'utf8') });
}

/** Where a built page finds it. Plain text, because no browser is meant to open it as it is. */
const packTemplateFile = 'pack/template.txt';

/** Puts the page of conference packs beside the page, which fetches it when somebody makes one. */
export const packTemplatePlugin = (): Plugin => ({
  name: 'saola:pack-template',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: packTemplateFile, source: await buildPackTemplate() });
  },
});
