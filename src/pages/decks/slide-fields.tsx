import { type RefObject, useId } from 'react';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { messageOf } from '../../charts/exhibit-message';
import { type Deck, deckLimits, type Slide } from '../../domain/deck';
import type { SlideChanges } from '../../domain/deck-edit';
import type { Deed } from '../../domain/deck-trail';
import { stepsOf } from '../../features/slide';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { readAddress, useRouter } from '../../ui/address';
import { LeadsField } from './leads-field';
import { MessageField } from './message-field';
import { TimeField } from './time-field';

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly exhibit: Exhibit | NoExhibit | null;
  readonly titles: readonly (string | null)[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (changes: SlideChanges, kind: Deed['kind']) => void;
}

/** What stands at the top of a slide while nothing is written there. */
function useUsual({ kind }: Slide, deck: Deck, exhibit: Exhibit | NoExhibit | null): string {
  const w = usePartWords(slideWords);
  if (kind === 'exhibit') return exhibit === null || typeof exhibit === 'string' ? '' : messageOf(exhibit);
  if (kind === 'sources') return w.sourcesTitle;
  if (kind === 'qr') return w.qrTitle;
  return kind === 'section' ? '' : deck.title;
}

/** All that is written on one slide. */
export function SlideFields({ deck, slide, exhibit, titles, field, onChange }: Props) {
  const w = usePartWords(decksPageWords);
  const { address, hrefOf } = useRouter();
  const usual = useUsual(slide, deck, exhibit);
  const isText = slide.kind === 'text';
  const below = isText ? w.body : slide.kind === 'exhibit' ? w.belowMessage : w.belowHeading;
  const canBuild = stepsOf({ ...slide, build: true }, exhibit) > 0;
  return (
    <div className="deck-fields">
      <MessageField key={slide.id} language={deck.language} slide={slide} usual={usual} field={field} onWrite={(title) => onChange({ title }, 'title')} />
      <Lines language={deck.language} label={below} rows={isText ? 6 : 2} value={slide.text} onWrite={(text) => onChange({ text }, 'text')} />
      {slide.kind === 'qr' ? <LeadsField deck={deck} slide={slide} titles={titles} onWrite={(address) => onChange({ address }, 'address')} /> : null}
      <Lines language={deck.language} label={w.notes} about={w.notesHint} rows={4} value={slide.notes} onWrite={(notes) => onChange({ notes }, 'notes')} />
      <TimeField key={`time ${slide.id}`} seconds={slide.seconds} onWrite={(seconds) => onChange({ seconds }, 'seconds')} />
      {canBuild ? (
        <label className="deck-check">
          <input type="checkbox" checked={slide.build} onChange={({ target }) => onChange({ build: target.checked }, 'build')} /> {w.build}
        </label>
      ) : null}
      {slide.kind === 'exhibit' && slide.address !== null ? (
        <a className="small" href={hrefOf({ ...readAddress(slide.address, deck.language).address, language: address.language })}>
          {w.goTo}
        </a>
      ) : null}
    </div>
  );
}

interface LinesProps {
  readonly language: Deck['language'];
  readonly label: string;
  readonly about?: string;
  readonly rows: number;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

function Lines({ language, label, about, rows, value, onWrite }: LinesProps) {
  const id = useId();
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} lang={language} rows={rows} maxLength={deckLimits.text} value={value} aria-describedby={about === undefined ? undefined : `${id}-about`} onChange={({ target }) => onWrite(target.value)} />
      {about === undefined ? null : (
        <span id={`${id}-about`} className="deck-field-about">
          {about}
        </span>
      )}
    </div>
  );
}
