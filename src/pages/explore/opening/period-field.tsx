import { useId, useState } from 'react';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import type { Changes } from './use-opening';

interface Props {
  readonly period: string;
  readonly onChoose: (changes: Changes) => void;
}

/** The period of a table that names none; it is asked for and never invented. */
export function PeriodField({ period, onChoose }: Props) {
  const [text, setText] = useState(period);
  const help = useId();
  const w = usePartWords(openingWords);
  return (
    <form
      className="opening-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onChoose({ period: text.trim(), time: undefined });
      }}
    >
      <label className="field">
        {w.period}
        <input value={text} aria-describedby={help} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="button">
        {w.apply}
      </button>
      <span id={help} className="quiet small">
        {w.periodHelp}
      </span>
    </form>
  );
}
