import { Inflate } from 'fflate';
import { LEAST_BYTES_FOR_RATIO, MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED_BYTES } from '../limits';
import type { Problems } from '../problems';

const MEGABYTE = 1024 * 1024;
/** What is unpacked between two looks at how much it has become: a thousand times as much at most. */
const PUSH = 4 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_557;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly encrypted: boolean;
  /** As the directory claims, which only a good file need be true to. */
  readonly unpacked: number;
}

/** Parts of an archive by name; `read` gives null for a part that is not there or was refused, which is reported. */
export interface Archive {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array | null;
}

function findEnd(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= last; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** The directory; null when the archive is cut short or damaged. */
function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < Math.min(count, MOST_ENTRIES + 1); i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

type Check = (part: string, unpacked: number, packed: number) => boolean;

/** Unpacks a little at a time and stops as soon as it becomes too much, whatever the directory claims. */
function inflate(packed: Uint8Array, part: string, check: Check): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PUSH) {
    stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
    if (!check(part, length, packed.length)) return null;
  }
  const whole = new Uint8Array(length);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** Opens an archive without unpacking anything; null when it cannot be opened, which is reported. */
export function openZip(bytes: Uint8Array, problems: Problems): Archive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = bytes.length < 22 ? null : readDirectory(bytes, view);
  if (entries === null) {
    problems.report('ZIP_BROKEN');
    return null;
  }
  if (entries.size > MOST_ENTRIES) {
    problems.report('ZIP_ENTRIES', {}, { most: MOST_ENTRIES });
    return null;
  }
  let total = 0;
  const check: Check = (part, unpacked, packed) => {
    const tight = unpacked > LEAST_BYTES_FOR_RATIO && unpacked > packed * MOST_RATIO;
    if (tight) problems.report('ZIP_RATIO', { column: part }, { part, most: MOST_RATIO });
    else if (total + unpacked > MOST_UNPACKED_BYTES) problems.report('ZIP_UNPACKED', {}, { most: MOST_UNPACKED_BYTES / MEGABYTE });
    else return true;
    return false;
  };
  const claimed = [...entries].every(([name, { unpacked, packed }]) => check(name, unpacked, packed));
  const claims = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (!claimed || !(claims <= MOST_UNPACKED_BYTES)) {
    if (claimed) problems.report('ZIP_UNPACKED', {}, { most: MOST_UNPACKED_BYTES / MEGABYTE });
    return null;
  }
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) problems.report('ZIP_ENCRYPTED', { column: name });
    const packed = packedBytes(bytes, view, entry);
    if (packed === null || (entry.method !== 0 && entry.method !== 8)) problems.report('ZIP_BROKEN', { column: name });
    if (entry.encrypted || packed === null) return null;
    const whole = entry.method === 0 ? packed : inflate(packed, name, check);
    total += whole?.length ?? 0;
    return whole;
  };
  return { names: [...entries.keys()], read };
}
