import type { ChartProps } from '../chart-props';
import type { ChartKind } from '../kinds';
import { Drawing } from '../frame/drawing';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { Mark } from '../frame/marks';
import { TargetRules } from '../frame/target-rule';
import { BarePoints } from './bare-points';
import { keptBy } from './drawn';
import { NOTE_SIZE } from './notes';
import { Ground } from './ground';
import { PointMark } from './point';
import type { LineScene } from './scene';
import { layoutLine } from './series';
import { Stroke } from './strokes';
import { wordBoxes } from './word-boxes';

function Front({ scene }: { readonly scene: LineScene }) {
  return (
    <>
      <TargetRules targets={scene.targets} />
      {scene.stated.map(({ mark, text }) => (
        <Mark key={`${mark.series}-${mark.position}`} mark={mark}>
          <Lines {...text} size={NOTE_SIZE} halo />
        </Mark>
      ))}
      {scene.points.filter(({ bare }) => bare !== true).toReversed().map((point) => (
        <PointMark key={`${point.mark.series}-${point.mark.position}`} point={point} right={scene.plot.right} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </>
  );
}

function LineDrawing({ kind, joined, ...props }: ChartProps & { readonly kind: ChartKind; readonly joined: boolean }) {
  const { data, width } = props;
  const scene = layoutLine(data, { width, height: props.height, joined, kept: keptBy(props) }, props);
  const marks = [...scene.points.map((point) => point.mark), ...scene.stated.map((stated) => stated.mark)].toSorted(
    (a, b) => a.series - b.series || a.position - b.position,
  );
  const bare = scene.points.flatMap((point) => (point.bare === true ? { point, right: scene.plot.right } : []));
  return (
    <Drawing kind={kind} props={props} height={scene.height} marks={marks} taken={wordBoxes(scene)}>
      <Ground scene={scene} />
      {scene.strokes.map(({ series, look, runs }) => (
        <Stroke key={series} marks={scene.points.flatMap(({ mark }) => (mark.series === series ? mark : []))} runs={runs} look={look} />
      ))}
      <BarePoints points={bare} width={width} height={scene.height} />
      <Front scene={scene} />
    </Drawing>
  );
}

/** Points along time, joined where neighbours are comparable. */
export const LineChart = (props: ChartProps) => <LineDrawing {...props} kind="line" joined />;

/** The same points, not joined. */
export const DotChart = (props: ChartProps) => <LineDrawing {...props} kind="dot" joined={false} />;

/** Ranks along time, 1 on top. */
export const RankChart = (props: ChartProps) => <LineDrawing {...props} kind="rank" joined />;
