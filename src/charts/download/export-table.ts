import type { Source } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import type { Language } from '../../i18n/language';

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
export function figuresOf(table: TableOnScreen): readonly Figure[] {
  const seen = new Set<string>();
  return table.rows
    .flatMap((row) => row.cells)
    .filter((figure) => figure !== null)
    .filter((figure) => {
      if (figure.kind === 'derived' || figure.id === null) return true;
      if (seen.has(figure.id)) return false;
      seen.add(figure.id);
      return true;
    });
}
