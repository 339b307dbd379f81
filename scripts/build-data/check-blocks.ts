import { reportUnknown } from './cells';
import { fault, type Report } from './message';
import type { BlockRow, Book } from './rows';

/** Pages that are made of blocks. */
export const PAGES = ['overview', 'online-services', 'one-stop', 'emulation', 'monitoring', 'indices'];
const WHOSE = ['own', 'province', 'peers', 'neighbours', 'provinces', 'districts', 'departments', 'country', 'regions'];
const KINDS = ['share', 'bar', 'stacked', 'line', 'rank', 'ranked', 'bound', 'slope', 'multiples', 'map', 'direction'];
const AXES = ['period', 'organisation'];

/** Every code in pages.csv exists, and a breakdown named there belongs to the block's indicator. */
export function checkBlocks(book: Book, report: Report): void {
  for (const block of book.blocks) {
    const among = (column: string, code: string, known: readonly string[]): void => {
      if (!known.includes(code)) reportUnknown(block, column, code, known, report);
    };
    among('page', block.page, PAGES);
    among('whose', block.whose, WHOSE);
    for (const kind of block.kinds) among('kinds', kind, KINDS);
    if (!book.indicators.has(block.indicator))
      reportUnknown(block, 'indicator', block.indicator, book.indicators.keys(), report);
    else checkDimensions(block, book, report);
    if (block.whole !== null && !book.indicators.has(block.whole))
      reportUnknown(block, 'whole', block.whole, book.indicators.keys(), report);
    if (block.place === 'chart' && block.kinds.length === 0) {
      report(
        fault(
          block,
          'kinds',
          { vi: 'biểu đồ phải có ít nhất một kiểu.', en: 'a chart needs at least one kind.' },
          { vi: `ghi một trong: ${KINDS.join(', ')}.`, en: `name one of ${KINDS.join(', ')}.` },
        ),
      );
    }
  }
}

function checkDimensions(block: BlockRow, book: Book, report: Report): void {
  const own = book.indicators.get(block.indicator)?.dimensions ?? [];
  if (block.by !== null && ![...AXES, ...own].includes(block.by))
    reportUnknown(block, 'by', block.by, [...AXES, ...own], report);
  for (const { dimension, categories } of block.where) {
    if (!own.includes(dimension)) reportUnknown(block, 'where', dimension, own, report);
    const known = book.breakdowns.get(dimension)?.categories;
    for (const code of categories) {
      if (known !== undefined && !known.has(code)) reportUnknown(block, 'where', code, known.keys(), report);
    }
  }
}
