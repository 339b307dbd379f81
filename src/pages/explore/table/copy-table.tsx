import { useState } from 'react';
import { fill } from '../../../i18n/fill';
import { gridWords } from '../../../i18n/messages/grid';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { copyLater } from '../../../ui/copy-later';
import { unhurried } from '../../../ui/unhurried';
import type { GridModel } from './model';
import { MOST_COPIED, toTsv } from './tsv';

/** Puts the table on the clipboard for a spreadsheet; where that is not allowed, it is shown to be copied by hand. */
export function CopyTable({ model, pending }: { readonly model: GridModel; readonly pending: boolean }) {
  const speech = useSpeech();
  const grid = gridWords[speech.language];
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const isTooLong = model.rowCount > MOST_COPIED;
  const copy = async () => {
    if (isTooLong || pending) return;
    const text = unhurried(toTsv(model, speech));
    try {
      await copyLater(text);
      setByHand(null);
      setSaid(fill(grid.copied, { rows: counted(model.rowCount, grid.rows, speech.language) }));
    } catch {
      setByHand(await text);
      setSaid('');
    }
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={isTooLong || pending} onClick={() => void copy()}>
        {grid.copy}
        {isTooLong ? <small> – {grid.tooLongToCopy}</small> : null}
      </button>
      <span role="status" className="grid-said">
        {said}
      </span>
      {byHand === null ? null : (
        <label className="grid-by-hand">
          {grid.copyByHand}
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
