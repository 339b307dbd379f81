import type { Source } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { atOnce, type Steps } from '../../domain/order';
import type { Language } from '../../i18n/language';

/** Rows looked at between two pauses. */
const AT_ONCE = 2000;

/** What is on screen, and what every file says about itself. */
export interface TableOnScreen {
  /** Id of the page or indicator, for the name of the file. */
  readonly name: string;
  readonly title: string;
  /** The question the figures answer: unit, period, organisation, what is left out. */
  readonly filterInWords: string;
  /** Heads of the columns as on screen: those of the rows' names first, then one for each cell. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly { readonly head: readonly string[]; readonly cells: readonly (Figure | null)[] }[];
  readonly sources: readonly Source[];
  readonly revision: string;
  /** Date of the newest change of the data, 'YYYY-MM-DD'. */
  readonly updated: string;
  readonly language: Language;
  /** The question part by part, for the sheet of the question: indicator, organisations, periods … */
  readonly question?: readonly QuestionRow[] | undefined;
  /** The address that shows the same again. */
  readonly link?: string | undefined;
}

export interface QuestionRow {
  readonly label: string;
  readonly text: string;
}

export interface ExportTable extends TableOnScreen {
  /** The moment of writing, in milliseconds of the epoch. */
  readonly writtenAt: number;
}

/** The figures of a table in reading order, each once; places without a figure are left out. */
export function* figureSteps({ rows }: TableOnScreen): Steps<readonly Figure[]> {
  const seen = new Set<string>();
  const found: Figure[] = [];
  for (const [i, { cells }] of rows.entries()) {
    for (const figure of cells) {
      const id = figure?.kind === 'fact' ? figure.id : null;
      if (figure === null || (id !== null && seen.has(id))) continue;
      if (id !== null) seen.add(id);
      found.push(figure);
    }
    if (i % AT_ONCE === 0) yield;
  }
  return found;
}

/** As `figureSteps`, at once. */
export const figuresOf = (table: TableOnScreen): readonly Figure[] => atOnce(figureSteps(table));
