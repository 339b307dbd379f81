import { DataError } from '../data-error';
import { formatOf } from './format';
import { readJson } from './json-stat/read-json';
import { MOST_FILE_BYTES } from './limits';
import { nothingRead, NOTHING, type Choices, type Format, type Outcome, type Reading } from './outcome';
import { createProblems, type Problems } from './problems';
import { readCsv } from './table/csv';
import { readTable } from './table/read-table';
import { readWorkbook } from './xlsx/workbook';

const MEGABYTE = 1024 * 1024;

const stem = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '');

function readAs(format: Format, name: string, bytes: Uint8Array, choices: Choices, problems: Problems): Reading {
  switch (format) {
    case 'json':
      return readJson(stem(name), bytes, choices, problems);
    case 'csv':
      return readTable(stem(name), readCsv(bytes, choices, problems), choices, problems);
    case 'zip':
      return readTable(stem(name), readWorkbook(bytes, choices, problems), choices, problems);
    case 'html':
      problems.report('HTML_PAGE');
      return nothingRead;
    case 'xls':
      problems.report('XLS_OLD');
      return nothingRead;
    default:
      problems.report(format === 'empty' ? 'EMPTY_FILE' : 'FORMAT_UNKNOWN');
      return nothingRead;
  }
}

/** Whatever a reader did not foresee is a refusal of the file, and never the end of the page. */
function attempt(read: () => Reading, problems: Problems): Reading {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) {
      const { code, path, detail } = error;
      problems.report(code, { column: path }, { path: path ?? '', detail: detail ?? '' });
    } else problems.report('UNREADABLE', {}, { detail: error instanceof Error ? error.message : String(error) });
    return nothingRead;
  }
}

const OUTCOMES = { error: 'rejected', question: 'ask', warning: 'accepted-with-warnings' } as const;

/** A format is named for what the file proved to be: 'json' and 'zip' only where it is no more than that. */
function nameOf(format: Format, { summary }: Reading, problems: Problems): Format {
  const known = summary.dimensions.length > 0 || !problems.list().some(({ code }) => NO_MORE_THAN_THAT.has(code));
  if (format === 'json') return known ? 'json-stat' : 'json';
  if (format === 'zip') return known ? 'xlsx' : 'zip';
  return format;
}

const NO_MORE_THAN_THAT = new Set(['PARSE_ERROR', 'NOT_JSON_STAT', 'ERROR_RESPONSE', 'ZIP_OTHER', 'ZIP_BROKEN']);

/**
 * Reads another publisher's figures from the bytes of a file: JSON-stat 2.0 and 1.x, or a tidy table as CSV or XLSX. The
 * format is found in the content; `name` only names the dataset. `choices` answers what a file leaves open.
 * Never rejects: whatever is wrong is in `problems`, all of it at once.
 */
export async function readFile(name: string, bytes: Uint8Array, choices: Choices = {}): Promise<Outcome> {
  const problems = createProblems();
  const tooLarge = bytes.length > MOST_FILE_BYTES;
  if (tooLarge) problems.report('TOO_LARGE', {}, { most: MOST_FILE_BYTES / MEGABYTE });
  const format = formatOf(bytes);
  const reading = tooLarge ? nothingRead : attempt(() => readAs(format, name, bytes, choices, problems), problems);
  const gravest = problems.gravest() ?? (reading.dataset === null ? 'error' : null);
  const outcome = gravest === null ? 'accepted' : OUTCOMES[gravest];
  const taken = outcome === 'accepted' || outcome === 'accepted-with-warnings';
  return {
    outcome,
    format: nameOf(format, reading, problems),
    ...(outcome === 'rejected' ? NOTHING : reading.summary),
    problems: problems.list(),
    guesses: reading.guesses,
    dataset: taken ? reading.dataset : null,
  };
}
