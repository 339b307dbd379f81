import type { TableOnScreen } from '../../../charts/download/export-table';
import type { Source } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import type { Steps } from '../../../domain/order';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { figureIn, headsOf, isFigure } from './figures-in-row';
import { shownLabel } from './labels';
import { gridOf } from './model';
import type { GridLook } from './shape';

export type TableTitle = Pick<TableOnScreen, 'name' | 'title' | 'filterInWords'>;

/** Where the parts of a computed figure were read; a row's own sources are those of what it states. */
const behind = (figure: Figure | null): readonly Source[] => (figure?.kind === 'derived' ? figure.from.flatMap(({ source }) => source ?? []) : []);

/** Rows made between two pauses; of many figures each, less than a slice. */
const ROWS_AT_ONCE = 200;

/**
 * What the table of an answer shows at an address, in its order, for a file. A comparison that is refused is an empty
 * cell. A million rows take seconds, in steps of a few milliseconds.
 */
export function* screenTable(answer: Answer, look: GridLook, title: TableTitle, speech: Speech): Steps<TableOnScreen> {
  const { dataset } = answer;
  const model = yield* gridOf(answer, look, speech);
  const heads = headsOf(model);
  const figures = model.columns.filter(isFigure);
  const sources = new Map<string, Source>();
  const sourcesOfParts = new Map<string, Source>();
  const rows: TableOnScreen['rows'][number][] = [];
  for (let i = 0; i < model.rowCount; i += 1) {
    const row = model.rowAt(i);
    const cells = figures.map((column) => figureIn(row, column));
    for (const source of row.sources) sources.set(source.id, source);
    for (const source of cells.flatMap(behind)) sourcesOfParts.set(source.id, source);
    rows.push({ head: heads.map(({ at }) => shownLabel(dataset.dimensions[at], row.positions[at] ?? -1, speech.language)), cells });
    if (i % ROWS_AT_ONCE === 0) yield;
  }
  return {
    ...title,
    columns: [...heads, ...figures].map(({ id, label }) => ({ id, label })),
    rows,
    // Those of what is stated come first: of many, a sentence names the first few.
    sources: [...new Map([...sources, ...sourcesOfParts]).values()],
    revision: dataset.revision,
    updated: dataset.updated,
    language: speech.language,
  };
}
