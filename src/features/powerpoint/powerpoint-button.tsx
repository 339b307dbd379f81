import { useState } from 'react';
import { useExhibitReader } from '../../charts/exhibits-context';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { type Outcome, type Progress, savePowerPoint } from './save-powerpoint';

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
}

type State = { readonly busy: Progress } | { readonly outcome: Outcome } | { readonly reason: string } | null;

function StateText({ state }: { readonly state: State }) {
  const w = usePartWords(powerpointWords);
  if (state === null) return null;
  if ('busy' in state) {
    const { done, count } = state.busy;
    return done < count ? fill(w.reading, { done: String(done), count: String(count) }) : w.writing;
  }
  if ('reason' in state) return fill(w.failed, { reason: state.reason });
  return 'name' in state.outcome ? fill(w.saved, { name: state.outcome.name }) : fill(w.unread, { slides: state.outcome.unread.join(w.list) });
}

/**
 * Saves a talk as a PowerPoint file, reading the figures it needs. Says how far it is and what went wrong.
 * @throws {Error} outside an ExhibitsProvider.
 */
export function PowerPointButton({ deck, catalogue }: Props) {
  const speech = useSpeech();
  const exhibits = useExhibitReader();
  const w = usePartWords(powerpointWords);
  const [state, setState] = useState<State>(null);
  const isBusy = state !== null && 'busy' in state;
  const save = () => {
    savePowerPoint({ deck, exhibits, catalogue, speech }, (busy) => setState({ busy })).then(
      (outcome) => setState({ outcome }),
      (error: unknown) => setState({ reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={isBusy} title={w.hint} onClick={isBusy ? undefined : save}>
        {w.button}
      </button>
      <span role="status" className="small">
        <StateText state={state} />
      </span>
    </>
  );
}
