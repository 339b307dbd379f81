import { gather, type Watch } from './gather';
import { MOST_FILE_BYTES } from './limits';
import type { Outcome } from './outcome';
import { refusal } from './refusal';

/** Where figures came from: a file of this device, or an address of the web. */
export interface Origin {
  readonly kind: 'file' | 'address';
  /** The name of the file, or the address. */
  readonly name: string;
}

/** Bytes at hand, or why they are not. */
export type Loaded =
  | {
      readonly kind: 'loaded';
      readonly origin: Origin;
      /** What the reader calls the dataset when it has no name of its own. */
      readonly name: string;
      readonly bytes: Uint8Array;
      /** As its server calls it; null for a file. */
      readonly contentType: string | null;
    }
  | { readonly kind: 'refused'; readonly outcome: Outcome };

export const refuse = (...reason: Parameters<typeof refusal>): Loaded => ({ kind: 'refused', outcome: refusal(...reason) });

export const tooLarge = (): Loaded => refuse('TOO_LARGE', { most: MOST_FILE_BYTES / 1024 / 1024 });

/**
 * The bytes of a file the reader chose; one that is too large is not even read.
 * @throws the reason of `signal`, and nothing else.
 */
export async function loadFile(file: File, { signal, onProgress }: Watch): Promise<Loaded> {
  if (file.size > MOST_FILE_BYTES) return tooLarge();
  try {
    const bytes = await gather(file.stream(), file.size, { signal, onProgress });
    if (bytes === null) return tooLarge();
    return { kind: 'loaded', origin: { kind: 'file', name: file.name }, name: file.name, bytes, contentType: null };
  } catch (error) {
    signal?.throwIfAborted();
    return refuse('FILE_GONE', { detail: error instanceof Error ? error.name : String(error) });
  }
}
