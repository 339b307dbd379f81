import { Fragment } from 'react';
import { GroupRow } from './group-row';
import { groupOfItem, itemAt } from './items';
import type { GridModel } from './model';
import { RowView } from './row-view';
import type { LinesInSight } from './use-lines';

interface Props {
  readonly model: GridModel;
  readonly pinned: readonly string[];
  readonly own: string | null;
  readonly lines: LinesInSight;
}

/** Holds the place of lines that are not drawn. */
function Space({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr className="grid-space" aria-hidden="true">
      <td colSpan={columns} style={{ height: heightPx }} />
    </tr>
  );
}

/** The lines in sight, between the space of those that are not; the head of their group stays with them. */
export function BodyRows({ model, pinned, own, lines }: Props) {
  const columns = model.columns.length;
  const first = lines.places[0] ?? 0;
  const head = lines.all || itemAt(model, first).kind === 'group' ? null : groupOfItem(model, first);
  const lineOf = (k: number) => (lines.all ? undefined : k + 2);
  return (
    <tbody>
      {head === null ? null : <GroupRow group={head} columns={columns} line={undefined} />}
      <Space heightPx={lines.beforePx - (head === null ? 0 : lines.linePx)} columns={columns} />
      {lines.places.map((k) => {
        const item = itemAt(model, k);
        return (
          <Fragment key={item.kind === 'group' ? `g${item.group.category.id}` : item.row}>
            {item.kind === 'group' ? (
              <GroupRow group={item.group} columns={columns} line={lineOf(k)} />
            ) : (
              <RowView model={model} at={item.row} pinned={pinned} own={own} line={lineOf(k)} />
            )}
          </Fragment>
        );
      })}
      <Space heightPx={lines.afterPx} columns={columns} />
    </tbody>
  );
}
