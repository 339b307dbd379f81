/** What a language must provide to stand in for the Vietnamese words: the same keys, at every depth. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
