import { DoubleRing, RING } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isDisputed, isOpen, isTinted, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { boxOf } from '../frame/room';
import { Shape } from '../frame/shape';
import { LABEL_SIZE } from './labels';
import type { Point } from './scene';

/** The hatched way on which the true figure of a bound lies. */
function Open({ point: { mark, open } }: { readonly point: Point }) {
  const paints = usePaints();
  if (open === null) return null;
  return <rect x={mark.x - 5} y={open.y} width={10} height={open.height} fill={paints.hatch} {...(open.up && { mask: paints.fadeUp })} />;
}

const RISE = 0.36;
const AROUND = 8;

/** The ring of disagreeing sources: before the value, or around a point without one, so that it is seen whose it is. */
function Ring({ point: { mark, value } }: { readonly point: Point }) {
  if (value === null) return <DoubleRing x={mark.x} y={mark.y} inner={AROUND} />;
  return <DoubleRing x={boxOf(value, LABEL_SIZE).left - RING / 2} y={value.y - LABEL_SIZE * RISE} />;
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
      {point.bare !== true && (
        <Shape marker={look.marker} x={mark.x} y={mark.y} size={point.own ? 11 : 9} paint={look.paint} hollow={isOpen(mark.figure)} dash={dash} tinted={isTinted(mark.figure)} />
      )}
      {isDisputed(mark.figure) && <Ring point={point} />}
      {value !== null && (
        <Lines {...value} size={LABEL_SIZE} bold halo fill="var(--ink)" />
      )}
      {end !== null && <Lines lines={end.lines} x={end.x} y={end.y} anchor={end.anchor} size={LABEL_SIZE} bold halo fill={look.paint} />}
    </Mark>
  );
}
