import { type FormEvent, useId, useState } from 'react';
import { fileName, saveBlob } from '../../charts/download';
import { useExhibitReader } from '../../charts/exhibits-context';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { reportWords } from '../../i18n/messages/report';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import type { Issue } from './issue';

interface Props {
  readonly catalogue: Catalogue;
  /** Gives the deck when it is asked for. */
  readonly deckOf: () => Promise<Deck>;
  readonly onClose: () => void;
}

type State = 'idle' | 'writing' | 'written' | { readonly reason: string };

function issueIn(form: HTMLFormElement): Issue {
  const given = new FormData(form);
  const text = (name: string): string => String(given.get(name) ?? '').trim();
  const number = Number(text('number'));
  const date = text('date');
  return { number: Number.isInteger(number) && number > 0 ? number : null, symbol: text('symbol'), date: date === '' ? null : date };
}

/** Asks what a clerk may already know of the document, and hands the report to the browser. */
export function ReportDialog({ catalogue, deckOf, onClose }: Props) {
  const speech = useSpeech();
  const exhibits = useExhibitReader();
  const w = usePartWords(reportWords);
  const [state, setState] = useState<State>('idle');
  const about = useId();
  const write = async (issue: Issue) => {
    const [{ writeReport }, { drawAside }, deck] = await Promise.all([import('./write-report'), import('./draw-chart'), deckOf()]);
    const read = deck.slides.map(async ({ kind, address }) => (kind === 'exhibit' && address !== null ? exhibits.read(address) : null));
    const draw = drawAside(catalogue, speech);
    const report = { deck, exhibits: await Promise.all(read), catalogue, speech, organisation: deck.organisation, issue, draw };
    saveBlob(await writeReport(report), fileName(deck.title, catalogue.revision, 'docx'));
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state === 'writing') return;
    setState('writing');
    setState(await write(issueIn(event.currentTarget)).then(
      () => 'written' as const,
      (error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }),
    ));
  };
  return (
    <Dialog title={w.dialog} className="report" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} aria-describedby={about}>
        <p id={about}>{w.about}</p>
        <div className="report-fields">
          <label className="field">
            {w.numberField}
            <input className="button" name="number" type="number" min={1} step={1} inputMode="numeric" data-first-focus />
          </label>
          <label className="field">
            {w.symbolField}
            <input className="button" name="symbol" type="text" maxLength={20} autoComplete="off" />
          </label>
          <label className="field">
            {w.dateField}
            <input className="button" name="date" type="date" max="9999-12-31" />
          </label>
        </div>
        <button type="submit" className="button primary" aria-disabled={state === 'writing'}>
          {w.write}
        </button>
        <p role="status">{state === 'writing' ? w.writing : state === 'written' ? w.written : null}</p>
        {typeof state === 'string' ? null : <p role="alert">{fill(w.failed, { reason: state.reason })}</p>}
      </form>
    </Dialog>
  );
}
