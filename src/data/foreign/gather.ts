import { MOST_FILE_BYTES } from './limits';

/** Bytes as they arrive; `whole` is null where nobody said how many there will be. */
export interface Arriving {
  readonly read: number;
  readonly whole: number | null;
}

export interface Watch {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: Arriving) => void;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * All bytes of a stream; null as soon as there are more than a file may have, and then the rest is not fetched.
 * @throws the reason of the signal, or whatever ends the stream.
 */
export async function gather(stream: ReadableStream<Uint8Array>, whole: number | null, { signal, onProgress }: Watch): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal?.throwIfAborted();
      read += part.value.length;
      if (read > MOST_FILE_BYTES) return null;
      chunks.push(part.value);
      onProgress({ read, whole });
    }
    return join(chunks, read);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
