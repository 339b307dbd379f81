import { DoubleRing } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isAbove, isBelow, isDisputed, isOpen, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { VALUE_SIZE, type Box } from './bars';
import type { BarMark, BarScene } from './scene';

interface BarShapeProps {
  readonly bar: BarMark;
  readonly scene: BarScene;
  readonly box: Box;
}

/** The hatched way beyond a lower bound, which has no end. */
function Open({ scene, box }: Omit<BarShapeProps, 'bar'>) {
  const paints = usePaints();
  const { plot } = scene;
  if (scene.upright) {
    return <rect x={box.x} y={plot.top - 12} width={box.width} height={Math.max(0, box.y - plot.top + 12)} fill={paints.hatch} mask={paints.fadeUp} />;
  }
  const from = box.x + box.width;
  return <rect x={from} y={box.y} width={Math.max(0, plot.right - from)} height={box.height} fill={paints.hatch} mask={paints.fadeRight} />;
}

function Value({ bar, scene, box }: BarShapeProps) {
  if (bar.valueAt === 'none') return null;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + VALUE_SIZE * 0.36 };
  if (bar.valueAt === 'upon') {
    return <Lines lines={[bar.value]} {...middle} size={VALUE_SIZE} anchor="middle" bold fill={bar.fill.on} />;
  }
  const negative = (bar.mark.figure.value ?? 0) < 0;
  const place = scene.upright
    ? { x: middle.x, y: negative ? box.y + box.height + 16 : box.y - 6, anchor: 'middle' as const }
    : { x: negative ? box.x - 6 : box.x + box.width + 6, y: middle.y, anchor: negative ? ('end' as const) : ('start' as const) };
  return <Lines lines={[bar.value]} {...place} size={VALUE_SIZE} bold halo fill="var(--ink)" />;
}

/** One bar with its value. */
export function BarShape({ bar, scene, box }: BarShapeProps) {
  const paints = usePaints();
  const { figure } = bar.mark;
  const dash = outlineDash(figure);
  const hollow = isOpen(figure) || (dash !== undefined && !scene.stacked);
  return (
    <Mark mark={bar.mark}>
      {isAbove(figure) && <Open scene={scene} box={box} />}
      <rect
        className="chart-shape"
        {...box}
        fill={isBelow(figure) ? paints.hatch : hollow ? 'var(--surface)' : bar.fill.fill}
        stroke={hollow ? bar.fill.fill : 'var(--surface)'}
        strokeWidth={hollow ? 2 : 1}
        strokeDasharray={dash}
      />
      <Value bar={bar} scene={scene} box={box} />
      {isDisputed(figure) && <DoubleRing x={scene.upright ? box.x + box.width - 4 : box.x + box.width} y={scene.upright ? box.y : box.y + 4} />}
    </Mark>
  );
}
