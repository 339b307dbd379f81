import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from './api';
import { catalogueDocument, datasetDocument, decksDocument, registerDocument } from './fixtures/documents';

/** What `npm run data` built. */
export const builtLibrary: Library = async (path) => {
  try {
    return await readFile(join(import.meta.dirname, '../public/data', path), 'utf8');
  } catch {
    return null;
  }
};

/** The documents of `fixtures/documents.ts`. */
export const smallLibrary: Library = async (path) => {
  const [language, ...rest] = path.split('/');
  const documents = new Map([
    ['catalogue.json', catalogueDocument],
    ['sources.json', registerDocument],
    ['decks.json', decksDocument],
    ['datasets/procedures_online.json', datasetDocument],
  ]);
  const document = documents.get(rest.join('/'));
  return document === undefined ? null : JSON.stringify(document(language === 'en' ? 'en' : 'vi'));
};

/** Documents as the builder hands them out, by path. */
export const libraryOf =
  (documents: ReadonlyMap<string, string>): Library =>
  async (path) =>
    documents.get(path) ?? null;
