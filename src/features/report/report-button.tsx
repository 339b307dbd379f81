import { useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { reportWords } from '../../i18n/messages/report';
import { usePartWords } from '../../i18n/part-words';
import { ReportDialog } from './report-dialog';

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
}

/**
 * Offers a talk as an official report.
 * @throws {Error} outside an ExhibitsProvider.
 */
export function ReportButton({ deck, catalogue }: Props) {
  const w = usePartWords(reportWords);
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {w.button}
      </button>
      {isAsked ? <ReportDialog catalogue={catalogue} deckOf={() => Promise.resolve(deck)} onClose={() => setAsked(false)} /> : null}
    </>
  );
}
