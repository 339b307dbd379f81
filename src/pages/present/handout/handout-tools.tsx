import type { RefObject } from 'react';
import { printWhenReady } from '../../../features/print';
import { handoutWords } from '../../../i18n/messages/handout';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { type PerSheet, perSheets, useRouter } from '../../../ui/address';

interface Props {
  readonly perSheet: PerSheet;
  readonly isReading: boolean;
  /** What is printed. */
  readonly sheets: RefObject<HTMLElement | null>;
  readonly onLeave: () => void;
}

/** How the sheets are laid out, and the way to the printer; none of it is printed. */
export function HandoutTools({ perSheet, isReading, sheets, onLeave }: Props) {
  const { words } = useSpeech();
  const { address, go } = useRouter();
  const w = usePartWords(handoutWords);
  return (
    <div className="sheet-tools">
      <button type="button" className="button primary" disabled={isReading} onClick={() => void printWhenReady(sheets.current ?? undefined)}>
        {words.print.print}
      </button>
      <fieldset className="handout-choice">
        <legend>{w.perSheet}</legend>
        {perSheets.map((count) => (
          <label key={count}>
            <input type="radio" name="per-sheet" checked={count === perSheet} onChange={() => go({ perSheet: count }, { replace: true })} /> {count}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={address.handoutNotes === null}
          onChange={({ target }) => go({ handoutNotes: target.checked ? null : 'none' }, { replace: true })}
        />{' '}
        {w.withNotes}
      </label>
      <button type="button" className="button" onClick={onLeave}>
        {w.back}
      </button>
      <span className="quiet" role="status">
        {isReading ? w.preparing : ''}
      </span>
    </div>
  );
}
