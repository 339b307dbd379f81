import { type Files, readBook } from './book';
import { catalogueJson, registerJson } from './catalogue-json';
import { checkBlocks } from './check-blocks';
import { checkIdentities } from './check-identities';
import { checkObservations } from './check-observations';
import { checkReferences } from './check-references';
import { checkSlides } from './check-slides';
import { type Choice, chooseReadings } from './choose';
import { type Cube, cubeOf } from './cube';
import { datasetJson, type Stamp } from './dataset-json';
import { decksJson } from './decks-json';
import { groupBy } from './group';
import { LANGUAGES, type Message } from './message';
import { revisionOf } from './revision';
import type { Book } from './rows';
import { voiceOf } from './texts';
import { warn } from './warnings';

interface Build {
  readonly messages: readonly Message[];
  /** Documents by path below public/data; empty when there is an error. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Checks the contents of data/ whole and, when nothing is wrong, writes all documents of both languages. */
export function build(files: Files): Build {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const book = readBook(files, report);
  checkReferences(book, report);
  checkObservations(book, report);
  checkIdentities(book, report);
  checkBlocks(book, report);
  checkSlides(book, report);
  if (messages.some(({ severity }) => severity === 'error'))
    return { messages: inOrder(messages), documents: new Map() };
  const choices = chooseReadings(book);
  warn(book, choices, report);
  const stamp = { revision: revisionOf(files), updated: book.revisions.at(-1)?.date ?? '' };
  return { messages: inOrder(messages), documents: documentsOf(book, choices, stamp) };
}

/** By file and row, so that an official can go through a sheet from top to bottom. */
const inOrder = (messages: readonly Message[]): readonly Message[] =>
  [...messages].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0)));

function cubesOf(book: Book, choices: readonly Choice[]): ReadonlyMap<string, Cube> {
  const own = groupBy(choices, ({ chosen }) => chosen.indicator);
  return new Map(
    [...book.indicators.values()].flatMap((indicator) => {
      const cube = cubeOf(indicator, own.get(indicator.id) ?? [], book);
      return cube === null ? [] : [[indicator.id, cube] as const];
    }),
  );
}

function documentsOf(book: Book, choices: readonly Choice[], stamp: Stamp): ReadonlyMap<string, string> {
  const cubes = cubesOf(book, choices);
  const documents = new Map<string, string>();
  for (const language of LANGUAGES) {
    const voice = voiceOf(book, language);
    documents.set(`${language}/catalogue.json`, JSON.stringify(catalogueJson(cubes, book, voice, stamp)));
    documents.set(`${language}/sources.json`, JSON.stringify(registerJson(book, voice, stamp)));
    documents.set(`${language}/decks.json`, JSON.stringify(decksJson(book, voice, stamp)));
    for (const [id, cube] of cubes)
      documents.set(`${language}/datasets/${id}.json`, JSON.stringify(datasetJson(cube, book, voice, stamp)));
  }
  return documents;
}
