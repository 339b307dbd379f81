import { DoubleRing, RING } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isAbove, isBelow, isDisputed, isOpen, isTinted, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { textWidth } from '../frame/text';
import { tintOf } from '../palette';
import { VALUE_SIZE, type Box } from './bars';
import type { BarMark, BarScene } from './scene';
import { valuePlace } from './value-place';

interface BarShapeProps {
  readonly bar: BarMark;
  readonly scene: BarScene;
  readonly box: Box;
}

/** The hatched way beyond a lower bound. */
function Open({ scene, box }: Omit<BarShapeProps, 'bar'>) {
  const paints = usePaints();
  const { to, endless } = scene.open;
  const mask = scene.upright ? paints.fadeUp : paints.fadeRight;
  const from = scene.upright ? box.y : box.x + box.width;
  const way = scene.upright
    ? { x: box.x, y: to, width: box.width, height: Math.max(0, from - to) }
    : { x: from, y: box.y, width: Math.max(0, to - from), height: box.height };
  return <rect {...way} fill={paints.hatch} {...(endless && { mask })} />;
}

function Value({ bar, scene, box }: BarShapeProps) {
  if (bar.valueAt === 'none') return null;
  const place = valuePlace(bar, scene, box);
  if (bar.valueAt === 'upon') return <Lines lines={[bar.value]} {...place} size={VALUE_SIZE} bold fill={bar.fill.on} />;
  const before = { start: 0, middle: 0.5, end: 1 }[place.anchor] * textWidth(bar.value, VALUE_SIZE, true);
  return (
    <>
      {isDisputed(bar.mark.figure) && <DoubleRing x={place.x - before - RING / 2} y={place.y - VALUE_SIZE * 0.36} />}
      <Lines lines={[bar.value]} {...place} size={VALUE_SIZE} bold halo fill="var(--ink)" />
    </>
  );
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
        fill={isBelow(figure) ? paints.hatch : !hollow ? bar.fill.fill : isTinted(figure) ? tintOf(bar.fill.fill) : 'var(--surface)'}
        stroke={hollow ? bar.fill.fill : 'var(--surface)'}
        strokeWidth={hollow ? 2 : 1}
        strokeDasharray={dash}
      />
      <Value bar={bar} scene={scene} box={box} />
      {isDisputed(figure) && bar.valueAt !== 'end' && <DoubleRing x={box.x + box.width - RING / 2} y={box.y + RING / 2} />}
    </Mark>
  );
}
