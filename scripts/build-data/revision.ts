import { createHash } from 'node:crypto';
import type { Files } from './book';
import { decode } from '../../src/data/tidy/decode';

/**
 * First eight hexadecimal digits of a hash over the names and contents of data/, files in the order of their
 * names. Byte-order marks and line ends do not count: saving a file on another system is no new revision. Nor do talks,
 * which hold no figures: whoever edits a speaker's note gives no link a new revision.
 */
export function revisionOf(files: Files): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].filter((each) => each !== 'slides.csv').sort()) {
    const text = decode(files.get(name) ?? new Uint8Array()).replace(/\r\n?/g, '\n');
    hash.update(`${name}\n${text}\n`);
  }
  return hash.digest('hex').slice(0, 8);
}
