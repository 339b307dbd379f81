import { barText, isMet, ratioOf, rounded, type Figure } from './figure';

const text = (value: number): string => rounded(value).toLocaleString('en-GB', { maximumSignificantDigits: 6 });

const cellsOf = (figure: Figure): readonly string[] => {
  const { unit, value, beside } = figure;
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    figure.case,
    `${text(value)} ${unit}`.trim(),
    beside === undefined ? '' : `${text(beside.value)} (${beside.name})`,
    ratio === null ? '' : `${text(ratio)} x`,
    barText(figure)?.replace('<=', '≤') ?? '',
    met === null ? '' : met ? 'yes' : '**no**',
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replaceAll('  |', ' |');

/** A table in Markdown, one row a figure. */
export const tableOf = (figures: readonly Figure[]): string =>
  [row(['what', 'measured', 'beside', 'ratio', 'bar', 'met']), '|---|---|---|---|---|---|', ...figures.map((figure) => row(cellsOf(figure)))].join('\n');

/**
 * The document with what stands between the two marks of a part replaced.
 * @throws {Error} when the document does not hold both marks in their order.
 */
export function withPart(document: string, part: string, content: string): string {
  const [begin, end] = [`<!-- measured: ${part} -->`, `<!-- end of ${part} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no place for “${part}” between ${begin} and ${end}.`);
  return `${document.slice(0, from + begin.length)}\n${content}\n${document.slice(to)}`;
}
