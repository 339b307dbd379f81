import { createContext, use, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { figureMarks } from '../../ui/figure-text';
import type { ChartProps } from '../chart-props';
import { pinnedAmong, remarksOn, type Remark } from './annotated';
import { BuildContext } from './build';
import { nextMark } from './mark-keys';
import { PatternContext } from './patterns';
import type { PlacedMark } from './placed-mark';
import { Tip } from './tip';

interface Marks {
  readonly paper: boolean;
  readonly marks: readonly PlacedMark[];
  /** Of the reader, on marks of this drawing. */
  readonly remarks: readonly Remark[];
  readonly pinned: readonly PlacedMark[];
  readonly labelOf: (mark: PlacedMark) => string;
  readonly stop: string;
  readonly point: (mark: PlacedMark | null) => void;
  readonly enter: (mark: PlacedMark) => void;
  readonly press: (mark: PlacedMark, event: KeyboardEvent<SVGGElement>) => void;
  readonly open: (figure: Figure) => void;
}

export const MarksContext = createContext<Marks | null>(null);

/** Names a mark within its drawing. */
export const markKey = (mark: Pick<PlacedMark, 'series' | 'position'>): string => `${mark.series}-${mark.position}`;

type Shown = Pick<ChartProps, 'width' | 'onOpen' | 'paper' | 'words' | 'annotations' | 'pinned'>;

interface MarkLayerProps {
  readonly props: Shown;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly children: ReactNode;
}

/** What the reader has set upon the marks, and their words with it. */
function useReaders(marks: readonly PlacedMark[], { words, annotations, pinned }: Shown): Pick<Marks, 'remarks' | 'pinned' | 'labelOf'> {
  return useMemo(() => {
    const remarks = remarksOn(marks, annotations ?? []);
    const rings = pinnedAmong(marks, pinned ?? new Set());
    const labelOf = (mark: PlacedMark): string => {
      const told = remarks.filter((remark) => remark.mark === mark).map(({ number, text }) => fill(words.charts.remark, { number: String(number), text }));
      return [mark.label, ...(rings.includes(mark) ? [words.charts.pinned] : []), ...told].join('; ');
    };
    return { remarks, pinned: rings, labelOf };
  }, [marks, words, annotations, pinned]);
}

/**
 * The box every chart is drawn in: one stop of the Tab key, arrows from mark to mark, Enter and Space to open.
 * It has its final size before anything is drawn in it.
 */
export function MarkLayer({ props, height, marks, children }: MarkLayerProps) {
  const { width, onOpen, paper = false } = props;
  const readers = useReaders(marks, props);
  const id = useId().replace(/\W/g, '');
  const box = useRef<HTMLDivElement>(null);
  const [entered, setEntered] = useState('');
  const [pointed, setPointed] = useState<PlacedMark | null>(null);
  const first = marks[0];
  const tipped = pointed === null ? undefined : marks.find((mark) => markKey(mark) === markKey(pointed));
  const stop = marks.some((mark) => markKey(mark) === entered) ? entered : first === undefined ? '' : markKey(first);
  const layer = useMemo((): Marks => {
    const focus = (mark: PlacedMark): void =>
      box.current?.querySelector<SVGGElement>(`[data-mark="${markKey(mark)}"]`)?.focus();
    return {
      ...readers,
      marks,
      paper,
      stop,
      point: setPointed,
      enter: (mark) => {
        setEntered(markKey(mark));
        setPointed(mark);
      },
      press: (mark, event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === 'Escape') setPointed(null);
        const pressed = event.key === 'Enter' || event.key === ' ';
        const next = pressed ? mark : nextMark(marks, mark, event.key);
        if (next === null) return;
        event.preventDefault();
        if (pressed) onOpen(mark.figure);
        // A point of a dense line becomes a mark when it is reached.
        else {
          flushSync(() => setEntered(markKey(next)));
          focus(next);
        }
      },
      open: onOpen,
    };
  }, [marks, readers, onOpen, paper, stop]);
  return (
    <MarksContext value={layer}>
      <div ref={box} className="chart-box" style={{ position: 'relative', width, height }}>
        <PatternContext value={`chart-${id}`}>{children}</PatternContext>
        {tipped !== undefined && !paper && <Tip mark={tipped} label={readers.labelOf(tipped)} width={width} />}
      </div>
    </MarksContext>
  );
}

interface MarkProps {
  readonly mark: PlacedMark;
  readonly children: ReactNode;
}

/** One figure of a chart, with all its digits inside. */
export function Mark({ mark, children }: MarkProps) {
  const layer = use(MarksContext);
  const hasCome = use(BuildContext);
  const place = { 'data-mark': markKey(mark), ...figureMarks(mark.figure) };
  // Its room stays, so that nothing moves when it comes.
  if (hasCome !== null && !hasCome(mark)) return <g {...place} visibility="hidden" aria-hidden="true">{children}</g>;
  if (layer === null || layer.paper) return <g {...place}>{children}</g>;
  return (
    <g
      {...place}
      className="chart-mark"
      role="button"
      aria-haspopup="dialog"
      tabIndex={layer.stop === markKey(mark) ? 0 : -1}
      aria-label={layer.labelOf(mark)}
      onClick={() => layer.open(mark.figure)}
      onKeyDown={(event) => layer.press(mark, event)}
      onFocus={() => layer.enter(mark)}
      onBlur={() => layer.point(null)}
      onPointerEnter={() => layer.point(mark)}
      onPointerLeave={() => layer.point(null)}
    >
      {children}
    </g>
  );
}
