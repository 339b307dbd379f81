import { decode } from '../tidy/decode';
import type { Format } from './outcome';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b];
/** Compound files: workbooks of Excel up to 2003, and new ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

const ENOUGH = 4096;
// Other than tab, line ends and form feed.
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g;
const MOST_CONTROL_SHARE = 0.05;

function formatOfText(text: string): Format {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '' || /^\0*$/.test(start)) return 'empty';
  if (/^[[{]/.test(start)) return 'json';
  if (/^<(?:!doctype html|html|head|body|table|meta|script|style|div|!--)/i.test(start)) return 'html';
  if (start.startsWith('<')) return 'other';
  return (start.match(CONTROL)?.length ?? 0) > start.length * MOST_CONTROL_SHARE ? 'other' : 'csv';
}

/** By the first bytes, whatever the name says; `json` stands for everything that claims to be JSON. */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND)) return 'xls';
  if (OTHERS.some((signature) => startsWith(bytes, signature))) return 'other';
  return formatOfText(decode(bytes.subarray(0, ENOUGH)));
}
