import { TICK_SIZE } from '../axis/axis';
import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { Mark, markKey } from '../frame/marks';
import { boxOf, type Box } from '../frame/room';
import { LABEL_SIZE } from '../line/labels';
import { BarePoints } from '../line/bare-points';
import { keptBy } from '../line/drawn';
import { PointMark } from '../line/point';
import { Stroke } from '../line/strokes';
import type { Head } from './head';
import { layoutMultiples, TITLE_SIZE, type MultiplesScene, type Panel } from './series';

/** What the words of the panels cover. */
const wordBoxes = (scene: MultiplesScene): readonly Box[] =>
  scene.panels.flatMap(({ title, points, labels }) => [
    boxOf(title, TITLE_SIZE),
    ...points.flatMap(({ value }) => (value === null ? [] : boxOf(value, LABEL_SIZE))),
    ...labels.map((label) => boxOf(label, TICK_SIZE)),
  ]);

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
        <rect key={gap.x} x={gap.x} y={plot.top - 6} width={gap.width} height={plot.bottom - plot.top + 6} fill="var(--gap)" />
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
    <Drawing kind="multiples" props={props} height={scene.height} marks={marks.toSorted((a, b) => a.series - b.series || a.position - b.position)} taken={wordBoxes(scene)}>
      <HeadView head={scene.head} />
      {scene.panels.map((panel) => (
        <g key={panel.series}>
          <PanelGround panel={panel} />
          <Stroke marks={panel.points.map(({ mark }) => mark)} runs={panel.runs} look={panel.look} />
        </g>
      ))}
      <BarePoints points={points.filter(({ point }) => point.bare === true)} width={width} height={scene.height} />
      {scene.stated.map(({ mark, text }) => (
        <Mark key={markKey(mark)} mark={mark}>
          <Lines {...text} size={TICK_SIZE} halo />
        </Mark>
      ))}
      {points.filter(({ point }) => point.bare !== true).map(({ point, right }) => (
        <PointMark key={markKey(point.mark)} point={point} right={right} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
