import { attribute, walkXml } from './xml';

/** How the numbers of a cell are shown, as far as it changes what they are. */
export type Look = 'plain' | 'percent' | 'day' | 'month' | 'year' | 'time';

/** Formats that every workbook has without naming them. */
const BUILT_IN: ReadonlyMap<number, Look> = new Map([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 22, 27, 30, 36, 50, 57].map((id) => [id, 'day'] as const),
  [17, 'month'],
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'] as const),
]);

function lookOf(format: string): Look {
  // Without quoted words, escaped letters, padding, and colours or conditions in brackets.
  const code = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (code.includes('%')) return 'percent';
  if (/general|[#0?]/.test(code)) return 'plain';
  if (code.includes('d')) return 'day';
  if (/[hs]/.test(code)) return 'time';
  if (code.includes('m') && code.includes('y')) return 'month';
  return code.includes('y') ? 'year' : 'plain';
}

export interface Styles {
  readonly intact: boolean;
  /** By the number a cell gives of its style. */
  readonly lookOf: (style: number) => Look;
}

export function readStyles(xml: string): Styles {
  const formats = new Map<number, Look>(BUILT_IN);
  const looks: Look[] = [];
  let inCells = false;
  const intact = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attribute(attributes, 'numFmtId')), lookOf(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) looks.push(formats.get(Number(attribute(attributes, 'numFmtId'))) ?? 'plain');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return { intact, lookOf: (style) => looks[style] ?? 'plain' };
}
