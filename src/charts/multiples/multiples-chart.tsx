import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { TICK_SIZE } from '../axis/axis';
import type { ChartProps } from '../chart-props';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { Mark, MarkLayer } from '../frame/marks';
import { OverMarks } from '../frame/over-marks';
import { Patterns } from '../frame/patterns';
import { boxOf, type Box } from '../frame/room';
import { LABEL_SIZE } from '../line/labels';
import { keptBy } from '../line/drawn';
import { PointMark } from '../line/point';
import type { Run } from '../line/runs';
import { summaryOf } from '../summary';
import type { Head } from './head';
import { layoutMultiples, TITLE_SIZE, type MultiplesScene, type Panel } from './series';

const OVER = 700;

/** What the words of the panels cover. */
const wordBoxes = (scene: MultiplesScene): readonly Box[] =>
  scene.panels.flatMap(({ title, points, labels }) => [
    boxOf(title, TITLE_SIZE),
    ...points.flatMap(({ value }) => (value === null ? [] : boxOf(value, LABEL_SIZE))),
    ...labels.map((label) => boxOf(label, TICK_SIZE)),
  ]);

/** A point in pixels: all panels are one chart, whose axes are the sides of the drawing. */
interface Row {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly position: number;
}

const rowsOf = (scene: MultiplesScene): Row[] =>
  scene.panels.flatMap((panel) =>
    panel.points.map(({ mark }) => ({ x: mark.x, y: mark.y, series: mark.series, position: mark.position })),
  );

const within = (run: Run, series: number) => (row: Row): number | null =>
  row.series === series && row.position >= run.from && row.position <= run.to ? row.y : null;

function PanelGround({ panel }: { readonly panel: Panel }) {
  const { plot, title, ticks, labels, look, breaks, gaps } = panel;
  return (
    <g>
      <Lines {...title} size={TITLE_SIZE} bold fill={look.paint} />
      {ticks.map((tick) => (
        <g key={tick.text}>
          <line x1={plot.left} x2={plot.right} y1={tick.y} y2={tick.y} stroke="var(--line)" />
          <Lines lines={[tick.text]} x={plot.left - 8} y={tick.y + 4} size={TICK_SIZE} anchor="end" />
        </g>
      ))}
      {gaps.map((gap) => (
        <g key={gap.x}>
          <rect x={gap.x} y={plot.top - 6} width={gap.width} height={plot.bottom - plot.top + 6} fill="var(--gap)" />
          {gap.text !== null && <Lines {...gap.text} size={TICK_SIZE} />}
        </g>
      ))}
      {breaks.map((x) => (
        <line key={x} x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} stroke="var(--emphasis)" strokeWidth={1.5} strokeDasharray="5 4" />
      ))}
      {labels.map((label) => (
        <Lines key={label.x} {...label} size={TICK_SIZE} fill="var(--ink)" />
      ))}
    </g>
  );
}

const strokesOf = (scene: MultiplesScene) =>
  scene.panels.flatMap((panel) =>
    panel.runs.map((run) => (
      <Line
        key={`${panel.series}-${run.from}`}
        dataKey={within(run, panel.series)}
        type="linear"
        stroke={panel.look.paint}
        strokeWidth={panel.look.width}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        legendType="none"
      />
    )),
  );

function HeadView({ head: { chip, note } }: { readonly head: Head }) {
  return (
    <>
      {chip !== null && (
        <g>
          <rect x={0.5} y={0.5} width={chip.width} height={chip.height} rx={4} fill="var(--surface)" stroke="var(--emphasis)" />
          <Lines {...chip.text} size={TICK_SIZE} bold fill="var(--emphasis)" />
        </g>
      )}
      {note !== null && <Lines {...note} size={TICK_SIZE} />}
    </>
  );
}

/** A small chart for each series, all on one scale or each on its own. */
export function MultiplesChart(props: ChartProps) {
  const { data, width } = props;
  const scene = layoutMultiples(data, width, props, props.ownScale, keptBy(props));
  const points = scene.panels.flatMap((panel) => panel.points.map((point) => ({ point, right: panel.plot.right })));
  const marks = [...points.map(({ point }) => point.mark), ...scene.stated.map(({ mark }) => mark)];
  return (
    <MarkLayer props={props} height={scene.height} marks={marks.toSorted((a, b) => a.series - b.series || a.position - b.position)}>
      <ComposedChart
        width={width}
        height={scene.height}
        data={rowsOf(scene)}
        margin={{ left: 0, right: 0, top: 0, bottom: 0 }}
        accessibilityLayer={false}
        role="group"
        aria-label={summaryOf('multiples', data, props.language, props.words)}
      >
        <Patterns />
        <HeadView head={scene.head} />
        {scene.panels.map((panel) => (
          <PanelGround key={panel.series} panel={panel} />
        ))}
        <XAxis hide type="number" dataKey="x" domain={[0, width]} />
        <YAxis hide type="number" domain={[0, scene.height]} reversed />
        {strokesOf(scene)}
        <ZIndexLayer zIndex={OVER}>
          {scene.stated.map(({ mark, text }) => (
            <Mark key={`${mark.series}-${mark.position}`} mark={mark}>
              <Lines {...text} size={TICK_SIZE} halo />
            </Mark>
          ))}
          {points.map(({ point, right }) => (
            <PointMark key={`${point.mark.series}-${point.mark.position}`} point={point} right={right} />
          ))}
          <OverMarks width={width} height={scene.height} taken={wordBoxes(scene)} />
          <LegendView legend={scene.legend} y={scene.legendTop} />
        </ZIndexLayer>
      </ComposedChart>
    </MarkLayer>
  );
}
