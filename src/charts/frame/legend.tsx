import type { Speech } from '../../i18n/words';
import { tintOf, type MarkerShape } from '../palette';
import { Lines } from './lines';
import { usePaints } from './patterns';
import { Shape } from './shape';
import { isOpen, signsIn, type Sign } from './look';
import { unitOf, type Figure } from '../../domain/figure';
import { lineHeight, widest, wrap } from './text';

export type Swatch =
  | { readonly kind: 'fill'; readonly fill: string }
  | { readonly kind: 'line'; readonly paint: string; readonly dash: string | undefined; readonly marker: MarkerShape }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'gap' }
  | { readonly kind: 'empty' }
  /** The dash that stands where there is no figure. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'break' }
  | { readonly kind: 'target' }
  /** A point whose true place lies on the way of an arrow. */
  | { readonly kind: 'arrow'; readonly up: boolean }
  /** Words that need no sample. */
  | { readonly kind: 'none' };

export interface LegendItem {
  readonly swatch: Swatch;
  readonly text: string;
}

interface PlacedItem extends LegendItem {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Legend {
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

const SIZE = 12;
const SWATCH = 26;
const BETWEEN = 16;
const ROW = lineHeight(SIZE) + 4;

/** A bound of ranks is told by its place in the order: more is further down. */
function signWords(sign: Sign, figures: readonly Figure[], { charts }: Speech['words']): string {
  const ranks = figures.length > 0 && figures.every((figure) => unitOf(figure).code === 'rank');
  return ranks && (sign === 'above' || sign === 'below') ? charts.rankSigns[sign] : charts.signs[sign];
}

/** Entries for the signs that stand in a chart. */
export const signItems = (figures: readonly Figure[], { words }: Speech): readonly LegendItem[] =>
  signsIn(figures).map((sign) => ({ swatch: { kind: 'sign', sign }, text: signWords(sign, figures, words) }));

const swatchRoom = ({ swatch }: LegendItem): number => (swatch.kind === 'none' ? 0 : SWATCH);

/** Entries one after another, in as many rows as `width` asks for. */
export function layoutLegend(items: readonly LegendItem[], width: number): Legend {
  const placed: PlacedItem[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const item of items) {
    const sample = swatchRoom(item);
    const lines = wrap(item.text, width - sample, SIZE);
    const full = sample + widest(lines, SIZE) + BETWEEN;
    if (x > 0 && x + full - BETWEEN > width) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    placed.push({ ...item, lines, x, y });
    x += full;
    rowHeight = Math.max(rowHeight, ROW + (lines.length - 1) * lineHeight(SIZE));
  }
  return { items: placed, height: y + rowHeight };
}

function SignSwatch({ sign }: { readonly sign: Sign }) {
  const { hatch } = usePaints();
  const box = { x: 2, y: -9, width: 16, height: 10 };
  const hollow = { fill: 'var(--surface)', stroke: 'var(--ink-2)', strokeWidth: 2 };
  if (sign === 'above' || sign === 'below') return <rect {...box} fill={hatch} />;
  if (sign === 'approx') return <rect {...box} {...hollow} strokeDasharray="4 3" />;
  if (sign === 'derived') return <rect {...box} {...hollow} fill={tintOf('var(--ink-2)')} strokeDasharray="1.5 2.5" />;
  if (sign === 'disputed') return <DoubleRing x={10} y={-4} />;
  return <Dot x={10} y={-4} r={4.5} estimated={sign === 'estimated'} />;
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly estimated: boolean;
}

const Dot = ({ x, y, r, estimated }: DotProps) => (
  <circle cx={x} cy={y} r={r} fill="var(--surface)" stroke="var(--ink-2)" strokeWidth={r < 4 ? 1.5 : 2} {...(estimated && { strokeDasharray: r < 4 ? '1.5 1.2' : '2 2' })} />
);

/** Upon an area whose figure is provisional or estimated; nothing on any other. */
export function StatusDot({ figure, x, y }: { readonly figure: Figure; readonly x: number; readonly y: number }) {
  return isOpen(figure) ? <Dot x={x} y={y} r={3.5} estimated={figure.kind === 'fact' && figure.status === 'estimated'} /> : null;
}

/** Room the ring takes beside a text. */
export const RING = 15;

interface DoubleRingProps {
  readonly x: number;
  readonly y: number;
  /** Radius of the inner one. */
  readonly inner?: number;
}

/** Set beside a figure on which sources disagree, or around a point that has no words of its own. */
export function DoubleRing({ x, y, inner = 2.5 }: DoubleRingProps) {
  return (
    <g fill="none" stroke="var(--emphasis)" strokeWidth={1.5}>
      <circle cx={x} cy={y} r={inner} />
      <circle cx={x} cy={y} r={inner + 3} />
    </g>
  );
}

function SwatchMark({ swatch }: { readonly swatch: Swatch }) {
  if (swatch.kind === 'fill') return <rect x={2} y={-10} width={16} height={12} fill={swatch.fill} stroke="var(--line)" strokeWidth={0.5} />;
  if (swatch.kind === 'sign') return <SignSwatch sign={swatch.sign} />;
  if (swatch.kind === 'gap') return <rect x={2} y={-10} width={16} height={12} fill="var(--gap)" stroke="var(--line)" />;
  if (swatch.kind === 'empty') {
    return <rect x={2} y={-10} width={16} height={12} fill="none" stroke="var(--line-strong)" strokeDasharray="3 3" />;
  }
  if (swatch.kind === 'none') return null;
  if (swatch.kind === 'dash') return <Lines lines={['–']} x={10} y={0} size={SIZE} anchor="middle" />;
  if (swatch.kind === 'arrow') {
    return (
      <g fill="var(--surface)" stroke="var(--ink-2)" strokeWidth={2}>
        <path d={swatch.up ? 'M5 -4H19M15 -8L19 -4L15 0' : 'M15 -4H1M5 -8L1 -4L5 0'} fill="none" />
        <circle cx={swatch.up ? 5 : 15} cy={-4} r={4} />
      </g>
    );
  }
  if (swatch.kind === 'target') return <line x1={10} x2={10} y1={-11} y2={3} stroke="var(--emphasis)" strokeWidth={2} strokeDasharray="2 4" />;
  if (swatch.kind === 'break') return <line x1={0} x2={20} y1={-4} y2={-4} stroke="var(--emphasis)" strokeWidth={1.5} strokeDasharray="5 4" />;
  return (
    <>
      <line x1={0} x2={20} y1={-4} y2={-4} stroke={swatch.paint} strokeWidth={2} strokeDasharray={swatch.dash} />
      <Shape marker={swatch.marker} x={10} y={-4} size={8} paint={swatch.paint} />
    </>
  );
}

interface LegendViewProps {
  readonly legend: Legend;
  readonly x?: number;
  readonly y: number;
}

export function LegendView({ legend, x = 0, y }: LegendViewProps) {
  return (
    <g>
      {legend.items.map((item, i) => (
        <g key={i} transform={`translate(${x + item.x} ${y + item.y + ROW - 6})`}>
          <SwatchMark swatch={item.swatch} />
          <Lines lines={item.lines} x={swatchRoom(item)} y={0} size={SIZE} />
        </g>
      ))}
    </g>
  );
}
