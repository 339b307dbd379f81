import type { Steps } from '../domain/order';

const SLICE_MS = 12;

/**
 * Takes steps for some milliseconds at a time and lets the page breathe between.
 * @throws {DOMException} 'AbortError' when it is given up.
 */
export async function unhurried<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
