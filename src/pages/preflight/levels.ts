/** How a row stands, the worst first. */
export const levels = ['bad', 'look', 'untried', 'good'] as const;

export type Level = (typeof levels)[number];
