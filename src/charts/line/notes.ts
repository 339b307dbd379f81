import { isPeriod, periodBounds } from '../../domain/period';
import type { ChartData } from '../chart-data';
import { breaksAlong, periodAt } from '../figures';
import { lineHeight, widest, wrap } from '../frame/text';
import type { Note } from './scene';

export const NOTE_SIZE = 12;

interface Wanted {
  readonly kind: Note['kind'];
  readonly x: number;
  readonly label: string;
}

type At = (position: number) => number;

/** Breaks stand between the last position before them and the first one after; those outside the axis are left out. */
const placedBreaks = (data: ChartData, at: At): readonly Wanted[] =>
  breaksAlong(data).map(({ mark, position }) => ({ kind: 'break', x: (at(position - 1) + at(position)) / 2, label: mark.label }));

/** A milestone stands at the position whose period holds its end. */
function milestonesAlong(data: ChartData, at: At): readonly Wanted[] {
  return data.milestones.flatMap((milestone): readonly Wanted[] => {
    if (!isPeriod(milestone.period)) return [];
    const { end } = periodBounds(milestone.period);
    const i = data.positions.findIndex((_, p) => {
      const period = periodAt(data, p);
      return period !== null && periodBounds(period).start <= end && end <= periodBounds(period).end;
    });
    return i < 0 ? [] : [{ kind: 'milestone', x: at(i), label: milestone.label }];
  });
}

export interface NotesLayout {
  readonly notes: readonly Note[];
  /** Height they take above the plot. */
  readonly height: number;
}

const MOST = 220;
const PAD = 6;

/** Words of breaks and milestones in rows above the plot, beside the top of their rules and never onto each other. */
export function layoutNotes(data: ChartData, at: At, width: number): NotesLayout {
  const wanted = [...placedBreaks(data, at), ...milestonesAlong(data, at)].toSorted((a, b) => a.x - b.x);
  let y = 0;
  const notes = wanted.map(({ kind, x, label }): Note => {
    const toRight = width - x >= Math.min(MOST, width / 2);
    const room = Math.min(MOST, toRight ? width - x - PAD : x - PAD);
    const lines = wrap(label, room, NOTE_SIZE);
    const top = y;
    y += lines.length * lineHeight(NOTE_SIZE) + 4;
    const edge = toRight ? x + PAD : x - PAD - widest(lines, NOTE_SIZE);
    return { kind, x, text: { lines, x: Math.max(0, edge), y: top + NOTE_SIZE, anchor: 'start' } };
  });
  return { notes, height: y };
}
