import { BottomAxis, TICK_SIZE, tickText } from '../axis/axis';
import type { ChartProps } from '../chart-props';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { NoteRule } from '../line/note-rule';
import { NAME_SIZE } from './common';
import type { BarScene } from './scene';

interface GroundProps {
  readonly scene: BarScene;
  readonly props: ChartProps;
}

function Axis({ scene, props }: GroundProps) {
  const { plot, scale, at } = scene;
  const unit = props.data.unit.label;
  if (!scene.upright) {
    return <BottomAxis scale={scale} at={at} top={plot.bottom} unit={unit} language={props.language} rules={plot.bottom - plot.top} />;
  }
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line x1={plot.left} x2={plot.right} y1={at(tick)} y2={at(tick)} stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'} />
      <Lines lines={[tickText(tick, scale, unit, props.language)]} x={plot.left - 8} y={at(tick) + 4} size={TICK_SIZE} anchor="end" />
    </g>
  ));
}

/** What stands behind the bars: axis, names, breaks, legends. */
export function BarGround({ scene, props }: GroundProps) {
  const { plot } = scene;
  return (
    <g>
      <LegendView legend={scene.legendAbove} y={0} />
      <Axis scene={scene} props={props} />
      {scene.labels.map((label, i) => (
        <Lines key={i} {...label} size={scene.upright ? TICK_SIZE : NAME_SIZE} fill="var(--ink)" />
      ))}
      {scene.gaps.map((gap, i) => (
        <Lines key={i} {...gap} size={TICK_SIZE} />
      ))}
      {scene.notes.map((note, i) => (
        <NoteRule key={i} note={note} bottom={plot.bottom} />
      ))}
      {scene.rules.map((y) => (
        <line key={y} x1={0} x2={plot.right} y1={y} y2={y} stroke="var(--emphasis)" strokeWidth={1.5} strokeDasharray="5 4" />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </g>
  );
}
