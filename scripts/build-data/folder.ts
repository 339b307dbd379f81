import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './book';

/** The CSV files of a folder by name; files of Excel that are open or hidden are left out. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && !/^[.~]/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

/** Puts the documents in the place of what the folder held, in one step at the end. */
export function replaceFolder(folder: string, documents: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of documents) {
    const file = join(fresh, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
