import { lineHeight } from './text';

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
  /** Keeps the text readable where it crosses lines. */
  readonly halo?: boolean;
  /** Pixels from line to line, where it is not the height that two stacked marks need. */
  readonly leading?: number;
}

export function Lines({ lines, x, y, size = 13, anchor = 'start', bold = false, fill = 'var(--ink-2)', halo = false, leading = lineHeight(size) }: LinesProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={bold ? 600 : 400}
      fill={fill}
      {...(halo && { stroke: 'var(--surface)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {lines.map((line, i) => (
        <tspan key={i} x={x} dy={i === 0 ? 0 : leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
