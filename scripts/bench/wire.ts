import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readDataset } from '../../src/data/json-stat';
import { parseJson } from '../../src/data/json-text';
import { documentsOf } from './documents';
import type { Figure } from './figure';
import { median } from './statistics';
import { synthetic } from './synthetic';

const KILOBYTE = 1000;
/** Of a million cells one of the ten documents is made, since making and compressing all takes minutes. */
const sizes = [
  { count: 24_000, name: '24,000 observations', indicators: 10, mostKb: 50, runs: 9, quality: constants.BROTLI_MAX_QUALITY },
  { count: 1_000_000, name: '100,800 of 1,008,000 cells', indicators: 1, mostKb: 600, runs: 3, quality: 9 },
] as const;

function parseMs(documents: readonly Buffer[]): number {
  const began = performance.now();
  for (const bytes of documents) readDataset(parseJson(bytes));
  return performance.now() - began;
}

const summed = (documents: readonly Buffer[], compress: (document: Buffer) => Buffer): number =>
  documents.reduce((sum, document) => sum + compress(document).length, 0) / KILOBYTE;

const brotli = (quality: number) => (document: Buffer): Buffer =>
  brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: document.length } });

/** What figures weigh as the documents the builder writes, compressed, and how long reading takes. */
export function measureWire(): readonly Figure[] {
  return sizes.flatMap(({ count, name, indicators, mostKb, runs, quality }) => {
    const documents = documentsOf(synthetic(count), indicators).map((text) => Buffer.from(text));
    const plain = summed(documents, (document) => document);
    const beside = { kind: 'peer', name: 'uncompressed', value: plain } as const;
    const figure = (what: string, value: number, unit: string) => ({ bench: 'wire', case: `${name}, ${what}`, value, unit });
    return [
      { ...figure(`brotli of quality ${quality}`, summed(documents, brotli(quality)), 'kB'), beside, bar: { of: 'value', most: mostKb } as const },
      { ...figure('gzip', summed(documents, (document) => gzipSync(document, { level: constants.Z_BEST_COMPRESSION })), 'kB'), beside },
      figure('read into columns', median(Array.from({ length: runs }, () => parseMs(documents))), 'ms'),
    ];
  });
}
