/** A newer version of the page that has been fetched and waits; null when there is none. */
export interface Update {
  readonly subscribe: (notify: () => void) => () => void;
  readonly waiting: () => (() => void) | null;
  /** Puts off what `whenFree` is given until the function it returns is called: a talk is never interrupted. */
  readonly hold: () => () => void;
}

interface UpdateSource extends Update {
  /** Says that a new version waits, and how to change to it. */
  readonly announce: (apply: () => void) => void;
  /** Calls `reload` at once, or when nothing holds it any more. */
  readonly whenFree: (reload: () => void) => void;
}

/** Passes the news of a new version from the worker to whatever shows it. */
export function createUpdate(): UpdateSource {
  let apply: (() => void) | null = null;
  const listeners = new Set<() => void>();
  let holders = 0;
  let late: (() => void) | null = null;
  return {
    announce: (next) => {
      apply = next;
      for (const notify of listeners) notify();
    },
    waiting: () => apply,
    hold: () => {
      holders += 1;
      return () => {
        holders -= 1;
        if (holders === 0) late?.();
      };
    },
    whenFree: (reload) => {
      if (holders === 0) reload();
      else late = reload;
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}
