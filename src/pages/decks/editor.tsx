import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { type Deck, deckLimits } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import { AddSlide } from './add-slide';
import { ChangedFigures } from './changed-figures';
import { DeckFacts } from './deck-facts';
import { DeckWays } from './deck-ways';
import { FigurePicker } from './figure-picker';
import { LightTable } from './light-table';
import { overviewOf } from './live-view';
import { SlidePanel } from './slide-panel';
import { useDraft } from './use-draft';
import { type Editing, useEditing } from './use-editing';

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
  /** Whether decks outlast the page. */
  readonly isKept: boolean;
  readonly onKeep: (deck: Deck) => void;
  /** What else can be made of a deck. */
  readonly actions: (deck: Deck) => ReactNode;
}

/** A deck on the light table: its slides in order, the chosen one with what is written on it. */
export function Editor({ deck: kept, catalogue, isKept, onKeep, actions }: Props) {
  const { address } = useRouter();
  const editing = useEditing({ deck: kept, revision: catalogue.revision, first: address.slide, onKeep });
  const [isPicking, setIsPicking] = useState(false);
  const { deck, about, selected, index } = editing;
  const slide = deck.slides[index];
  const stopPicking = () => {
    setIsPicking(false);
    editing.refocus();
  };
  return (
    <>
      <EditorHead editing={editing} isKept={isKept} onFigures={() => setIsPicking(true)}>
        <DeckWays deck={deck} onSay={editing.say}>
          {actions(deck)}
        </DeckWays>
      </EditorHead>
      <p role="status" className="deck-said">
        {editing.said}
      </p>
      <ChangedFigures deck={deck} about={about} revision={catalogue.revision} onSeen={editing.settle} />
      <div className="deck-editor">
        <LightTable
          deck={deck}
          about={about}
          catalogue={catalogue}
          selected={selected}
          focusAsked={editing.focusAsked}
          onSelect={editing.select}
          onMove={(id, to) => {
            editing.move(id, to);
            editing.refocus();
          }}
          onOpen={editing.open}
          onRemove={editing.remove}
          onDuplicate={editing.duplicate}
          onLift={editing.lift}
          onCancel={editing.putBack}
        />
        {slide === undefined ? null : (
          <SlidePanel
            deck={deck}
            slide={slide}
            index={index}
            about={about}
            catalogue={catalogue}
            field={editing.field}
            onChange={(changes, kind) => editing.change(slide.id, changes, kind)}
            onRest={editing.rest}
            onMove={(to) => editing.move(slide.id, to)}
            onDuplicate={() => editing.duplicate(slide.id)}
            onRemove={() => editing.remove(slide.id)}
          />
        )}
      </div>
      {isPicking ? (
        <FigurePicker deck={deck} catalogue={catalogue} said={editing.said} onAdd={(asked, title) => editing.add('exhibit', asked, title)} onClose={stopPicking} />
      ) : null}
    </>
  );
}

/** A name has one line, however many it takes on the screen. */
const stayInOneLine = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

interface HeadProps {
  readonly editing: Editing;
  readonly isKept: boolean;
  readonly onFigures: () => void;
  readonly children: ReactNode;
}

function EditorHead({ editing, isKept, onFigures, children }: HeadProps) {
  const w = usePartWords(decksPageWords);
  const { hrefOf } = useRouter();
  const { deck } = editing;
  const [named, setNamed] = useState(deck.title);
  // Emptied letter by letter, a name is the one before and not its last letter.
  const title = useDraft(deck.title, (text) => editing.rename(text.trim() === '' ? named : text));
  const leave = () => {
    title.onBlur();
    editing.rest();
  };
  return (
    <header className="deck-head">
      <a className="small" href={hrefOf({ deck: null, slide: null })}>
        ← {w.all}
      </a>
      <textarea {...title} onFocus={() => setNamed(deck.title)} onBlur={leave} onKeyDown={stayInOneLine} className="deck-name" rows={1} aria-label={w.title} maxLength={deckLimits.title} lang={deck.language} />
      <p className="quiet small">
        <DeckFacts deck={deck} /> · {isKept ? w.saved : w.notSaved}
      </p>
      <div role="group" aria-label={w.tools} className="deck-tools">
        <a className="button primary" href={hrefOf({ page: 'present', deck: deck.id, slide: null })}>
          {w.present}
        </a>
        <AddSlide onFigures={onFigures} onAdd={(kind) => editing.add(kind, kind === 'qr' ? overviewOf(deck) : null)} />
        <button type="button" className="button" aria-disabled={editing.undo === null} onClick={() => editing.undo?.()}>
          {w.undo}
        </button>
        <button type="button" className="button" aria-disabled={editing.redo === null} onClick={() => editing.redo?.()}>
          {w.redo}
        </button>
        {children}
      </div>
    </header>
  );
}
