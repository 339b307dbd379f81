import { idOf, numberOf, oneOf, optionalWords, periodOf, requiredText, requiredWords, textOf, wholeOf } from './cells';
import { fault, type Report, type Words } from './message';
import { decimalMarkOf } from '../../src/data/tidy/number';
import type { BlockRow, BreakRow, EventRow, IdentityRow, RevisionRow, TargetRow, TermRow, TileRow } from './rows';
import { columnOf, type Line } from './table';

const at = (line: Line) => ({ file: line.file, row: line.row });

export function readTargets(lines: readonly Line[], report: Report): readonly TargetRow[] {
  const mark = decimalMarkOf(columnOf(lines, 'value'));
  return lines.map((line) => {
    requiredText(line, 'value', report);
    return {
      ...at(line),
      id: idOf(line, 'id', report),
      indicator: line.get('indicator'),
      scope: requiredText(line, 'organisation_scope', report),
      period: periodOf(line, 'period', report),
      operator: oneOf(line, 'operator', ['>=', '<=', '='], null, report),
      value: numberOf(line, 'value', mark, report)?.value ?? 0,
      unit: line.get('unit'),
      source: line.get('source'),
      note: textOf(line, 'note'),
    };
  });
}

export const readIdentities = (lines: readonly Line[], report: Report): readonly IdentityRow[] =>
  lines.map((line) => {
    oneOf(line, 'rule', ['sum'], null, report);
    return {
      ...at(line),
      id: idOf(line, 'id', report),
      whole: requiredText(line, 'whole', report),
      parts: requiredText(line, 'parts', report)
        .split('+')
        .map((id) => id.trim()),
      note: textOf(line, 'note'),
    };
  });

export const readBreaks = (lines: readonly Line[], report: Report): readonly BreakRow[] =>
  lines.map((line) => ({
    ...at(line),
    id: idOf(line, 'id', report),
    indicator: textOf(line, 'indicator'),
    organisation: textOf(line, 'organisation'),
    period: periodOf(line, 'period', report),
    comparable: oneOf(line, 'comparable', ['yes', 'no'], null, report) === 'yes',
    label: requiredWords(line, 'label', report),
    source: textOf(line, 'source'),
    note: textOf(line, 'note'),
  }));

export const readEvents = (lines: readonly Line[], report: Report): readonly EventRow[] =>
  lines.map((line) => ({
    ...at(line),
    id: idOf(line, 'id', report),
    organisation: line.get('organisation'),
    period: periodOf(line, 'period', report),
    label: requiredWords(line, 'label', report),
    source: textOf(line, 'source'),
    note: textOf(line, 'note'),
  }));

export const readTiles = (lines: readonly Line[], report: Report): readonly TileRow[] =>
  lines.map((line) => ({
    ...at(line),
    map: idOf(line, 'map', report),
    organisation: line.get('organisation'),
    gridColumn: wholeOf(line, 'column', report),
    gridRow: wholeOf(line, 'row', report),
  }));

export const readTerms = (lines: readonly Line[], report: Report): readonly TermRow[] =>
  lines.map((line) => ({
    ...at(line),
    id: idOf(line, 'id', report),
    name: requiredWords(line, 'name', report),
    abbreviation: textOf(line, 'abbreviation'),
    definition: requiredWords(line, 'definition', report),
    legalSource: textOf(line, 'legal_source'),
  }));

function whereOf(line: Line, report: Report): BlockRow['where'] {
  return line
    .get('where')
    .split(';')
    .filter((text) => text.trim() !== '')
    .flatMap((text) => {
      const [dimension = '', codes = '', ...rest] = text.split('=').map((part) => part.trim());
      const categories = codes
        .split('+')
        .map((code) => code.trim())
        .filter((code) => code !== '');
      if (dimension !== '' && categories.length > 0 && rest.length === 0) return [{ dimension, categories }];
      report(
        fault(
          line,
          'where',
          { vi: `không đọc được “${text}”.`, en: `“${text}” cannot be read.` },
          { vi: 'viết phân_tổ=mã+mã;phân_tổ=mã.', en: 'write breakdown=code+code;breakdown=code.' },
        ),
      );
      return [];
    });
}

export const readBlocks = (lines: readonly Line[], report: Report): readonly BlockRow[] =>
  lines.map((line) => ({
    ...at(line),
    id: idOf(line, 'id', report),
    page: line.get('page'),
    position: wholeOf(line, 'position', report),
    place: oneOf(line, 'place', ['headline', 'chart'], null, report),
    whose: line.get('whose'),
    indicator: line.get('indicator'),
    by: textOf(line, 'by'),
    whole: textOf(line, 'whole'),
    where: whereOf(line, report),
    kinds: line
      .get('kinds')
      .split(/\s+/)
      .filter((kind) => kind !== ''),
    title: optionalWords(line, 'title', report),
    section: optionalWords(line, 'section', report),
  }));

/** Oldest first. */
export const readRevisions = (lines: readonly Line[], report: Report): readonly RevisionRow[] =>
  lines
    .map((line) => {
      const date = requiredText(line, 'date', report);
      if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(periodOf(line, 'date', report))) {
        report(
          fault(
            line,
            'date',
            { vi: `“${date}” không phải là ngày.`, en: `“${date}” is not a day.` },
            { vi: 'viết năm-tháng-ngày: 2026-11-23.', en: 'write year-month-day: 2026-11-23.' },
          ),
        );
      }
      return { ...at(line), date, text: requiredWords(line, 'text', report) };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** English text to the Vietnamese and, where the text itself is not good English, to the English shown. */
export function readTranslations(lines: readonly Line[], report: Report): ReadonlyMap<string, Words> {
  const map = new Map<string, Words>();
  for (const line of lines) {
    const english = requiredText(line, 'text_en', report);
    if (map.has(english))
      report(
        fault(
          line,
          'text_en',
          { vi: 'câu này đã được dịch ở dòng khác.', en: 'this text is translated in another row already.' },
          { vi: 'xóa một dòng.', en: 'delete one row.' },
        ),
      );
    map.set(english, { vi: line.get('text_vi'), en: line.get('text_en_override') || english });
  }
  return map;
}
