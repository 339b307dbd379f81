/** What a value is set against: the least that is possible, or what a reader would have instead. */
export interface Beside {
  readonly kind: 'limit' | 'peer';
  readonly name: string;
  readonly value: number;
}

/** The most that is wanted: of the value itself, or of its ratio to what stands beside it. */
export interface Bar {
  readonly of: 'value' | 'ratio';
  readonly most: number;
}

export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  readonly beside?: Beside;
  readonly bar?: Bar;
}

const SIGNIFICANT = 3;

/** Three digits, or all of a whole number: what is measured is not known better. */
export function rounded(value: number): number {
  return Math.abs(value) >= 10 ** SIGNIFICANT ? Math.round(value) : Number(value.toPrecision(SIGNIFICANT));
}

/** How often what stands beside goes into the value; null where there is nothing, or nothing to divide by. */
export const ratioOf = ({ value, beside }: Figure): number | null =>
  beside === undefined || beside.value === 0 ? null : value / beside.value;

/** Null where no bar is set, or its ratio cannot be had. */
export function isMet(figure: Figure): boolean | null {
  const { bar, value } = figure;
  if (bar === undefined) return null;
  const judged = bar.of === 'value' ? value : ratioOf(figure);
  return judged === null ? null : judged <= bar.most;
}

export const barText = ({ bar, unit }: Figure): string | null =>
  bar === undefined ? null : `<= ${bar.most}${bar.of === 'ratio' ? ' x' : unit === '' ? '' : ` ${unit}`}`;

/** A figure as one line of JSON; what it has not is null. */
export function lineOf(figure: Figure): string {
  const { bench, value, unit, beside } = figure;
  const ratio = ratioOf(figure);
  return JSON.stringify({
    bench,
    case: figure.case,
    value: rounded(value),
    unit,
    ...(beside === undefined ? {} : { [beside.kind]: rounded(beside.value), of: beside.name }),
    ratio: ratio === null ? null : rounded(ratio),
    bar: barText(figure),
    met: isMet(figure),
  });
}
