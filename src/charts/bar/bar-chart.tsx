import { Bar, BarChart as Bars, XAxis, YAxis, ZIndexLayer, type BarShapeProps as Drawn } from 'recharts';
import type { ChartProps } from '../chart-props';
import { MarkLayer } from '../frame/marks';
import { OverMarks } from '../frame/over-marks';
import { Patterns } from '../frame/patterns';
import { summaryOf } from '../summary';
import { BarGround } from './bar-ground';
import { BarShape } from './bar-shape';
import type { Box } from './bars';
import { BETWEEN } from './common';
import { OverBars } from './over-bars';
import { type BarScene, marksOf } from './scene';
import { layoutBar } from './series';
import { wordBoxes } from './value-place';

const OVER = 700;

interface Row {
  readonly position: number;
  readonly values: readonly (number | null)[];
}

const rowsOf = ({ data }: ChartProps): Row[] =>
  data.positions.map((_, position) => ({ position, values: data.series.map((series) => series.points[position]?.value ?? null) }));

/** The bar as Recharts places it, with no side shorter than zero. */
const boxOf = ({ x, y, width, height }: Drawn): Box => ({
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
  width: Math.abs(width),
  height: Math.abs(height),
});

function shapeOf(scene: BarScene, series: number) {
  return function Shape(drawn: Drawn) {
    const position = (drawn.payload as Row).position;
    const bar = scene.bars.find(({ mark }) => mark.series === series && mark.position === position);
    return bar === undefined ? <g /> : <BarShape bar={bar} scene={scene} box={boxOf(drawn)} />;
  };
}

function axesOf(scene: BarScene) {
  const { scale, upright, plot, at } = scene;
  const numbers = { hide: true, type: 'number', domain: [scale.min, scale.max] } as const;
  const names = { hide: true, type: 'category', dataKey: 'position' } as const;
  const margin = upright
    ? { left: plot.left, right: 0, top: plot.top, bottom: scene.height - plot.bottom }
    : { left: at(scale.min), right: plot.right - at(scale.max), top: plot.top, bottom: scene.height - plot.bottom };
  return { x: upright ? names : numbers, y: upright ? numbers : names, margin };
}

function BarDrawing({ stacked, ...props }: ChartProps & { readonly stacked: boolean }) {
  const { data, width } = props;
  const scene = layoutBar(data, { width, height: props.height, stacked }, props);
  const { x, y, margin } = axesOf(scene);
  return (
    <MarkLayer props={props} height={scene.height} marks={marksOf(scene)}>
      <Bars
        width={width}
        height={scene.height}
        data={rowsOf(props)}
        layout={scene.upright ? 'horizontal' : 'vertical'}
        margin={margin}
        barGap={BETWEEN}
        barCategoryGap={0}
        accessibilityLayer={false}
        role="group"
        aria-label={summaryOf(stacked ? 'stacked' : 'bar', data, props.language, props.words)}
      >
        <Patterns />
        <BarGround scene={scene} props={props} />
        <XAxis {...x} />
        <YAxis {...y} />
        {data.series.map((series, s) => (
          <Bar
            key={series.id}
            dataKey={(row: Row) => row.values[s] ?? null}
            barSize={scene.thickness}
            shape={shapeOf(scene, s)}
            isAnimationActive={false}
            legendType="none"
            fill="var(--accent)"
            {...(stacked && { stackId: 'whole' })}
          />
        ))}
        <ZIndexLayer zIndex={OVER}>
          <OverBars scene={scene} />
          <OverMarks width={width} height={scene.height} taken={wordBoxes(scene)} />
        </ZIndexLayer>
      </Bars>
    </MarkLayer>
  );
}

/** Bars from zero, series side by side. */
export const BarChart = (props: ChartProps) => <BarDrawing {...props} stacked={false} />;

/** Parts of each whole on top of one another. */
export const StackedChart = (props: ChartProps) => <BarDrawing {...props} stacked />;
