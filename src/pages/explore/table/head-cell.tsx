import { fill } from '../../../i18n/fill';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { useRouter } from '../../../ui/address';
import { usePaper } from '../../../ui/paper';
import type { GridColumn } from './columns';
import { isFigure } from './figures-in-row';
import { Floating } from './floating';
import type { GridModel } from './model';
import { isPinned, togglePin } from './pins';
import { nextSort, writeSort } from './sort';
import { pinStyle } from './use-pin-offsets';

interface Props {
  readonly model: GridModel;
  readonly column: GridColumn;
  /** Ids of the columns that stay in sight. */
  readonly pinned: readonly string[];
  readonly own: boolean;
}

/** What can be done with a column besides sorting it by a press on its head. */
function HeadMenu({ model, column, pinned }: Omit<Props, 'own'>) {
  const grid = usePartWords(gridWords);
  const { go } = useRouter();
  const choice = column.kind === 'name' ? model.plan.shape.choices.find(({ at }) => at === column.at) : undefined;
  const isSorted = model.sort?.column.id === column.id;
  const label = (
    <>
      <span aria-hidden="true">⋮</span>
      <span className="visually-hidden">{fill(grid.menu, { column: column.label })}</span>
    </>
  );
  const item = (text: string, act: () => void) => (
    <button type="button" className="button plain" onClick={act}>
      {text}
    </button>
  );
  return (
    <Floating label={label} className="grid-menu">
      {item(grid.ascending, () => go({ sort: writeSort(column, false) }))}
      {item(grid.descending, () => go({ sort: writeSort(column, true) }))}
      {isSorted ? item(grid.unsorted, () => go({ sort: null })) : null}
      {item(isPinned(column, pinned) ? grid.unpin : grid.pin, () => go({ fixed: togglePin(column, pinned, model.columns) }))}
      {choice === undefined ? null : item(grid.groupBy, () => go({ group: choice.dimension.id }))}
      {choice === undefined || choice.refusal !== null ? null : item(grid.runAcross, () => go({ across: choice.dimension.id }))}
    </Floating>
  );
}

/** The head of a column: a press sorts by it, upwards, downwards and not at all. */
export function HeadCell({ model, column, pinned, own }: Props) {
  const grid = usePartWords(gridWords);
  const { go } = useRouter();
  const paper = usePaper();
  const sort = model.sort?.column.id === column.id ? model.sort : null;
  const place = pinned.indexOf(column.id);
  const classes = [isFigure(column) ? 'number' : '', place < 0 ? '' : `grid-pinned pin-${place}`, own ? 'own' : ''];
  return (
    <th
      scope="col"
      className={classes.join(' ')}
      aria-label={column.label}
      aria-sort={sort === null ? 'none' : sort.descending ? 'descending' : 'ascending'}
      data-pin={place < 0 ? undefined : place}
      style={pinStyle(place)}
    >
      {paper ? (
        // A button is not painted in the head that a browser repeats on every page.
        column.label
      ) : (
        <span className="grid-head">
          <button type="button" className="grid-sort" title={fill(grid.sortBy, { column: column.label })} onClick={() => go({ sort: nextSort(column, model.sort) })}>
            {column.label}
            {sort === null ? null : <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
          </button>
          <HeadMenu model={model} column={column} pinned={pinned} />
        </span>
      )}
    </th>
  );
}
