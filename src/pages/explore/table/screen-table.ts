import type { TableOnScreen } from '../../../charts/download/export-table';
import type { Figure } from '../../../domain/figure';
import type { Source } from '../../../domain/dataset';
import type { Language } from '../../../i18n/language';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import type { GridColumn } from './columns';
import { shownLabel } from './labels';
import { type GridModel, type GridRow, gridOf } from './model';
import type { GridLook } from './shape';

export type TableTitle = Pick<TableOnScreen, 'name' | 'title' | 'filterInWords'>;

/** Columns that name a row: the one that heads groups on screen first. */
function headsOf({ plan, columns, grouping }: GridModel): readonly { readonly id: string; readonly label: string; readonly at: number }[] {
  const names = columns.flatMap((column) => (column.kind === 'name' ? [column] : []));
  const group = grouping === null ? [] : [{ id: grouping.id, label: grouping.label, at: plan.shape.group }];
  return [...group, ...names].map(({ id, label, at }) => ({ id, label, at }));
}

const isFigure = ({ kind }: GridColumn): boolean => kind === 'figure' || kind === 'compared';

function figureIn(row: GridRow, column: GridColumn): Figure | null {
  if (column.kind === 'figure') return row.cells[column.slot]?.fact ?? null;
  if (column.kind !== 'compared') return null;
  const compared = row.cells[column.slot]?.compared;
  return compared?.kind === 'known' ? compared.result : null;
}

function tableOf(model: GridModel, title: TableTitle, language: Language): TableOnScreen {
  const { dataset } = model.answer;
  const heads = headsOf(model);
  const figures = model.columns.filter(isFigure);
  const sources = new Map<string, Source>();
  const rows = Array.from({ length: model.rowCount }, (_, i) => {
    const row = model.rowAt(i);
    for (const source of row.sources) sources.set(source.id, source);
    return {
      head: heads.map(({ at }) => shownLabel(dataset.dimensions[at], row.positions[at] ?? -1, language)),
      cells: figures.map((column) => figureIn(row, column)),
    };
  });
  return {
    ...title,
    columns: [...heads, ...figures].map(({ id, label }) => ({ id, label })),
    rows,
    sources: [...sources.values()],
    revision: dataset.revision,
    updated: dataset.updated,
    language,
  };
}

/**
 * What the table of an answer shows at an address, in its order, for a file. A comparison that is refused is an empty
 * cell. Every row is made at once: a million of them take seconds.
 */
export const screenTable = (answer: Answer, look: GridLook, title: TableTitle, speech: Speech): TableOnScreen =>
  tableOf(gridOf(answer, look, speech), title, speech.language);
