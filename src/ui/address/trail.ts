/** A place the reader has been at: a key of the browser's history, and the page that stood there. */
export interface Step {
  readonly key: string;
  readonly page: string;
}

/** The places of this visit in the order of the browser's history. It holds keys alone: what stood there, the browser knows. */
export interface Trail {
  readonly steps: readonly Step[];
  readonly at: number;
}

export interface Move {
  /** `arrive`: by the buttons of the browser, or by a link. */
  readonly kind: 'push' | 'replace' | 'arrive';
  readonly step: Step;
}

export const startOf = (step: Step): Trail => ({ steps: [step], at: 0 });

/** The trail after a move. A new place drops those that were ahead, as browsers do. */
export function follow({ steps, at }: Trail, { kind, step }: Move): Trail {
  if (kind === 'replace') return { steps: steps.with(at, step), at };
  const known = kind === 'arrive' ? steps.findIndex(({ key }) => key === step.key) : -1;
  return known >= 0 ? { steps, at: known } : { steps: [...steps.slice(0, at + 1), step], at: at + 1 };
}

const sharesPage = ({ steps, at }: Trail, by: -1 | 1): boolean => {
  const there = steps[at + by];
  return there !== undefined && there.page === steps[at]?.page;
};

/** Whether the step back stays on the page, and so undoes a change of it. */
export const canUndo = (trail: Trail): boolean => sharesPage(trail, -1);

export const canRedo = (trail: Trail): boolean => sharesPage(trail, 1);
