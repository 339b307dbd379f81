/** A newer version of the page that has been fetched and waits; null when there is none. */
export interface Update {
  readonly subscribe: (notify: () => void) => () => void;
  readonly waiting: () => (() => void) | null;
}

interface UpdateSource extends Update {
  /** Says that a new version waits, and how to change to it. */
  readonly announce: (apply: () => void) => void;
}

/** Passes the news of a new version from the worker to whatever shows it. */
export function createUpdate(): UpdateSource {
  let apply: (() => void) | null = null;
  const listeners = new Set<() => void>();
  return {
    announce: (next) => {
      apply = next;
      for (const notify of listeners) notify();
    },
    waiting: () => apply,
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}
