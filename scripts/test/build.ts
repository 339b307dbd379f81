import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chunkReportPath, type Chunk } from '../vite/chunks';
import { contentSecurityPolicy, inlineOf, readApiOrigins } from '../vite/content-security-policy';
import { judgeBudgets } from './budgets';
import { together, type Outcome } from './check';
import { judgePublished } from './published';

const folder = 'dist';

const readPublished = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Judges the build in dist/: what it weighs and what it carries. */
export function judgeBuild(): Outcome {
  const chunks = JSON.parse(readFileSync(chunkReportPath, 'utf8')) as readonly Chunk[];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const files = paths.filter((path) => /\.(html|css|js)$/.test(path)).map((path) => ({ path, text: readPublished(path) }));
  const compressedBytes = (file: string): number => brotliCompressSync(readFileSync(join(folder, file))).length;
  return together([
    judgeBudgets(readPublished('index.html'), chunks, compressedBytes),
    judgePublished(files, (html) => contentSecurityPolicy(readApiOrigins(process.env.SAOLA_CONNECT_SRC), inlineOf(html))),
  ]);
}
