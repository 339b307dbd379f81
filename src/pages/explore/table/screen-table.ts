import type { TableOnScreen } from '../../../charts/download/export-table';
import type { Source } from '../../../domain/dataset';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { figureIn, headsOf, isFigure } from './figures-in-row';
import { shownLabel } from './labels';
import { gridOf } from './model';
import type { GridLook } from './shape';

export type TableTitle = Pick<TableOnScreen, 'name' | 'title' | 'filterInWords'>;

/**
 * What the table of an answer shows at an address, in its order, for a file. A comparison that is refused is an empty
 * cell. Every row is made at once: a million of them take seconds.
 */
export function screenTable(answer: Answer, look: GridLook, title: TableTitle, speech: Speech): TableOnScreen {
  const { dataset } = answer;
  const model = gridOf(answer, look, speech);
  const heads = headsOf(model);
  const figures = model.columns.filter(isFigure);
  const sources = new Map<string, Source>();
  const rows = Array.from({ length: model.rowCount }, (_, i) => {
    const row = model.rowAt(i);
    for (const source of row.sources) sources.set(source.id, source);
    return {
      head: heads.map(({ at }) => shownLabel(dataset.dimensions[at], row.positions[at] ?? -1, speech.language)),
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
    language: speech.language,
  };
}
