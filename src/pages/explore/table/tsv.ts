import { inert } from '../../../domain/inert';
import { isDirection } from '../../../charts/frame/look';
import type { Source } from '../../../domain/dataset';
import type { Steps } from '../../../domain/order';
import type { Figure } from '../../../domain/figure';
import { fill } from '../../../i18n/fill';
import { formatDate, speakFigure } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { compareWords } from '../../../i18n/messages/compare';
import { downloadWords } from '../../../i18n/messages/download';
import { gridWords } from '../../../i18n/messages/grid';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import type { GridColumn } from './columns';
import { figureIn, headsOf, isFigure } from './figures-in-row';
import { writtenLabel } from './labels';
import { gridOf, type GridModel, type GridRow } from './model';
import type { GridLook } from './shape';

/** Rows that are copied at most: seconds of work, and far below what a spreadsheet holds. */
export const MOST_COPIED = 50_000;

/** A field without the marks that end one, which no spreadsheet takes for a formula. */
const field = (text: string): string => inert(text.replace(/[\s\0]+/g, ' ').trim());

/** A number in plain digits, with the decimal mark of the language and no groups. */
const number = (value: number, language: Language): string => (language === 'vi' ? String(value).replace('.', ',') : String(value));

/** How exactly a figure is known, in words; '' where it is exact, final and printed as its number. */
function precisionOf(figure: Figure, { language, words }: Speech): string {
  const { qualifiers, statuses } = downloadWords[language];
  if (figure.value === null && !isDirection(figure)) return speakFigure(figure, language, words);
  const qualifier = figure.qualifier === 'exact' ? [] : [qualifiers[figure.qualifier]];
  if (figure.kind === 'derived') return qualifier.join('; ');
  const status = figure.status === 'final' ? [] : [statuses[figure.status]];
  const printed = figure.stated === null ? [] : [fill(gridWords[language].printed, { text: figure.stated })];
  return [...qualifier, ...status, ...printed].join('; ');
}

function refusalIn(row: GridRow, column: GridColumn, { language }: Speech): string {
  const compared = column.kind === 'compared' ? row.cells[column.slot]?.compared : null;
  return compared?.kind === 'refused' ? compareWords[language].refusals[compared.because] : '';
}

const citation = (source: Source, language: Language): string =>
  [source.title, source.publisher, source.published === null ? '' : formatDate(source.published, language)].filter((part) => part !== '').join(', ');

/** Rows written between two pauses. */
const ROWS_AT_ONCE = 200;

function* ofEach<T>(count: number, make: (i: number) => T): Steps<readonly T[]> {
  const made: T[] = [];
  for (let i = 0; i < count; i += 1) {
    made.push(make(i));
    if (i % ROWS_AT_ONCE === 0) yield;
  }
  return made;
}

function valueIn(row: GridRow, column: GridColumn, { language }: Speech): string {
  const value = figureIn(row, column)?.value ?? null;
  return value === null ? '' : number(value, language);
}

function precisionIn(row: GridRow, column: GridColumn, speech: Speech): string {
  const figure = figureIn(row, column);
  return figure === null ? refusalIn(row, column, speech) : precisionOf(figure, speech);
}

type Fields = (make: (row: GridRow) => string) => Steps<readonly string[]>;

/** The cells of a column, its head first, and those of how exactly its figures are known where one is not exact. */
function* figureFields(fieldsOf: Fields, model: GridModel, column: GridColumn, speech: Speech): Steps<readonly (readonly string[])[]> {
  const precisions = yield* fieldsOf((row) => precisionIn(row, column, speech));
  const head = headOf(model, column, speech.language);
  const fields = [head, ...(yield* fieldsOf((row) => valueIn(row, column, speech)))];
  if (precisions.every((text) => text === '')) return [fields];
  const { precision, precisionOf: named } = gridWords[speech.language];
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
 * one inexact, and why there is none, stands in a column beside it. In steps of a few milliseconds.
 */
export function* toTsv(model: GridModel, speech: Speech): Steps<string> {
  const { dataset } = model.answer;
  const rows = yield* ofEach(model.rowCount, model.rowAt);
  const fieldsOf: Fields = (make) => ofEach(rows.length, (i) => (rows[i] === undefined ? '' : make(rows[i])));
  const columns: (readonly string[])[] = [];
  for (const { label, at } of headsOf(model)) {
    columns.push([field(label), ...(yield* fieldsOf((row) => field(writtenLabel(dataset.dimensions[at], row.positions[at] ?? -1, speech.language))))]);
  }
  for (const column of model.columns.filter(isFigure)) columns.push(...(yield* figureFields(fieldsOf, model, column, speech)));
  const cite = (row: GridRow): string => field(row.sources.map((source) => citation(source, speech.language)).join('; '));
  columns.push([field(gridWords[speech.language].sources), ...(yield* fieldsOf(cite))]);
  const lines = yield* ofEach(rows.length + 1, (i) => columns.map((column) => column[i] ?? '').join('\t'));
  return lines.join('\r\n');
}

/** The table of an answer as an address asks for it, as text for a spreadsheet. */
export function* answerToTsv(answer: Answer, look: GridLook, speech: Speech): Steps<string> {
  return yield* toTsv(yield* gridOf(answer, look, speech), speech);
}
