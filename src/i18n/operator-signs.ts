/** How the operator of a target is printed, in either language. */
export const operatorSigns = { '>=': '≥', '<=': '≤', '=': '=' } as const;
