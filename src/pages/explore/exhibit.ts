import type { QueryClient } from '@tanstack/react-query';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { openedQuery } from '../../data/opened/use-opened';
import type { Catalogue } from '../../domain/catalogue';
import { comparerOf } from '../../domain/compare';
import type { Dataset } from '../../domain/dataset';
import { selectCells } from '../../domain/slice';
import { exploreWords } from '../../i18n/messages/explore';
import type { Speech } from '../../i18n/words';
import type { Address } from '../../ui/address';
import { answerOf } from './answer/answer-of';
import { hasFigures } from './default-indicator';
import { exhibitOfAnswer } from './exhibit-of-answer';
import { withNames } from './opening/named';
import { sentenceOf } from './sentence/sentence-of';
import { indicatorAsked } from './use-figures';
import { readView, selectionOf } from './view';

interface Asked {
  /** As asked for. */
  readonly address: string;
  readonly asked: Address;
  readonly catalogue: Catalogue;
  /** Id of the reader's own organisation. */
  readonly home: string;
  readonly client: QueryClient;
  /** Reads a dataset of the catalogue. */
  readonly readFigures: (id: string) => Promise<Dataset>;
}

/** Null for an indicator that has no figures here. */
async function readAsked({ asked, catalogue, home, client, readFigures }: Asked, { language }: Speech): Promise<Dataset | null> {
  if (asked.data !== null) return withNames((await client.ensureQueryData(openedQuery(asked.data))).content, exploreWords[language]);
  const id = indicatorAsked(asked, catalogue, home);
  return id === null || (asked.indicators[0] ?? id) !== id ? null : readFigures(id);
}

async function readSecond(id: string | null, dataset: Dataset, { catalogue, readFigures }: Asked): Promise<Dataset | null> {
  if (id === null || dataset.indicators.some((indicator) => indicator.id === id)) return null;
  return hasFigures(catalogue, id) ? readFigures(id) : null;
}

/**
 * What a question of Explore finds. One that is not wholly understood is unknown: a talk shows no other figures in the
 * place of those asked for.
 * @throws {DataError} when its figures do not arrive.
 */
export async function readQuestion(question: Asked, speech: Speech): Promise<Exhibit | NoExhibit> {
  const { asked, catalogue, home } = question;
  const dataset = await readAsked(question, speech);
  const view = dataset === null ? null : readView(asked, dataset, catalogue, home);
  if (dataset === null || view === null || view.ignored.length > 0) return 'unknown';
  const { compare, against: secondId } = view.question;
  const against = await readSecond(secondId, dataset, question);
  const cells = selectCells(dataset, selectionOf(view.question, dataset));
  if (cells.length === 0) return 'no-figures';
  const comparing = compare === null ? null : comparerOf(dataset, compare, catalogue.organisations);
  const answer = answerOf({ view, dataset, cells, catalogue, home, against, comparing, speech });
  const caption = sentenceOf(view, dataset, speech, catalogue.datasets.find(({ id }) => id === secondId)?.label ?? null);
  return exhibitOfAnswer(answer, { address: question.address, caption, asTable: view.show === 'table' }, speech);
}
