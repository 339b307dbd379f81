import { agreementOf } from '../../src/domain/agreement';
import { cellKey } from './cell-key';
import type { Choice } from './choose';
import { groupBy } from './group';
import { type Report, warning } from './message';
import { readingOf } from './reading';
import type { Book, ObservationRow } from './rows';
import { freeTexts, voiceOf } from './texts';

/** Things an official should know of but that stop nothing. */
export function warn(book: Book, choices: readonly Choice[], report: Report): void {
  warnOfDisagreement(book, choices, report);
  warnOfLoneTotals(book, choices, report);
  warnOfSharedAddress(book, report);
  const missing = freeTexts(book).filter((text) => !book.translations.get(text)?.vi).length;
  if (missing > 0) {
    report(
      warning(
        { file: 'translations.csv', row: null },
        'text_vi',
        {
          vi: `${missing} ghi chú chưa có bản tiếng Việt; bản tiếng Anh được hiển thị.`,
          en: `${missing} notes have no Vietnamese yet; the English is shown.`,
        },
        {
          vi: 'thêm câu tiếng Anh và bản dịch vào tệp này.',
          en: 'add the English text and its translation to this file.',
        },
      ),
    );
  }
}

const shown = (row: ObservationRow): string => `${row.id} ${row.value ?? row.qualifier} (${row.source})`;

function warnOfDisagreement(book: Book, choices: readonly Choice[], report: Report): void {
  const voice = voiceOf(book, 'en');
  for (const { chosen, others } of choices) {
    const against = others.filter(
      (row) => agreementOf(readingOf(chosen, voice), readingOf(row, voice)) === 'disagrees',
    );
    if (against.length === 0) continue;
    const list = against.map(shown).join(', ');
    report(
      warning(
        chosen,
        'value',
        {
          vi: `các nguồn không khớp: dùng ${shown(chosen)}, khác với ${list}.`,
          en: `the sources disagree: ${shown(chosen)} is used, against ${list}.`,
        },
        { vi: 'đối chiếu trang nguồn; cả hai số đều được hiển thị.', en: 'check the pages; both figures are shown.' },
      ),
    );
  }
}

/** Two sources of one address are one page: their figures do not confirm each other. */
function warnOfSharedAddress(book: Book, report: Report): void {
  const withAddress = [...book.sources.values()].filter(({ url }) => url !== null);
  for (const [url, [first, ...rest]] of groupBy(withAddress, (row) => row.url ?? '')) {
    for (const row of rest) {
      report(
        warning(
          row,
          'url',
          { vi: `cùng địa chỉ với “${first?.id}”: ${url}.`, en: `same address as “${first?.id}”: ${url}.` },
          { vi: 'gộp hai nguồn nếu là một trang.', en: 'make them one source if they are one page.' },
        ),
      );
    }
  }
}

/** A category that stands for the whole, with no part beside it, cannot be checked by anybody. */
function warnOfLoneTotals(book: Book, choices: readonly Choice[], report: Report): void {
  const isTotal = (dimension: string, code: string): boolean =>
    book.breakdowns.get(dimension)?.totals.includes(code) ?? false;
  const without = (row: ObservationRow, dimension: string): string =>
    `${dimension} ${cellKey({ ...row, breakdown: new Map([...row.breakdown].filter(([id]) => id !== dimension)) })}`;
  const rows = choices.map(({ chosen }) => chosen);
  const divided = new Set(
    rows.flatMap((row) =>
      [...row.breakdown].filter(([id, code]) => !isTotal(id, code)).map(([id]) => without(row, id)),
    ),
  );
  for (const row of rows) {
    for (const [dimension, code] of row.breakdown) {
      if (!isTotal(dimension, code) || divided.has(without(row, dimension))) continue;
      report(
        warning(
          row,
          'breakdown',
          {
            vi: `tổng ${dimension}=${code} không có phần nào bên cạnh.`,
            en: `the total ${dimension}=${code} stands without its parts.`,
          },
          { vi: 'thêm các phần nếu nguồn có nêu.', en: 'add the parts if the source gives them.' },
        ),
      );
    }
  }
}
