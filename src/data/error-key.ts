import { DataError } from './data-error';

/** Keys of the sentences in src/i18n/messages/{language}/errors.ts. */
export type ErrorKey =
  | 'offline'
  | 'unreachable'
  | 'cutOff'
  | 'timeout'
  | 'forbidden'
  | 'notFound'
  | 'busy'
  | 'serverFailed'
  | 'refused'
  | 'redirected'
  | 'webPage'
  | 'notJson'
  | 'tooLarge'
  | 'otherFormat'
  | 'otherStructure'
  | 'wrongLengths'
  | 'wrongCodes'
  | 'wrongFigures'
  | 'noSource'
  | 'noFigures'
  | 'otherDocument'
  | 'fileUnreachable'
  | 'fileMissing'
  | 'fileNotJson'
  | 'invalid'
  | 'unknown';

const KEYS: readonly (readonly [ErrorKey, readonly string[]])[] = [
  ['offline', ['OFFLINE']],
  ['unreachable', ['UNREACHABLE']],
  ['cutOff', ['CUT_OFF']],
  ['timeout', ['TIMEOUT']],
  ['forbidden', ['FORBIDDEN']],
  ['notFound', ['NOT_FOUND']],
  ['busy', ['TOO_MANY_REQUESTS']],
  ['serverFailed', ['SERVER_ERROR']],
  ['refused', ['REQUEST_REFUSED', 'ERROR_RESPONSE']],
  ['redirected', ['REDIRECT_REFUSED']],
  ['webPage', ['HTML_PAGE']],
  ['notJson', ['PARSE_ERROR', 'ENCODING', 'CONTENT_TYPE']],
  ['tooLarge', ['TOO_LARGE', 'CUBE_SIZE_OVERFLOW', 'BUDGET_EXCEEDED']],
  ['otherFormat', ['BUNDLE_DEPRECATED', 'VERSION_UNSUPPORTED', 'CLASS_UNEXPECTED', 'DIMENSION_NOT_EMBEDDED']],
  ['otherStructure', ['STRUCTURAL_VIOLATION', 'INDICATOR_UNDESCRIBED', 'METRIC_UNIT_MISSING']],
  [
    'wrongLengths',
    ['ID_SIZE_LEN_MISMATCH', 'VALUE_LEN_MISMATCH', 'STATUS_LEN_MISMATCH', 'INDEX_COUNT_MISMATCH', 'SIZE_INVALID', 'SIZE_AS_STRING',
      'SPARSE_KEY_OUT_OF_RANGE', 'STATUS_KEY_OUT_OF_RANGE', 'EXTENSION_KEY_OUT_OF_RANGE'],
  ],
  [
    'wrongCodes',
    ['DIM_KEY_ID_MISMATCH', 'DUPLICATE_ID', 'DUPLICATE_CATEGORY', 'INDEX_POSITIONS_INVALID', 'LABEL_KEY_UNKNOWN', 'UNIT_KEY_UNKNOWN',
      'COORD_KEY_UNKNOWN', 'NOTE_KEY_UNKNOWN', 'CHILD_ID_UNKNOWN', 'CHILD_CYCLE', 'ROLE_ID_UNKNOWN', 'ROLE_AMBIGUOUS', 'ROLE_TIME_MISSING',
      'ROLE_METRIC_MISSING', 'DIMENSION_UNKNOWN', 'PERIOD_INVALID', 'PERIOD_ORDER', 'STATUS_UNKNOWN'],
  ],
  ['wrongFigures', ['VALUE_TYPE', 'VALUE_STRING', 'BLANK_UNEXPLAINED', 'NUMBER_UNEXPECTED']],
  ['noSource', ['SOURCE_MISSING', 'SOURCE_UNKNOWN', 'OBSERVATION_ID_MISSING']],
  ['noFigures', ['METADATA_ONLY']],
  ['otherDocument', ['WRONG_DATASET', 'WRONG_LANGUAGE']],
];

const keyOf = new Map(KEYS.flatMap(([key, codes]) => codes.map((code) => [code, key] as const)));

/** For files beside the page there is no API to be looked at, and the file can be named. */
const OF_FILES = new Map<ErrorKey, ErrorKey>([
  ['unreachable', 'fileUnreachable'],
  ['notFound', 'fileMissing'],
  ['notJson', 'fileNotJson'],
]);

/** Which sentence says what went wrong and what can be done. */
export function errorKey(error: unknown): ErrorKey {
  if (!(error instanceof DataError)) return 'unknown';
  const key = keyOf.get(error.code) ?? (error.kind === 'invalid' ? 'invalid' : 'serverFailed');
  return (error.file === null ? undefined : OF_FILES.get(key)) ?? key;
}

/** What the sentences have placeholders for; '' for what is not known. */
export function errorValues(error: unknown): Readonly<Record<'code' | 'path' | 'detail' | 'status' | 'seconds' | 'file', string>> {
  if (!(error instanceof DataError)) return { code: '', path: '', detail: '', status: '', seconds: '', file: '' };
  const { code, path, detail, httpStatus, retryAfterSeconds, file } = error;
  return {
    code,
    path: path ?? '',
    detail: detail ?? '',
    status: String(httpStatus ?? ''),
    seconds: String(retryAfterSeconds ?? ''),
    file: file ?? '',
  };
}

/** One line for the copy button and a report to whoever runs the source. */
export function errorReport(error: unknown): string {
  if (!(error instanceof DataError)) return error instanceof Error ? error.message : String(error);
  const status = error.httpStatus === null ? null : `HTTP ${error.httpStatus}`;
  return [error.code, status, error.file, error.path, error.detail].filter((part) => part !== null).join(' | ');
}
