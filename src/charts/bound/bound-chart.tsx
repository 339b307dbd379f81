import { BottomAxis } from '../axis/axis';
import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isDisputed, isOpen, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { textWidth } from '../frame/text';
import { layoutBound, NAME_SIZE, VALUE_SIZE, type BoundRow } from './series';

interface RowProps {
  readonly row: BoundRow;
  readonly zero: number;
  readonly barHeight: number;
}

function BoundMark({ row, zero, barHeight }: RowProps) {
  const paints = usePaints();
  const { mark, open, solid, top, value } = row;
  const hollow = isOpen(mark.figure) || outlineDash(mark.figure) !== undefined;
  const upon = value.upon && !hollow;
  return (
    <Mark mark={mark}>
      <Lines lines={row.name} x={0} y={row.nameY} size={NAME_SIZE} fill="var(--ink)" />
      {open !== null && (
        <rect
          x={open.from}
          y={top}
          width={Math.max(0, open.to - open.from)}
          height={barHeight}
          fill={paints.hatch}
          {...(open.endless && { mask: paints.fadeRight })}
        />
      )}
      {open !== null && !open.endless && (
        <line x1={open.to} x2={open.to} y1={top} y2={top + barHeight} stroke="var(--accent)" strokeWidth={2} />
      )}
      <rect
        className="chart-shape"
        x={zero}
        y={top}
        width={solid}
        height={barHeight}
        fill={hollow ? 'var(--surface)' : 'var(--accent)'}
        {...(hollow && { stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: outlineDash(mark.figure) })}
      />
      {open !== null && !value.upon && (
        <rect x={value.x - 4} y={top + 8} width={textWidth(value.text, VALUE_SIZE, true) + 8} height={barHeight - 16} fill="var(--surface)" />
      )}
      <Lines
        lines={[value.text]}
        x={value.x}
        y={top + barHeight / 2 + VALUE_SIZE * 0.36}
        size={VALUE_SIZE}
        anchor={value.upon ? 'end' : 'start'}
        bold
        halo={!upon}
        fill={upon ? 'var(--on-accent)' : 'var(--ink)'}
      />
      {isDisputed(mark.figure) && <DoubleRing x={mark.x} y={top} />}
    </Mark>
  );
}

/** Figures of which the source gives a bound: solid to the bound, hatched and open beyond it. */
export function BoundChart(props: ChartProps) {
  const scene = layoutBound(props.data, props.width, props);
  return (
    <Drawing kind="bound" props={props} height={scene.height} marks={scene.rows.map((row) => row.mark)}>
      <BottomAxis
        scale={scene.scale}
        at={scene.at}
        top={scene.axisTop}
        unit={props.data.unit.label}
        language={props.language}
      />
      {scene.rows.map((row) => (
        <BoundMark key={`${row.mark.series}-${row.mark.position}`} row={row} zero={scene.at(0)} barHeight={scene.barHeight} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
