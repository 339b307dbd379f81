import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { NAME_SIZE } from './names';
import { layoutShare, VALUE_SIZE, type Part, type ShareScene } from './series';

function PartMark({ part, scene }: { readonly part: Part; readonly scene: ShareScene }) {
  const { barTop, barHeight, listed } = scene;
  const dash = outlineDash(part.mark.figure);
  return (
    <Mark mark={part.mark}>
      <rect
        className="chart-shape"
        x={part.x}
        y={barTop}
        width={part.width}
        height={barHeight}
        fill={part.fill.fill}
        {...(dash !== undefined && { stroke: 'var(--line-strong)', strokeDasharray: dash })}
      />
      {part.valueInside && (
        <Lines
          lines={[part.value]}
          x={part.x + part.width / 2}
          y={barTop + barHeight / 2 + VALUE_SIZE * 0.36}
          size={VALUE_SIZE}
          anchor="middle"
          bold
          fill={part.fill.on}
        />
      )}
      {listed && (
        <rect x={0} y={part.name.y - 11} width={14} height={14} fill={part.fill.fill} stroke="var(--line-strong)" />
      )}
      <Lines lines={part.name.lines} x={part.name.x} y={part.name.y} size={NAME_SIZE} bold={!listed} fill="var(--ink)" />
    </Mark>
  );
}

function Whole({ whole, width }: { readonly whole: NonNullable<ShareScene['whole']>; readonly width: number }) {
  const { y } = whole.mark;
  return (
    <Mark mark={whole.mark}>
      <path d={`M0.5 ${y - 4}V${y + 4}H${width - 0.5}V${y - 4}`} fill="none" stroke="var(--ink)" />
      <Lines lines={[whole.text]} x={width / 2} y={whole.y} anchor="middle" bold fill="var(--ink)" />
    </Mark>
  );
}

/** Parts of a whole: one bar as long as the whole. */
export function ShareChart(props: ChartProps) {
  const scene = layoutShare(props.data, props.width, props, props.height);
  const marks = [...scene.parts, ...(scene.whole === null ? [] : [scene.whole])].map(({ mark }) => mark);
  return (
    <Drawing kind="share" props={props} height={scene.height} marks={marks}>
      {scene.rest !== null && (
        <>
          <rect
            x={scene.rest.x}
            y={scene.barTop + 0.5}
            width={scene.rest.width}
            height={scene.barHeight - 1}
            fill="none"
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
          />
          <rect x={0} y={scene.rest.y - 11} width={14} height={14} fill="none" stroke="var(--line-strong)" strokeDasharray="3 3" />
          <Lines lines={scene.rest.lines} x={24} y={scene.rest.y} />
        </>
      )}
      {scene.parts.map((part) => (
        <PartMark key={part.mark.position} part={part} scene={scene} />
      ))}
      {scene.whole !== null && <Whole whole={scene.whole} width={props.width} />}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
