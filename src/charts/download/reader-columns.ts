import type { Source } from '../../domain/dataset';
import { unitOf, type Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime, formatFigure, formatPeriodLong } from '../../i18n/format';
import type { DownloadWords } from '../../i18n/messages/download';
import { number, text, type Cell } from './cell';
import type { ExportTable } from './export-table';
import { numberFormat } from './formats';
import { breakdownsOf, categoryIn, common, factsOf, freeNames, type Column } from './machine-columns';

/** A year is a number; other periods are in words, which no spreadsheet turns into a date. */
function periodCell(figure: Figure, table: ExportTable): Cell {
  const period = common(figure, (fact) => fact.period);
  if (period === null) return text([...new Set(factsOf(figure).map((fact) => formatPeriodLong(fact.period, table.language)))].join('; '));
  return /^\d{4}$/.test(period) ? number(Number(period), '0') : text(formatPeriodLong(period, table.language));
}

/** A source as a note names it: title, publisher, date. */
export function citation(source: Source, { language }: Pick<ExportTable, 'language'>): string {
  const published = source.published === null ? null : formatDate(source.published, language);
  return [source.title, source.publisher, published].filter((part) => part !== null && part !== '').join(', ');
}

const sourcesOf = (figure: Figure): readonly Source[] => [
  ...new Map(factsOf(figure).flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const]))).values(),
];

function otherReadings(figure: Figure, table: ExportTable, words: DownloadWords): string {
  if (figure.kind === 'derived') return '';
  const titles = new Map(table.sources.map((source) => [source.id, source.title]));
  return figure.others
    .map((other) =>
      fill(words.otherReading, {
        figure: formatFigure({ ...figure, ...other, kind: 'fact' }, table.language),
        source: titles.get(other.sourceId ?? '') ?? other.sourceId ?? '',
        agreement: words.agreements[other.agreement],
      }),
    )
    .join('; ');
}

function nameOf(figure: Figure, words: DownloadWords): string {
  if (figure.kind === 'fact') return figure.indicator.name;
  const names = [...new Set(figure.from.map((fact) => fact.indicator.name))].join('; ');
  return fill(words.derivedName, { rule: words.rules[figure.rule], names });
}

function figureColumns(table: ExportTable, words: DownloadWords): readonly Column[] {
  const { columns, qualifiers, statuses } = words;
  return [
    { header: columns.value, cell: (figure) => number(figure.value, numberFormat(figure)) },
    { header: columns.unit, cell: (figure) => text(unitOf(figure).label) },
    { header: columns.qualifier, cell: (figure) => text(qualifiers[figure.qualifier]) },
    { header: columns.status, cell: (figure) => text(figure.kind === 'fact' ? statuses[figure.status] : statuses.derived) },
    { header: columns.stated, cell: (figure) => text(figure.kind === 'fact' && figure.stated !== null ? `“${figure.stated}”` : null) },
    { header: columns.outOf, cell: (figure) => number(figure.outOf, '#,##0.##') },
    { header: columns.source, cell: (figure) => text(sourcesOf(figure).map((source) => citation(source, table)).join('; ')) },
    { header: columns.sourceId, cell: (figure) => text(sourcesOf(figure).map(({ id }) => id).join('; ')) },
    { header: columns.sourceUrl, cell: (figure) => text(sourcesOf(figure).flatMap(({ url }) => url ?? []).join(' ')) },
    { header: columns.note, cell: (figure) => text(figure.kind === 'fact' ? figure.note : null) },
    { header: columns.otherReadings, cell: (figure) => text(otherReadings(figure, table, words)) },
    { header: columns.id, cell: (figure) => text(factsOf(figure).flatMap(({ id }) => id ?? []).join('; ')) },
  ];
}

/** The same table in words, for people: labels for codes, and a figure's sources in full. */
export function readerColumns(table: ExportTable, figures: readonly Figure[], words: DownloadWords): readonly Column[] {
  const { columns } = words;
  const where: readonly Column[] = [
    { header: columns.indicator, cell: (figure) => text(nameOf(figure, words)) },
    { header: columns.organisation, cell: (figure) => text([...new Set(factsOf(figure).map((fact) => fact.organisation.label))].join('; ')) },
    { header: columns.period, cell: (figure) => periodCell(figure, table) },
  ];
  const breakdowns = breakdownsOf(figures);
  const names = freeNames(breakdowns.map(({ label }) => label), Object.values(columns), `${columns.breakdown} `);
  const divided = breakdowns.map(({ id, label }, i): Column => ({
    header: names[i] ?? label,
    cell: (figure) => text(categoryIn(figure, id, (category) => category.label)),
  }));
  return [...where, ...divided, ...figureColumns(table, words)];
}

/** What a file says about itself, repeated in each row of a form that has rows only. */
export function fileColumns(table: ExportTable, { columns }: DownloadWords): readonly Column[] {
  const cells: readonly (readonly [string, Cell])[] = [
    [columns.title, text(table.title)],
    [columns.filter, text(table.filterInWords)],
    [columns.revision, text(table.revision)],
    [columns.updated, { kind: 'day', day: table.updated }],
    [columns.written, text(formatDateTime(table.writtenAt, table.language))],
  ];
  return cells.map(([header, cell]) => ({ header, cell: () => cell }));
}
