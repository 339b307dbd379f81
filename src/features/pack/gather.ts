import { DataError } from '../../data/data-error';
import type { DataSource, DocumentLanguage } from '../../data/source';

/** Thrown where the documents gathered would not be of one revision. */
export class RevisionChanged extends Error {
  override readonly name = 'RevisionChanged';
}

export interface GatherOptions {
  readonly signal?: AbortSignal;
  /** Told after each document: how many there are so far, and will be. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** How many documents are asked for at a time. */
const AT_A_TIME = 6;

const languages = ['vi', 'en'] as const satisfies readonly DocumentLanguage[];

/** Of the documents of a source, those that every page of both languages needs. */
async function pathsOf(source: DataSource, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const lists = languages.map(async (language) => {
    const { content } = await source.getCatalogue(language, signal);
    const datasets = content.datasets.filter(({ observations }) => observations > 0).map(({ id }) => `datasets/${encodeURIComponent(id)}.json`);
    return ['catalogue.json', 'sources.json', 'decks.json', ...datasets].map((file) => `${language}/${file}`);
  });
  return (await Promise.all(lists)).flat();
}

/** A source need not have ready talks. */
async function documentAt(source: DataSource, path: string, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await source.getDocument(path, signal);
  } catch (error) {
    if (path.endsWith('/decks.json') && error instanceof DataError && error.kind === 'not-found') return null;
    throw error;
  }
}

/**
 * All documents of a source in both languages, JSON by path: 'vi/datasets/papi.json'.
 * @throws {RevisionChanged} where they are not of the revision asked for; {DataError} where one does not arrive; the reason of `signal`.
 */
export async function gatherDocuments(
  source: DataSource,
  revision: string,
  { signal, onProgress }: GatherOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const paths = await pathsOf(source, signal);
  const found = new Map<string, string>();
  const waiting = [...paths];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const document = await documentAt(source, path, signal);
      if (document !== null) found.set(path, JSON.stringify(document));
      done += 1;
      onProgress?.(done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const after = await Promise.all(languages.map((language) => source.getCatalogue(language, signal)));
  if (after.some(({ content }) => content.revision !== revision)) throw new RevisionChanged(revision);
  return found;
}
