import { TICK_SIZE } from '../axis/axis';
import { Lines } from '../frame/lines';
import { GAP_SIZE } from './gaps';
import { NOTE_SIZE } from './notes';
import { NoteRule } from './note-rule';
import type { LineScene } from './scene';

function ValueAxis({ scene }: { readonly scene: LineScene }) {
  const { plot, ticks } = scene;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.text}>
          <line x1={plot.left} x2={plot.right} y1={tick.y} y2={tick.y} stroke="var(--line)" />
          <Lines lines={[tick.text]} x={plot.left - 8} y={tick.y + 4} size={TICK_SIZE} anchor="end" />
        </g>
      ))}
      {scene.zigzag && (
        <path
          d={`M${plot.left} ${scene.floor - 14}l-4 3l8 4l-8 4l4 3`}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={1.5}
        />
      )}
      {scene.drawnNote !== null && <Lines {...scene.drawnNote} size={NOTE_SIZE} />}
      {scene.axisNote !== null && <Lines {...scene.axisNote} size={NOTE_SIZE} />}
    </g>
  );
}

function Gaps({ scene }: { readonly scene: LineScene }) {
  const { plot, gaps } = scene;
  return gaps.map((gap) => (
    <g key={gap.x}>
      <rect x={gap.x} y={plot.top - 6} width={gap.width} height={plot.bottom - plot.top + 6} fill="var(--gap)" />
      {gap.text !== null && <Lines {...gap.text} size={GAP_SIZE} />}
    </g>
  ));
}

/** What stands behind the points: axes, empty spans, breaks, milestones. */
export function Ground({ scene }: { readonly scene: LineScene }) {
  const { plot } = scene;
  return (
    <g>
      <ValueAxis scene={scene} />
      <Gaps scene={scene} />
      {scene.notes.map((note, i) => (
        <NoteRule key={i} note={note} bottom={plot.bottom} />
      ))}
      {scene.labels.map((label) => (
        <Lines
          key={label.x}
          lines={[label.text]}
          x={label.x}
          y={plot.bottom + 22}
          size={TICK_SIZE}
          anchor="middle"
          fill={label.faint ? 'var(--ink-2)' : 'var(--ink)'}
        />
      ))}
    </g>
  );
}
