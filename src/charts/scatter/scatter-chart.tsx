import { figureMarks } from '../../ui/figure-text';
import { BottomAxis, TICK_SIZE, tickText } from '../axis/axis';
import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isDisputed, isOpen, isTinted, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { boxOf } from '../frame/room';
import { Shape } from '../frame/shape';
import type { Text } from '../line/scene';
import { NAME_SIZE } from './names';
import type { Arrow, ScatterMark } from './scene';
import { ARROW, layoutScatter, TITLE_SIZE, type ScatterScene } from './series';

const [OWN_SIZE, SIZE, OPEN_SIZE] = [13, 9, 11];

/** The way on which the true place of a bound lies. */
function ArrowMark({ x, y, arrow: [dx, dy], paint }: { readonly x: number; readonly y: number; readonly arrow: Arrow; readonly paint: string }) {
  const [tipX, tipY] = [x + dx * ARROW, y + dy * ARROW];
  const head = `${tipX - 4 * dx - 4 * dy},${tipY - 4 * dy - 4 * dx} ${tipX},${tipY} ${tipX - 4 * dx + 4 * dy},${tipY - 4 * dy + 4 * dx}`;
  return (
    <>
      <line x1={x} y1={y} x2={tipX} y2={tipY} stroke={paint} strokeWidth={2} />
      <polyline points={head} fill="none" stroke={paint} strokeWidth={2} />
    </>
  );
}

function Place({ each, name }: { readonly each: ScatterMark; readonly name: Text | undefined }) {
  const { mark, against, own, arrows } = each;
  const { x, y } = mark;
  const figures = [mark.figure, against];
  const paint = own ? 'var(--accent)' : 'var(--ink-2)';
  const hollow = figures.some(isOpen) || arrows.length > 0;
  const dash = figures.map(outlineDash).find((one) => one !== undefined);
  return (
    <Mark mark={mark}>
      <g {...figureMarks(against)}>
        <circle cx={x} cy={y} r={12} fill="transparent" />
        {arrows.map((arrow) => (
          <ArrowMark key={arrow.join(' ')} x={x} y={y} arrow={arrow} paint={paint} />
        ))}
        <Shape marker="circle" x={x} y={y} size={own ? OWN_SIZE : hollow || dash !== undefined ? OPEN_SIZE : SIZE} paint={paint} hollow={hollow} dash={dash} tinted={figures.every((figure) => outlineDash(figure) === undefined || isTinted(figure))} />
        {figures.some(isDisputed) && <DoubleRing x={x} y={y} inner={8} />}
      </g>
      {name !== undefined && <Lines {...name} size={NAME_SIZE} bold={own} halo fill={own ? 'var(--accent)' : 'var(--ink)'} />}
    </Mark>
  );
}

function Ground({ scene, props }: { readonly scene: ScatterScene; readonly props: ChartProps }) {
  const { plot, axes, places, head, foot } = scene;
  const { upright, lying } = axes;
  const [title, notes] = head;
  return (
    <g>
      {title !== undefined && <Lines {...title} size={TITLE_SIZE} bold fill="var(--ink)" />}
      {notes !== undefined && <Lines {...notes} size={TICK_SIZE} />}
      {upright.scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.right} y1={places.y(tick)} y2={places.y(tick)} stroke="var(--line)" />
          <Lines lines={[tickText(tick, upright.scale, upright.unit, props.language)]} x={plot.left - 8} y={places.y(tick) + 4} size={TICK_SIZE} anchor="end" />
        </g>
      ))}
      <BottomAxis scale={lying.scale} at={places.x} top={plot.bottom} unit={lying.unit} language={props.language} rules={plot.bottom - plot.top} />
      <Lines {...foot} size={TITLE_SIZE} bold fill="var(--ink)" />
    </g>
  );
}

/** Places by two indicators at once; the reader's own is marked. */
export function ScatterChart(props: ChartProps) {
  const scene = layoutScatter(props.data, props.width, props, props.height);
  const ownLast = scene.marks.toSorted((a, b) => Number(a.own) - Number(b.own));
  return (
    <Drawing
      kind="scatter"
      props={props}
      height={scene.height}
      marks={scene.marks.map(({ mark }) => mark)}
      taken={[...scene.names.values()].map((name) => boxOf(name, NAME_SIZE))}
    >
      <Ground scene={scene} props={props} />
      {ownLast.map((each) => (
        <Place key={each.mark.position} each={each} name={scene.names.get(each.mark.position)} />
      ))}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}
