import { type DragEvent, useEffect, useRef } from 'react';
import { fill } from '../../../i18n/fill';
import { type OpeningWords, openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { Dialog } from '../../../ui/dialog';
import { ChooseSource } from './choose-source';
import { KeptList } from './kept-list';
import { ReportView } from './report-view';
import { type Opening, useOpening } from './use-opening';
import { useShelf } from './use-shelf';
import { WorkingBar } from './working-bar';

/** What is said aloud; a refusal is said by the report itself. */
function announcement({ working, report, cancelled }: Opening, w: OpeningWords): string {
  if (working) return fill(w[working.stage], { name: working.name });
  if (cancelled) return w.cancelled;
  return report && report.outcome.outcome !== 'rejected' ? w.outcomes[report.outcome.outcome] : '';
}

/**
 * Closes as Escape would, so that the focus goes back to the button that opened the dialog; where that is gone with
 * what stood there before, to the page.
 */
function closeAround(inside: HTMLElement | null) {
  inside?.closest('dialog')?.close();
  if (document.activeElement === document.body) document.getElementById('main')?.focus();
}

/** Chooses, reads and reports figures of another publisher; the page stays as it is until they are accepted. */
export function OpeningDialog({ onClose }: { readonly onClose: () => void }) {
  const opening = useOpening();
  const shelf = useShelf();
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { working, report, openFile } = opening;
  const w = usePartWords(openingWords);
  const read = report?.loaded ?? report?.outcome;
  useEffect(() => {
    if (read) heading.current?.focus();
  }, [read]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) openFile(file);
  };
  return (
    <Dialog title={w.title} className="opening" onClose={onClose}>
      {/* Dropping is a shortcut for the pointer; the button chooses the same file. */}
      <div ref={body} className="opening-body" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <ChooseSource onFile={openFile} onAddress={opening.openAddress} />
        <p className="visually-hidden" role="status">
          {announcement(opening, w)}
        </p>
        {working ? <WorkingBar working={working} onCancel={opening.cancel} /> : null}
        {opening.cancelled && !working ? <p className="quiet small">{w.cancelled}</p> : null}
        {report ? (
          <ReportView
            report={report}
            heading={heading}
            busy={working !== null}
            onChoose={opening.choose}
            onAccept={(opened) => void shelf.accept(opened).then(() => closeAround(body.current))}
          />
        ) : null}
        <KeptList onShow={() => closeAround(body.current)} />
      </div>
    </Dialog>
  );
}
