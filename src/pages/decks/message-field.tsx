import { type RefObject, useId } from 'react';
import { type Deck, deckLimits, type Slide } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useDraft } from './use-draft';

interface Props {
  readonly language: Deck['language'];
  readonly slide: Slide;
  /** What stands there while nothing else is written; '' where there is nothing usual. */
  readonly usual: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Null takes the usual. */
  readonly onWrite: (title: string | null) => void;
}

/** The one message of a slide: of figures their own sentence, until another is written. */
export function MessageField({ language, slide, usual, field, onWrite }: Props) {
  const w = usePartWords(decksPageWords);
  const id = useId();
  const draft = useDraft(slide.title ?? usual, (text) => onWrite(text === usual ? null : text));
  const isExhibit = slide.kind === 'exhibit';
  const isOwn = slide.title !== null;
  return (
    <div className="deck-field">
      <label htmlFor={id}>{isExhibit ? w.message : w.heading}</label>
      <textarea {...draft} id={id} lang={language} ref={field} rows={2} maxLength={deckLimits.title} placeholder={usual} aria-describedby={isExhibit ? `${id}-about` : undefined} />
      <div className="deck-field-about">
        {isExhibit ? <span id={`${id}-about`}>{isOwn ? w.writtenMessage : w.ownMessage}</span> : null}
        {isOwn && usual !== '' ? (
          <button type="button" className="button plain" onClick={() => onWrite(null)}>
            {isExhibit ? w.usual : w.usualHeading}
          </button>
        ) : null}
      </div>
    </div>
  );
}
