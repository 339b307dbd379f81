import { DoubleRing } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isAbove, isBelow, isDisputed, isOpen, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { Shape } from '../frame/shape';
import { LABEL_SIZE } from './labels';
import type { Point } from './scene';

const REACH = 30;

/** The hatched way on which the true figure lies, above or below a bound. */
function Open({ point }: { readonly point: Point }) {
  const paints = usePaints();
  const { x, y, figure } = point.mark;
  if (isAbove(figure)) return <rect x={x - 5} y={y - REACH} width={10} height={REACH} fill={paints.hatch} mask={paints.fadeUp} />;
  return isBelow(figure) ? <rect x={x - 5} y={y} width={10} height={REACH} fill={paints.hatch} /> : null;
}

/** One point with its value or the name of its series. */
export function PointMark({ point, right }: { readonly point: Point; readonly right: number }) {
  const { mark, look, value, end } = point;
  const dash = outlineDash(mark.figure);
  return (
    <Mark mark={mark}>
      <circle cx={mark.x} cy={mark.y} r={12} fill="transparent" />
      <Open point={point} />
      {end?.leader && (
        <path d={`M${mark.x + 6} ${mark.y}H${right}L${end.x - 2} ${end.y - 4}`} fill="none" stroke={look.paint} strokeWidth={0.75} strokeDasharray="1 3" />
      )}
      <Shape marker={look.marker} x={mark.x} y={mark.y} size={point.own ? 11 : 9} paint={look.paint} hollow={isOpen(mark.figure)} dash={dash} />
      {isDisputed(mark.figure) && <DoubleRing x={mark.x + 9} y={mark.y - 7} />}
      {value !== null && (
        <Lines {...value} size={LABEL_SIZE} bold halo fill="var(--ink)" />
      )}
      {end !== null && <Lines lines={end.lines} x={end.x} y={end.y} size={LABEL_SIZE} bold fill={look.paint} />}
    </Mark>
  );
}
