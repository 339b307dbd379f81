import type { Catalogue } from '../domain/catalogue';
import type { Deck } from '../domain/deck';
import { PackButton } from '../features/pack';
import { PowerPointButton } from '../features/powerpoint';
import { ReportButton } from '../features/report';
import { paperWords } from '../i18n/messages/paper';
import { usePartWords } from '../i18n/part-words';
import { useSpeech } from '../i18n/words';
import { emptyAddress, USUAL_PER_SHEET, useRouter } from '../ui/address';

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
}

/** What can be made of a deck besides a talk: the check of the room, a handout, files for office programs, a pack. */
export function DeckActions({ deck, catalogue }: Props) {
  const { words } = useSpeech();
  const { address, hrefOf } = useRouter();
  const w = usePartWords(paperWords);
  const of = { ...emptyAddress(address.language), theme: address.theme, deck: deck.id };
  return (
    <>
      <a className="button" href={hrefOf({ ...of, page: 'preflight' })}>
        {words.app.pages.preflight}
      </a>
      <a className="button" href={hrefOf({ ...of, page: 'present', mode: 'print', perSheet: USUAL_PER_SHEET })}>
        {w.handout}
      </a>
      <PowerPointButton deck={deck} catalogue={catalogue} />
      <ReportButton deck={deck} catalogue={catalogue} />
      <PackButton deck={deck} />
    </>
  );
}
