import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { Lines } from '../frame/lines';
import { Mark } from '../frame/marks';
import { layoutDirection, SIZE, type DirectionRow } from './series';

function Row({ row, width }: { readonly row: DirectionRow; readonly width: number }) {
  const middle = row.top + row.height / 2;
  const turn = row.up ? 0 : 180;
  return (
    <Mark mark={row.mark}>
      <rect x={0} y={row.top} width={width} height={row.height} fill="transparent" />
      <rect className="chart-shape" x={0} y={row.top} width={3} height={row.height} fill="var(--accent)" />
      <path
        d="M0 12V-10M-8 -2L0 -10L8 -2"
        transform={`translate(25 ${middle}) rotate(${turn})`}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={3}
      />
      <Lines lines={row.name} x={row.x} y={row.nameY} size={SIZE} bold fill="var(--ink)" />
      <Lines lines={row.sentence} x={row.x} y={row.sentenceY} size={SIZE} />
    </Mark>
  );
}

/** Directions without a number, as sentences. */
export function DirectionChart(props: ChartProps) {
  const { rows, height } = layoutDirection(props.data, props.width, props);
  return (
    <Drawing kind="direction" props={props} height={height} marks={rows.map((row) => row.mark)}>
      {rows.map((row) => (
        <Row key={`${row.mark.series}-${row.mark.position}`} row={row} width={props.width} />
      ))}
    </Drawing>
  );
}
