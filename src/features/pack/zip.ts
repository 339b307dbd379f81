import { strToU8, zipSync } from 'fflate';
import type { PackFile } from './make-pack';

/** The files as one archive; all bear the time `writtenAt`, in milliseconds since 1970. */
export const zipPack = (files: readonly PackFile[], writtenAt: number): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 9, mtime: writtenAt });
