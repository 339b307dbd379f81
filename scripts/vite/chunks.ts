import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** One file of code in the build. Paths of imports are relative to dist/. */
export interface Chunk {
  readonly file: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** Source files and packages in it, absolute. */
  readonly modules: readonly string[];
}

/** Written by the build beside, not into, what is published; the byte budgets are judged by it. */
export const chunkReportPath = '.cache/chunks.json';

export const chunkReportPlugin = (): Plugin => ({
  name: 'saola:chunk-report',
  apply: 'build',
  writeBundle: (_options, bundle) => {
    const chunks = Object.values(bundle).flatMap((output): Chunk[] =>
      output.type === 'chunk'
        ? [{ file: output.fileName, isEntry: output.isEntry, imports: output.imports, dynamicImports: output.dynamicImports, modules: output.moduleIds }]
        : [],
    );
    mkdirSync(dirname(chunkReportPath), { recursive: true });
    writeFileSync(chunkReportPath, JSON.stringify(chunks));
  },
});
