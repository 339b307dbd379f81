import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { columnsOf, type GridColumn } from './columns';
import { type Rows, rowsOf } from './rows';
import { type GridLook, type Shape, shapeOf } from './shape';

/** A table before its rows are put in order. */
export interface Plan {
  readonly answer: Answer;
  readonly shape: Shape;
  readonly columns: readonly GridColumn[];
  readonly rows: Rows;
}

export function planOf(answer: Answer, look: Pick<GridLook, 'across' | 'group'>, speech: Speech): Plan {
  const { dataset, cells, comparer } = answer;
  const shape = shapeOf(dataset, cells, look, comparer !== null);
  return { answer, shape, columns: columnsOf(answer, shape, speech), rows: rowsOf(dataset, cells, shape) };
}
