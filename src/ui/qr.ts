import { encode } from 'uqr';

/** Black where true, row by row, with the white margin a scanner needs. */
export type QrMatrix = readonly (readonly boolean[])[];

/** Modules of white around the code. */
export const QUIET_ZONE = 4;
/** 57 modules a side: read from across a room; a version more is not. */
const LARGEST_VERSION = 10;

/** The QR code of a text at error level M; null when it is too long for one that can be read from a distance. */
export function qrOf(text: string): QrMatrix | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE, maxVersion: LARGEST_VERSION }).data;
  } catch {
    return null;
  }
}

/** The black modules as one path, a rectangle for each run, in units of modules. */
export const pathOf = (matrix: QrMatrix): string =>
  matrix
    .flatMap((row, y) =>
      [...row.map((black) => (black ? '1' : '0')).join('').matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
