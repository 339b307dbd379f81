import { useState } from 'react';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { OpeningDialog } from './opening-dialog';

/** The way to figures of another publisher, and to those that are kept on this device. */
export function OpenFigures() {
  const w = usePartWords(openingWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {w.button}
      </button>
      {open ? <OpeningDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
