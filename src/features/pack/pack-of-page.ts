import type { Exhibits } from '../../charts/exhibit';
import type { DataSource } from '../../data/source';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import type { Speech } from '../../i18n/words';
import { gatherDocuments, type GatherOptions } from './gather';

/** Thrown where the page of packs, which the build puts beside the page, does not arrive. */
export class TemplateMissing extends Error {
  override readonly name = 'TemplateMissing';
}

interface Asked {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
  readonly source: DataSource;
  readonly exhibits: Exhibits;
  readonly speech: Speech;
}

const templateFile = './pack/template.txt';
const settingsFile = './config.json';

async function textAt(url: string, signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch(url, { cache: 'no-cache', signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.text();
}

async function readTemplate(isTemplate: (text: string) => boolean, signal: AbortSignal | undefined): Promise<string> {
  const text = await textAt(templateFile, signal).catch((): null => null);
  signal?.throwIfAborted();
  if (text === null || !isTemplate(text)) throw new TemplateMissing(templateFile);
  return text;
}

/** Where links of the pack lead: this page, if others can open it. */
const homeOf = ({ protocol, origin, pathname }: Location): string | null => (/^https?:$/.test(protocol) ? `${origin}${pathname}` : null);

/**
 * A conference pack with the figures on screen, as an archive.
 * @throws {TemplateMissing}, and what else comes of `gatherDocuments`.
 */
export async function packOfPage({ source, ...asked }: Asked, options: GatherOptions): Promise<Blob> {
  const [{ isTemplate, makePack }, { zipPack }] = await Promise.all([import('./make-pack'), import('./zip')]);
  const template = await readTemplate(isTemplate, options.signal);
  const config = await textAt(settingsFile, options.signal);
  const documents = await gatherDocuments(source, asked.catalogue.revision, options);
  const writtenAt = Date.now();
  const files = await makePack({ ...asked, template, config, documents, writtenAt, home: homeOf(window.location) });
  return new Blob([zipPack(files, writtenAt)], { type: 'application/zip' });
}
