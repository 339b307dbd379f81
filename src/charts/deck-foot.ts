import type { Catalogue } from '../domain/catalogue';
import type { Deck } from '../domain/deck';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format';
import { slideWords } from '../i18n/messages/slide';
import type { Speech } from '../i18n/words';

/** The name of the organisation a talk is about; '' for one that is not known. */
export const organisationOf = (deck: Deck, { organisations }: Catalogue): string =>
  organisations.find(({ id }) => id === deck.organisation)?.name ?? '';

/** What stands under a slide without figures: whose talk it is and how old its figures are. */
export function quietFoot(deck: Deck, catalogue: Catalogue, { language }: Speech): string {
  const w = slideWords[language];
  const updated = fill(w.updated, { date: formatDate(catalogue.updated, language) });
  const revision = fill(w.revision, { revision: catalogue.revision });
  return [organisationOf(deck, catalogue), updated, revision].filter((part) => part !== '').join(w.between);
}
