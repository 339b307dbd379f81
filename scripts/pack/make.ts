import { createExhibits } from '../../src/app/exhibits';
import { type ConfigProblem, readConfig } from '../../src/data/config';
import { createInlineSource } from '../../src/data/inline-source';
import { createQueryClient } from '../../src/data/queries';
import type { Deck } from '../../src/domain/deck';
import { makePack, type PackFile } from '../../src/features/pack/make-pack';
import { zipPack } from '../../src/features/pack/zip';
import { loadWords } from '../../src/i18n/words';

interface Given {
  readonly template: string;
  /** JSON by path, as `npm run data` wrote them. */
  readonly documents: ReadonlyMap<string, string>;
  /** Text of config.json. */
  readonly config: string;
  /** Null: the first of the ready ones. */
  readonly deck: Deck | null;
  readonly writtenAt: number;
  readonly home: string | null;
}

interface Made {
  readonly files: readonly PackFile[];
  readonly zip: Uint8Array;
  readonly revision: string;
}

const toldOf = ({ key, explanation }: ConfigProblem): string => `config.json, ${key}: ${explanation.vi} / ${explanation.en}`;

/**
 * The conference pack of the figures in `documents`.
 * @throws {Error} for settings that are wrong, or where there is no talk; {DataError} for documents that cannot be read.
 */
export async function packOf({ deck: brought, ...given }: Given): Promise<Made> {
  const settings = readConfig(JSON.parse(given.config));
  if (!settings.ok) throw new Error(settings.problems.map(toldOf).join('\n'));
  const { organisation: home, language: usual } = settings.config;
  const source = createInlineSource({ files: given.documents, writtenAt: given.writtenAt, deck: brought });
  const language = brought?.language ?? usual;
  const [deck] = (await source.getDecks(language)).content;
  if (deck === undefined) throw new Error('data/slides.csv holds no talk; name one: npm run pack -- --deck FILE');
  const { content: catalogue } = await source.getCatalogue(language);
  const speech = { language, words: await loadWords(language) };
  const client = createQueryClient();
  const files = await makePack({ ...given, deck, catalogue, speech, exhibits: createExhibits({ client, source, catalogue, home, speech }) });
  // What it keeps for an hour would keep the process for an hour.
  client.clear();
  return { files, zip: zipPack(files, given.writtenAt), revision: catalogue.revision };
}
