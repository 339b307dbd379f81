import { organisationOf } from '../../charts/deck-foot';
import { titlesOf } from '../../charts/deck-titles';
import { citation } from '../../charts/download';
import type { Exhibit, Exhibits, NoExhibit } from '../../charts/exhibit';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { packWords } from '../../i18n/messages/pack';
import { presentWords } from '../../i18n/messages/present';
import type { Speech } from '../../i18n/words';

/** What a speaker holds in the hand for one slide; each part is '' where there is none. */
interface SlideNotes {
  readonly message: string;
  /** Place, period and unit of its figures, and how long it is planned for. */
  readonly about: string;
  readonly text: string;
  readonly notes: string;
  readonly remarks: readonly string[];
  readonly sources: string;
}

export interface DeckNotes {
  readonly heading: string;
  readonly organisation: string;
  readonly slides: readonly SlideNotes[];
}

interface Circumstances {
  readonly exhibits: Pick<Exhibits, 'read'>;
  readonly catalogue: Catalogue;
  readonly speech: Speech;
}

function timeOf({ seconds }: Slide, { language }: Speech): string {
  if (seconds === null) return '';
  return fill(packWords[language].seconds, { minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60) });
}

const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const isExhibit = (shown: Exhibit | NoExhibit | null): shown is Exhibit => shown !== null && typeof shown !== 'string';

/** The notes of a talk, with what each slide says and where its figures come from. */
export async function notesOf(deck: Deck, { exhibits, catalogue, speech }: Circumstances): Promise<DeckNotes> {
  const { heading } = packWords[speech.language];
  const shown = await Promise.all(
    deck.slides.map(async ({ kind, address }) => (kind === 'exhibit' && address !== null ? exhibits.read(address) : null)),
  );
  const titles = titlesOf(deck, shown, presentWords[speech.language].kinds);
  const slides = deck.slides.map((slide, i): SlideNotes => {
    const of = shown[i] ?? null;
    const exhibit = isExhibit(of) ? of : null;
    return {
      message: titles[i] ?? '',
      about: told([exhibit?.place ?? '', exhibit?.period ?? '', exhibit?.unit ?? '', timeOf(slide, speech)]),
      text: slide.text,
      notes: slide.notes,
      remarks: exhibit?.notes ?? [],
      sources: exhibit?.sources.map((source) => citation(source, speech)).join('; ') ?? '',
    };
  });
  return { heading: fill(heading, { title: deck.title }), organisation: organisationOf(deck, catalogue), slides };
}
