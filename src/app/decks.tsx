import type { PageProps } from '../ui/page';
import { DecksPage } from '../pages/decks';
import { DeckActions } from './deck-actions';
import { TalkFigures } from './talk-figures';

/** Talks and their slides, drawn with the figures that a talk shows. */
export const Decks = (props: PageProps) => (
  <TalkFigures catalogue={props.catalogue} home={props.organisation.id}>
    <DecksPage {...props} actions={(deck) => <DeckActions deck={deck} catalogue={props.catalogue} />} />
  </TalkFigures>
);
