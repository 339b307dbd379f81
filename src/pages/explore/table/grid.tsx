import { type CSSProperties, useRef } from 'react';
import { useRoom } from '../../../ui/use-room';
import { BodyRows } from './body-rows';
import type { GridColumn } from './columns';
import { HeadCell } from './head-cell';
import { itemCount } from './items';
import type { GridModel } from './model';
import { useLines } from './use-lines';
import { usePinOffsets } from './use-pin-offsets';
import { columnWidth } from './widths';

interface Props {
  readonly model: GridModel;
  readonly caption: string;
  /** Ids of the columns that stay in sight. */
  readonly pinned: readonly string[];
  readonly own: string | null;
  /** Whether the rows are still being put in order. */
  readonly pending: boolean;
}

const ASSUMED_PX = 800;

/** Whether a column is that of the reader's own organisation. */
const isOwnColumn = ({ answer: { dataset }, plan }: GridModel, column: GridColumn, own: string | null): boolean =>
  dataset.dimensions[plan.shape.across]?.role === 'organisation' && 'category' in column && column.category === own;

/** The table in a box of its own that scrolls; a long one draws the lines in sight. */
export function Grid({ model, caption, pinned, own, pending }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [room, { scale }] = useRoom<HTMLDivElement>(ASSUMED_PX);
  const [head, offsets] = usePinOffsets(pinned);
  const lines = useLines(box, itemCount(model), scale);
  const style = { ...offsets, '--row-height': `${lines.linePx}px` } as CSSProperties;
  return (
    <div ref={room} className="grid-room">
      {/* A table wider or longer than its box scrolls in itself, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div ref={box} className="grid-box" tabIndex={0} role="region" aria-label={caption} aria-busy={pending}>
        <table className={lines.all ? 'grid-table' : 'grid-table long'} aria-rowcount={lines.all ? undefined : itemCount(model) + 1} style={style}>
          <caption className="visually-hidden">{caption}</caption>
          {lines.all ? null : (
            <colgroup>
              {model.columns.map((column) => (
                <col key={column.id} style={{ width: columnWidth(model, column) }} />
              ))}
            </colgroup>
          )}
          <thead>
            <tr ref={head} aria-rowindex={lines.all ? undefined : 1}>
              {model.columns.map((column) => (
                <HeadCell key={column.id} model={model} column={column} pinned={pinned} own={isOwnColumn(model, column, own)} />
              ))}
            </tr>
          </thead>
          <BodyRows model={model} pinned={pinned} own={own} lines={lines} />
        </table>
      </div>
    </div>
  );
}
