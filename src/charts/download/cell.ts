/** What stands in one cell of a file; null is an empty cell. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is the number format of a spreadsheet. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** A day, 'YYYY-MM-DD'. */
  | { readonly kind: 'day'; readonly day: string }
  | null;

export const text = (words: string | null): Cell => (words === null || words === '' ? null : { kind: 'text', text: words });

export const number = (value: number | null, format: string): Cell =>
  value === null || !Number.isFinite(value) ? null : { kind: 'number', value, format };
