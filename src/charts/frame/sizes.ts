/** Height of the kinds that have no rows of their own: half their width, between what a phone and a wall ask for. */
export const freeHeight = (width: number): number => Math.round(Math.min(420, Math.max(260, width * 0.5)));
