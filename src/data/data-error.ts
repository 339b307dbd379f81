import type { Bilingual } from './tidy/bilingual';

/**
 * `offline`: this device has no network. `unavailable`: the source did not deliver, and may later.
 * `invalid`: it delivered something that cannot be read as what was asked for.
 */
export type DataErrorKind = 'offline' | 'not-found' | 'forbidden' | 'timeout' | 'unavailable' | 'invalid';

interface Circumstances {
  /** Where in the document: 'dimension.period.category.index'. */
  readonly path?: string | undefined;
  /** What was found there, or what the server says; plain text from outside, never to be read as markup. */
  readonly detail?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** The file beside the page that was asked for; left out for what an API sends. */
  readonly file?: string | undefined;
  /** The sentence for the reader, where whoever found the fault wrote it. */
  readonly told?: Bilingual | undefined;
  /** How long the server asks to be left alone. */
  readonly retryAfterSeconds?: number | undefined;
}

const LONGEST_DETAIL = 300;

/** The only error that leaves `src/data`, except for the reason of an abort. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  /** A rule's name such as VALUE_LEN_MISMATCH; fit for a report and for choosing the words. */
  readonly code: string;
  readonly path: string | null;
  readonly detail: string | null;
  readonly httpStatus: number | null;
  readonly file: string | null;
  readonly told: Bilingual | null;
  readonly retryAfterSeconds: number | null;

  constructor(kind: DataErrorKind, code: string, circumstances: Circumstances = {}) {
    const { path, detail, httpStatus, file, told, retryAfterSeconds } = circumstances;
    super([code, path, detail].filter(Boolean).join(': ').slice(0, LONGEST_DETAIL));
    this.kind = kind;
    this.code = code;
    this.path = path ?? null;
    this.detail = detail?.slice(0, LONGEST_DETAIL) ?? null;
    this.httpStatus = httpStatus ?? null;
    this.file = file ?? null;
    this.told = told ?? null;
    this.retryAfterSeconds = retryAfterSeconds ?? null;
  }
}

/** For everything that breaks a rule of JSON-stat 2.0 or of docs/data-profile.md. */
export const invalid = (code: string, path?: string, detail?: string): DataError =>
  new DataError('invalid', code, { path, detail });

/** Throws an error on, saying which file it is about; the reason of an abort stays as it is. */
export const aboutFile =
  (file: string) =>
  (error: unknown): never => {
    if (!(error instanceof DataError)) throw error;
    const { kind, code, path, detail, httpStatus, retryAfterSeconds } = error;
    throw new DataError(kind, code, {
      path: path ?? undefined,
      detail: detail ?? undefined,
      httpStatus: httpStatus ?? undefined,
      retryAfterSeconds: retryAfterSeconds ?? undefined,
      file,
    });
  };
