import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Fact } from '../../../domain/figure';
import { fill } from '../../../i18n/fill';
import { formatFigure } from '../../../i18n/format';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { placeOf } from './drawn';
import { MOST_OF_NOTE } from './pins';

interface Props {
  readonly fact: Fact;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A line to write beside a figure. */
export function NoteForm({ fact, text, onSave, onCancel }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className="stage-note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <label htmlFor={id}>{fill(w.noteFor, { figure: formatFigure(fact, language), place: placeOf(fact, language) })}</label>
      <input
        ref={field}
        id={id}
        type="text"
        value={draft}
        maxLength={MOST_OF_NOTE}
        autoComplete="off"
        aria-describedby={`${id}-left`}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={leave}
      />
      <span id={`${id}-left`} className="quiet small">
        {counted(MOST_OF_NOTE - draft.length, w.noteLeft, language)}
      </span>
      <button type="submit" className="button">
        {w.save}
      </button>
      <button type="button" className="button plain" onClick={onCancel}>
        {w.cancel}
      </button>
    </form>
  );
}
