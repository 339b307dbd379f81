import { readCatalogue } from '../src/data/catalogue';
import { readDataset } from '../src/data/json-stat';
import type { Catalogue } from '../src/domain/catalogue';
import type { Dataset } from '../src/domain/dataset';
import { builtLibrary } from './library';

async function read<T>(path: string, reader: (document: unknown) => T): Promise<T> {
  const text = await builtLibrary(path);
  if (text === null) throw new RangeError(`${path} is not built; run "npm run data"`);
  return reader(JSON.parse(text));
}

interface Built {
  readonly catalogue: Catalogue;
  /** Those with figures. */
  readonly datasets: readonly Dataset[];
}

/** Everything that `npm run data` built, read as the page reads it. */
export async function readBuilt(language: 'vi' | 'en'): Promise<Built> {
  const catalogue = await read(`${language}/catalogue.json`, readCatalogue);
  const ids = catalogue.datasets.filter(({ observations }) => observations > 0).map(({ id }) => id);
  const datasets = await Promise.all(ids.map((id) => read(`${language}/datasets/${id}.json`, readDataset)));
  return { catalogue, datasets };
}
