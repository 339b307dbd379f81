import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MOST_FILE_BYTES } from '../src/data/foreign/limits';
import type { Choices } from '../src/data/foreign/outcome';
import { readFile } from '../src/data/foreign/read-file';
import { toLine, unopened } from './inspect/line';

/**
 * Reads each file as Explore does and prints one JSON line for it (docs/contract.md). Exits 0 unless it crashes: what is
 * wrong with a file is in its line. --time, --period, --delimiter, --decimal-mark and --sheet answer what a file leaves
 * open; --guesses adds what was found; --lang leaves messages in one language.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    time: { type: 'string' },
    period: { type: 'string' },
    delimiter: { type: 'string' },
    'decimal-mark': { type: 'string' },
    sheet: { type: 'string' },
    guesses: { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});

const { time, period, delimiter, sheet, 'decimal-mark': mark } = values;
const choices: Choices = {
  ...(time === undefined ? {} : { time }),
  ...(period === undefined ? {} : { period }),
  ...(delimiter === undefined ? {} : { delimiter: delimiter.replace('\\t', '\t') }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(mark === '.' || mark === ',' ? { decimalMark: mark } : {}),
};
const languages = (['vi', 'en'] as const).filter((language) => values.lang === undefined || values.lang === language);

/** A byte more than may be read is enough to know that a file is too large. */
function load(file: string): Uint8Array {
  return statSync(file).size > MOST_FILE_BYTES ? new Uint8Array(MOST_FILE_BYTES + 1) : readFileSync(file);
}

for (const file of positionals) {
  let bytes: Uint8Array | null = null;
  try {
    bytes = load(file);
  } catch (error) {
    console.log(unopened(file, error instanceof Error ? error.message : String(error), languages));
  }
  if (bytes !== null) console.log(toLine(file, await readFile(file, bytes, choices), languages, values.guesses));
}
