import { useRef, useState } from 'react';
import { organisationOf } from '../../../charts/deck-foot';
import { sourcesOfDeck } from '../../../charts/deck-sources';
import type { Deck } from '../../../domain/deck';
import { usePaperEdges } from '../../../features/print';
import { fill } from '../../../i18n/fill';
import { formatDate, formatDateTime } from '../../../i18n/format';
import { handoutWords } from '../../../i18n/messages/handout';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { useRouter, USUAL_PER_SHEET } from '../../../ui/address';
import { SourceText } from '../../../ui/source-text';
import { useDeckShown } from '../deck-shown';
import type { TalkProps } from '../talk-props';
import { HandoutSlide } from './handout-slide';
import { HandoutTools } from './handout-tools';
import { rowsOf } from './layout';

/** A talk on sheets of A4: its slides, each with whence its figures come, the notes of the speaker, and all sources. */
export function Handout({ deck, catalogue, notices, onLeave }: TalkProps & { readonly deck: Deck }) {
  const { language, words } = useSpeech();
  const { address } = useRouter();
  const w = usePartWords(handoutWords);
  const about = useDeckShown(deck);
  const [printedAt] = useState(() => Date.now());
  const sheets = useRef<HTMLDivElement>(null);
  const perSheet = address.perSheet ?? USUAL_PER_SHEET;
  const sources = sourcesOfDeck(about.exhibits);
  const isReading = deck.slides.some(({ kind }, i) => kind === 'exhibit' && (about.shown[i] ?? null) === null);
  const foot = fill(words.print.foot, {
    revision: catalogue.revision,
    date: formatDate(catalogue.updated, language),
    time: formatDateTime(printedAt, language),
  });
  usePaperEdges([deck.title, organisationOf(deck, catalogue)].filter((part) => part !== '').join(' · '), foot);
  return (
    <main id="main" className="handout" data-per-sheet={perSheet} aria-busy={isReading}>
      <HandoutTools perSheet={perSheet} isReading={isReading} sheets={sheets} onLeave={onLeave} />
      <div className="notices">{notices}</div>
      <h1 className="visually-hidden">{fill(w.title, { title: deck.title })}</h1>
      <div ref={sheets} className="handout-sheets">
        {rowsOf(deck.slides.length, perSheet).map((row) => (
          <div key={row[0]} className="handout-row">
            {row.map((index) => (
              <HandoutSlide key={deck.slides[index]?.id} about={about} index={index} perSheet={perSheet} hasNotes={address.handoutNotes === null} sources={sources} catalogue={catalogue} />
            ))}
          </div>
        ))}
        {sources.length === 0 ? null : (
          <section className="handout-sources">
            <h2>{w.sources}</h2>
            <ol>
              {sources.map((source) => (
                <li key={source.id}>
                  <SourceText source={source} full />
                  {source.url ? <span className="print-address">{source.url}</span> : null}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </main>
  );
}
