import { Lines } from '../frame/lines';
import { NOTE_SIZE } from './notes';
import type { Note } from './scene';

/** A break (dashed) or a milestone (a small flag) with its words. */
export function NoteRule({ note, bottom }: { readonly note: Note; readonly bottom: number }) {
  const top = note.text.y - NOTE_SIZE + 2;
  const isBreak = note.kind === 'break';
  return (
    <g>
      <line
        x1={note.x}
        x2={note.x}
        y1={top}
        y2={bottom}
        stroke={isBreak ? 'var(--emphasis)' : 'var(--line-strong)'}
        strokeDasharray={isBreak ? '5 4' : '1 3'}
        strokeWidth={isBreak ? 1.5 : 1}
      />
      {!isBreak && <path d={`M${note.x} ${top}l8 3.5l-8 3.5z`} fill="var(--ink-2)" />}
      <Lines lines={note.text.lines} x={note.text.x + (isBreak || note.text.x < note.x ? 0 : 6)} y={note.text.y} size={NOTE_SIZE} halo />
    </g>
  );
}
