import type { Steps } from '../../domain/order';

const SLICE_MS = 12;

/** Takes steps for some milliseconds at a time and lets the page breathe between; the answer stops it. */
export function inSlices<T>(steps: Steps<T>, finish: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return finish(step.value);
    } while (performance.now() < end);
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}
