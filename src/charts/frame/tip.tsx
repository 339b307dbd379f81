import { figureMarks } from '../../ui/figure-text';
import type { PlacedMark } from './placed-mark';

const HALF = 120;

interface TipProps {
  readonly mark: PlacedMark;
  readonly label: string;
  readonly width: number;
}

/** The words of a mark, shown over it; the screen reader has them at the mark itself. */
export function Tip({ mark, label, width }: TipProps) {
  const half = Math.min(HALF, width / 2);
  const left = Math.min(Math.max(mark.x, half), Math.max(half, width - half));
  return (
    <div
      className="chart-tip"
      aria-hidden="true"
      style={{ position: 'absolute', left, top: mark.y, maxWidth: 2 * half }}
      {...figureMarks(mark.figure)}
    >
      {label}
    </div>
  );
}
