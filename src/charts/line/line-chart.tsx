import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { ChartProps } from '../chart-props';
import type { ChartKind } from '../kinds';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { Mark, MarkLayer } from '../frame/marks';
import { OverMarks } from '../frame/over-marks';
import { Patterns } from '../frame/patterns';
import { TargetRules } from '../frame/target-rule';
import { summaryOf } from '../summary';
import { keptBy } from './drawn';
import { NOTE_SIZE } from './notes';
import { Ground } from './ground';
import { PointMark } from './point';
import type { Run } from './runs';
import type { LineScene } from './scene';
import { layoutLine } from './series';
import { wordBoxes } from './word-boxes';

const OVER = 700;

interface Row {
  readonly place: number;
  readonly series: number;
  readonly position: number;
  readonly value: number | null;
}

const within = (run: Run, series: number) => (row: Row): number | null =>
  row.series === series && row.position >= run.from && row.position <= run.to ? row.value : null;

/** Every point drawn, the series one after the other. */
const rowsOf = (scene: LineScene): Row[] =>
  scene.points.map(({ mark: { series, position, figure } }) => ({ place: scene.places[position] ?? 0, series, position, value: figure.value }));

function strokesOf(scene: LineScene) {
  return scene.strokes.flatMap(({ series, look, runs }) =>
    runs.map((run) => (
      <Line
        key={`${series}-${run.from}`}
        dataKey={within(run, series)}
        type="linear"
        stroke={look.paint}
        strokeWidth={look.width}
        strokeDasharray={look.dash ?? ''}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        connectNulls={false}
        legendType="none"
      />
    )),
  );
}

function Front({ scene }: { readonly scene: LineScene }) {
  return (
    <>
      <TargetRules targets={scene.targets} />
      {scene.stated.map(({ mark, text }) => (
        <Mark key={`${mark.series}-${mark.position}`} mark={mark}>
          <Lines {...text} size={NOTE_SIZE} halo />
        </Mark>
      ))}
      {scene.points.toReversed().map((point) => (
        <PointMark key={`${point.mark.series}-${point.mark.position}`} point={point} right={scene.plot.right} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </>
  );
}

function LineDrawing({ kind, joined, ...props }: ChartProps & { readonly kind: ChartKind; readonly joined: boolean }) {
  const { data, width, language, words } = props;
  const scene = layoutLine(data, { width, height: props.height, joined, kept: keptBy(props) }, props);
  const { plot } = scene;
  const marks = [...scene.points.map((point) => point.mark), ...scene.stated.map((stated) => stated.mark)].toSorted(
    (a, b) => a.series - b.series || a.position - b.position,
  );
  return (
    <MarkLayer props={props} height={scene.height} marks={marks}>
      <ComposedChart
        width={width}
        height={scene.height}
        data={rowsOf(scene)}
        margin={{ left: plot.left, right: width - plot.right, top: plot.top, bottom: scene.height - scene.floor }}
        accessibilityLayer={false}
        role="group"
        aria-label={summaryOf(kind, data, language, words)}
      >
        <Patterns />
        <Ground scene={scene} />
        <XAxis hide type="number" dataKey="place" domain={[scene.from, (scene.places.at(-1) ?? 0) + 0.5]} />
        <YAxis hide type="number" domain={[scene.scale.min, scene.scale.max]} reversed={scene.reversed} />
        {strokesOf(scene)}
        <ZIndexLayer zIndex={OVER}>
          <Front scene={scene} />
          <OverMarks width={width} height={scene.height} taken={wordBoxes(scene)} />
        </ZIndexLayer>
      </ComposedChart>
    </MarkLayer>
  );
}

/** Points along time, joined where neighbours are comparable. */
export const LineChart = (props: ChartProps) => <LineDrawing {...props} kind="line" joined />;

/** The same points, not joined. */
export const DotChart = (props: ChartProps) => <LineDrawing {...props} kind="dot" joined={false} />;

/** Ranks along time, 1 on top. */
export const RankChart = (props: ChartProps) => <LineDrawing {...props} kind="rank" joined />;
