import { Fragment } from 'react';
import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView, StatusDot } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isBound, isDisputed, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { boxOf, type Box } from '../frame/room';
import { lineHeight } from '../frame/text';
import { NoteRule } from '../line/note-rule';
import { headAt, headBox, HEAD_LEADING, HEAD_SIZE } from './columns';
import { layoutHeat, RING_ROOM, type HeatCell, type HeatRow, type HeatScene } from './series';

const STRIP = 5;
const GAP = 1;
const MIDDLE = 0.36;

/** Where the text of a cell stands. */
const textAt = ({ x, y, width, height, mark, text }: HeatCell, size: number) => ({
  lines: [text],
  x: x + width / 2 + (mark !== null && isDisputed(mark.figure) ? RING_ROOM : 0),
  y: y + height / 2 + size * MIDDLE,
  anchor: 'middle' as const,
});

/** How a cell tells that its figure is not sure: a hatched foot, a dashed outline, a dot or a ring. */
function Signs({ cell: { x, y, width, height, mark } }: { readonly cell: HeatCell }) {
  const paints = usePaints();
  if (mark === null || mark.figure.value === null) return null;
  const foot = { x: x + GAP, y: y + height - STRIP - GAP, width: Math.max(0, width - 2 * GAP), height: STRIP };
  return (
    <>
      {isBound(mark.figure) && (
        <>
          <rect {...foot} fill="var(--surface)" />
          <rect {...foot} fill={paints.hatch} />
        </>
      )}
      <StatusDot figure={mark.figure} x={x + width - 6} y={y + 6} />
      {isDisputed(mark.figure) && (
        <>
          <circle cx={x + 7} cy={y + 7} r={6} fill="var(--surface)" />
          <DoubleRing x={x + 7} y={y + 7} inner={2} />
        </>
      )}
    </>
  );
}

function CellFace({ cell, size }: { readonly cell: HeatCell; readonly size: number }) {
  const { x, y, width, height, mark, fill, text } = cell;
  const dash = mark === null ? undefined : outlineDash(mark.figure);
  return (
    <>
      <rect
        className="chart-shape"
        x={x + GAP}
        y={y + GAP}
        width={Math.max(0, width - 2 * GAP)}
        height={height - 2 * GAP}
        fill={fill.fill}
        stroke={dash === undefined ? 'var(--line)' : 'var(--ink)'}
        strokeWidth={dash === undefined ? 0.5 : 1}
        strokeDasharray={dash}
      />
      <Signs cell={cell} />
      {text !== '' && <Lines {...textAt(cell, size)} size={size} bold={mark !== null} fill={fill.on} />}
    </>
  );
}

function RowGround({ row, scene }: { readonly row: HeatRow; readonly scene: HeatScene }) {
  const { name, own, reference, top, height } = row;
  const leading = lineHeight(scene.nameSize);
  const y = top + height / 2 + scene.nameSize * MIDDLE - ((name.length - 1) * leading) / 2;
  return (
    <g>
      {own && <rect x={0} y={top} width={scene.columns.lefts[0] ?? 0} height={height} fill="var(--accent-soft)" />}
      <Lines
        lines={name}
        x={2}
        y={y}
        size={scene.nameSize}
        bold={own}
        fill={own ? 'var(--accent)' : reference ? 'var(--ink-2)' : 'var(--ink)'}
      />
    </g>
  );
}

/** The frame of the own row, and of one that the others are read by. */
function RowFrame({ row, scene }: { readonly row: HeatRow; readonly scene: HeatScene }) {
  if (!row.own && !row.reference) return null;
  const left = scene.columns.lefts[0] ?? 0;
  const look = row.own ? { stroke: 'var(--emphasis)', strokeWidth: 2.5 } : { stroke: 'var(--ink-2)', strokeWidth: 1.25, strokeDasharray: '4 3' };
  return <rect x={left} y={row.top} width={scene.columns.right - left} height={row.height} fill="none" pointerEvents="none" {...look} />;
}

function Heads({ scene: { columns, top } }: { readonly scene: HeatScene }) {
  return columns.heads.map((lines, p) => {
    if (lines.length === 0) return null;
    const text = headAt(columns, p, top);
    if (!columns.turned) return <Lines key={p} {...text} leading={HEAD_LEADING} size={HEAD_SIZE} fill="var(--ink)" />;
    return (
      <g key={p} transform={`translate(${text.x + HEAD_SIZE * MIDDLE} ${top - 4}) rotate(-90)`}>
        <Lines lines={lines} x={0} y={0} size={HEAD_SIZE} fill="var(--ink)" />
      </g>
    );
  });
}

/** What values, names and heads cover. */
function wordBoxes({ cells, valueSize, columns, top, bottom }: HeatScene): readonly Box[] {
  const left = columns.lefts[0] ?? 0;
  const values = cells.filter(({ text }) => text !== '').map((cell) => boxOf(textAt(cell, valueSize), valueSize));
  return [...values, { left: 0, right: left, top, bottom }, ...columns.heads.flatMap((lines, p) => (lines.length === 0 ? [] : headBox(columns, p, top)))];
}

/** Rows by periods, the shade of each cell the class of its figure. */
export function HeatChart(props: ChartProps) {
  const scene = layoutHeat(props.data, props.width, props);
  const size = scene.valueSize;
  return (
    <Drawing kind="heat" props={props} height={scene.height} marks={scene.cells.flatMap(({ mark }) => mark ?? [])} taken={wordBoxes(scene)}>
      <Heads scene={scene} />
      {scene.rows.map((row) => (
        <RowGround key={row.series} row={row} scene={scene} />
      ))}
      {scene.cells.map((cell) => (
        <Fragment key={`${cell.series}-${cell.position}`}>
          {cell.mark === null ? (
            <CellFace cell={cell} size={size} />
          ) : (
            <Mark mark={cell.mark}>
              <CellFace cell={cell} size={size} />
            </Mark>
          )}
        </Fragment>
      ))}
      {scene.rows.map((row) => (
        <RowFrame key={row.series} row={row} scene={scene} />
      ))}
      {scene.notes.map((note, i) => (
        <NoteRule key={i} note={note} bottom={scene.bottom} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
