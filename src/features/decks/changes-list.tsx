import type { DeckChanges, FigureChange } from '../../domain/deck-pins';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatPeriod } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { deckChangesWords } from '../../i18n/messages/deck-changes';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { statedIn } from './stated-in';

/** A list longer than this is cut: whoever reads it has to look through the deck anyway. */
const MOST = 50;

/** The figures of a deck that are not what they were when it was saved, each with what it was and is. */
export function ChangesList({ changes: { changes, unknown } }: { readonly changes: DeckChanges }) {
  const w = usePartWords(deckChangesWords);
  const left = changes.length - MOST;
  const places = unknown.map((slide) => String(slide + 1)).join(', ');
  return (
    <>
      <ul className="deck-changes">
        {changes.slice(0, MOST).map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
      {left > 0 ? <p>{fill(w.more, { count: String(left) })}</p> : null}
      {unknown.length > 0 ? <p>{fill(w.unknown, { places })}</p> : null}
    </>
  );
}

function Change({ change: { kind, slide, id, before, now } }: { readonly change: FigureChange }) {
  const { language } = useSpeech();
  const w = usePartWords(deckChangesWords);
  return (
    <li>
      <span className="quiet">{fill(w.slide, { n: String(slide + 1) })}</span> {now === null ? fill(w.figure, { id }) : nameOf(now, language)}:{' '}
      {before === null ? null : fill(w.before, { value: statedIn(before, language) })}
      {kind === 'changed' ? ' → ' : null}
      {now === null ? `, ${w.gone}` : <FigureText figure={now} />}
      {kind === 'new' ? `, ${w.new}` : null}
    </li>
  );
}

const nameOf = ({ indicator, organisation, breakdown, period }: Fact, language: Language): string =>
  [indicator.name, ...breakdown.map(({ category }) => category.label), organisation.label, formatPeriod(period, language)].join(' · ');
