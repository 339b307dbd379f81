import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isDisputed, isOpen, isTinted, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { boxOf } from '../frame/room';
import { Shape } from '../frame/shape';
import { NoteRule } from '../line/note-rule';
import { layoutSlope, SIZE, type SlopeEnd, type SlopeScene } from './series';

function End({ end }: { readonly end: SlopeEnd }) {
  const { mark, look } = end;
  const hollow = isOpen(mark.figure);
  return (
    <Mark mark={mark}>
      <circle cx={mark.x} cy={mark.y} r={12} fill="transparent" />
      <Shape marker={look.marker} x={mark.x} y={mark.y} size={end.own ? 11 : 9} paint={look.paint} hollow={hollow} dash={outlineDash(mark.figure)} tinted={isTinted(mark.figure)} />
      {isDisputed(mark.figure) && <DoubleRing x={mark.x} y={mark.y - 13} />}
      <Lines lines={end.lines} x={end.x} y={end.y} size={SIZE} anchor={end.anchor} bold fill={look.paint} />
    </Mark>
  );
}

function Posts({ scene }: { readonly scene: SlopeScene }) {
  const { left, right, top, bottom, heads, axisNote } = scene;
  return (
    <g>
      {[left, right].map((x) => (
        <line key={x} x1={x} x2={x} y1={top - 12} y2={bottom + 8} stroke="var(--line-strong)" />
      ))}
      <Lines lines={[heads[0]]} x={left} y={top - 20} size={SIZE} anchor="middle" fill="var(--ink)" />
      <Lines lines={[heads[1]]} x={right} y={top - 20} size={SIZE} anchor="middle" fill="var(--ink)" />
      {axisNote !== null && <Lines lines={[axisNote]} x={0} y={top - 42} size={12} />}
    </g>
  );
}

/** Two periods and the way from one to the other. */
export function SlopeChart(props: ChartProps) {
  const scene = layoutSlope(props.data, props.width, props, props.height);
  const marks = scene.ends.map((end) => end.mark).toSorted((a, b) => a.series - b.series || a.position - b.position);
  return (
    <Drawing kind="slope" props={props} height={scene.height} marks={marks} taken={scene.ends.map((end) => boxOf(end, SIZE))}>
      <Posts scene={scene} />
      {scene.notes.map((note, i) => (
        <NoteRule key={i} note={note} bottom={scene.bottom} />
      ))}
      {scene.strokes.map(({ look, from, to }, i) => (
        <line
          key={i}
          x1={scene.left}
          x2={scene.right}
          y1={from}
          y2={to}
          stroke={look.paint}
          strokeWidth={look.width}
          strokeDasharray={look.dash}
        />
      ))}
      {scene.ends.map((end) => (
        <End key={`${end.mark.series}-${end.mark.position}`} end={end} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
