import { inert } from '../../../domain/inert';
import { isDirection } from '../../../charts/frame/look';
import type { Source } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import { fill } from '../../../i18n/fill';
import { formatDate, speakFigure } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import type { Speech } from '../../../i18n/words';
import type { GridColumn } from './columns';
import { figureIn, headsOf, isFigure } from './figures-in-row';
import { writtenLabel } from './labels';
import type { GridModel, GridRow } from './model';

/** Rows that are copied at most: a second of work, and far below what a spreadsheet holds. */
export const MOST_COPIED = 50_000;

/** A field without the marks that end one, which no spreadsheet takes for a formula. */
const field = (text: string): string => inert(text.replace(/[\s\0]+/g, ' ').trim());

/** A number in plain digits, with the decimal mark of the language and no groups. */
const number = (value: number, language: Language): string => (language === 'vi' ? String(value).replace('.', ',') : String(value));

/** How exactly a figure is known, in words; '' where it is exact, final and printed as its number. */
function precisionOf(figure: Figure, { language, words }: Speech): string {
  const { qualifiers, statuses } = words.download;
  if (figure.value === null && !isDirection(figure)) return speakFigure(figure, language, words);
  const qualifier = figure.qualifier === 'exact' ? [] : [qualifiers[figure.qualifier]];
  if (figure.kind === 'derived') return qualifier.join('; ');
  const status = figure.status === 'final' ? [] : [statuses[figure.status]];
  const printed = figure.stated === null ? [] : [fill(words.grid.printed, { text: figure.stated })];
  return [...qualifier, ...status, ...printed].join('; ');
}

function refusalIn(row: GridRow, column: GridColumn, { words }: Speech): string {
  const compared = column.kind === 'compared' ? row.cells[column.slot]?.compared : null;
  return compared?.kind === 'refused' ? words.compare.refusals[compared.because] : '';
}

const citation = (source: Source, language: Language): string =>
  [source.title, source.publisher, source.published === null ? '' : formatDate(source.published, language)].filter((part) => part !== '').join(', ');

/** The cells of a column, its head first, and those of how exactly its figures are known where one is not exact. */
function figureFields(rows: readonly GridRow[], model: GridModel, column: GridColumn, speech: Speech): readonly (readonly string[])[] {
  const figures = rows.map((row) => figureIn(row, column));
  const values = figures.map((figure) => (figure === null || figure.value === null ? '' : number(figure.value, speech.language)));
  const precisions = figures.map((figure, i) => {
    const row = rows[i];
    if (figure !== null) return precisionOf(figure, speech);
    return row === undefined ? '' : refusalIn(row, column, speech);
  });
  const head = headOf(model, column, speech.language);
  const fields = [head, ...values];
  if (precisions.every((text) => text === '')) return [fields];
  const { precision, precisionOf: named } = speech.words.grid;
  const isOnly = model.columns.filter(isFigure).length === 1;
  return [fields, [isOnly ? precision : fill(named, { column: head }), ...precisions.map(field)]];
}

/** Periods at the head of a column are in words, as those in rows are. */
function headOf({ answer: { dataset }, plan }: GridModel, column: GridColumn, language: Language): string {
  const dimension = dataset.dimensions[plan.shape.across];
  if (column.kind !== 'figure' || column.category === null || dimension === undefined) return field(column.label);
  return field(writtenLabel(dimension, dimension.categories.findIndex(({ id }) => id === column.category), language));
}

/**
 * The table as it stands, for a spreadsheet to be pasted into: a line a row between tabs. Numbers are plain; what makes
 * one inexact, and why there is none, stands in a column beside it.
 */
export function toTsv(model: GridModel, speech: Speech): string {
  const { dataset } = model.answer;
  const rows = Array.from({ length: model.rowCount }, (_, i) => model.rowAt(i));
  const names = headsOf(model).map(({ label, at }) => [
    field(label),
    ...rows.map((row) => field(writtenLabel(dataset.dimensions[at], row.positions[at] ?? -1, speech.language))),
  ]);
  const figures = model.columns.filter(isFigure).flatMap((column) => figureFields(rows, model, column, speech));
  const cite = (row: GridRow): string => field(row.sources.map((source) => citation(source, speech.language)).join('; '));
  const fields = [...names, ...figures, [field(speech.words.grid.sources), ...rows.map(cite)]];
  return Array.from({ length: rows.length + 1 }, (_, i) => fields.map((column) => column[i] ?? '').join('\t')).join('\r\n');
}
