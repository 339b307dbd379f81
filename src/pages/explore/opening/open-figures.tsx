import { useState } from 'react';
import { useSpeech } from '../../../i18n/words';
import { OpeningDialog } from './opening-dialog';

/** The way to figures of another publisher, and to those that are kept on this device. */
export function OpenFigures() {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.opening.button}
      </button>
      {open ? <OpeningDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
