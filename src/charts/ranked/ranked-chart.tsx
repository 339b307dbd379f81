import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isOpen, isTinted, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { boxOf, type Box } from '../frame/room';
import { lineHeight, widest } from '../frame/text';
import { tintOf } from '../palette';
import { layoutRanked, SIZE, type RankedRow, type RankedScene } from './series';

function Bar({ row }: { readonly row: RankedRow }) {
  const paints = usePaints();
  const { bar, mark, open, own } = row;
  if (bar === null) return null;
  const paint = own ? 'var(--accent)' : 'var(--neutral-mark)';
  const dash = outlineDash(mark.figure);
  const hollow = isOpen(mark.figure) || dash !== undefined;
  const box = { y: row.barTop, height: row.thickness };
  return (
    <>
      {open !== null && (
        <rect
          {...box}
          x={bar.x + bar.width}
          width={open.to - bar.x - bar.width}
          fill={paints.hatch}
          {...(open.endless && { mask: paints.fadeRight })}
        />
      )}
      <rect
        className="chart-shape"
        {...box}
        x={bar.x}
        width={bar.width}
        fill={bar.upper ? paints.hatch : !hollow ? paint : isTinted(mark.figure) ? tintOf(paint) : 'var(--surface)'}
        {...(hollow && { stroke: paint, strokeWidth: 1.5, strokeDasharray: dash })}
      />
    </>
  );
}

function Row({ row, nameRight, width }: { readonly row: RankedRow; readonly nameRight: number; readonly width: number }) {
  const { mark, name, own, top, height } = row;
  const middle = top + height / 2 + SIZE * 0.36;
  return (
    <Mark mark={mark}>
      <rect x={0} y={top} width={width} height={height} fill={own ? 'var(--accent-soft)' : 'transparent'} />
      <Lines
        lines={name}
        x={nameRight - 8}
        y={middle - ((name.length - 1) * lineHeight(SIZE)) / 2}
        size={SIZE}
        anchor="end"
        bold={own}
        fill={own ? 'var(--accent)' : 'var(--ink)'}
      />
      <Bar row={row} />
      <Lines lines={[row.value]} x={row.valueX} y={middle} size={SIZE} bold={own} fill="var(--ink)" />
      {row.ringX !== null && <DoubleRing x={row.ringX} y={top + height / 2} />}
    </Mark>
  );
}

/** What names and values cover. */
const wordBoxes = ({ rows, nameRight }: RankedScene): readonly Box[] =>
  rows.flatMap(({ name, value, valueX, top, height }) => [
    { left: nameRight - 8 - widest(name, SIZE, true), right: nameRight - 8, top, bottom: top + height },
    boxOf({ lines: [value], x: valueX, y: top + height / 2 + SIZE * 0.36, anchor: 'start' }, SIZE),
  ]);

/** Organisations or categories one under the other, the best first. */
export function RankedChart(props: ChartProps) {
  const scene = layoutRanked(props.data, props.width, props);
  return (
    <Drawing kind="ranked" props={props} height={scene.height} marks={scene.rows.map((row) => row.mark)} taken={wordBoxes(scene)}>
      {scene.rows.map((row) => (
        <Row key={row.mark.position} row={row} nameRight={scene.nameRight} width={props.width} />
      ))}
      <line x1={scene.zero} x2={scene.zero} y1={0} y2={scene.rowsEnd} stroke="var(--line-strong)" />
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
