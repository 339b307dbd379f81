import * as v from 'valibot';
import { type ConfigResult, readConfig } from './config';
import { readDeckFile } from './deck-file';
import { createInlineSource } from './inline-source';
import type { DataSource, DocumentLanguage } from './source';
import { conform, text } from './structure';

/** Paths of what a conference pack carries beside the documents of the figures. */
export const packedFiles = { about: 'pack.json', config: 'config.json', deck: 'deck.json' } as const;

const aboutForm = v.object({ writtenAt: v.pipe(text, v.isoTimestamp()) });

/** How the page of a pack carries a document: as data that no browser runs, and that ends with its element. */
export const packedBlock = (path: string, json: string): string =>
  `<script type="application/json" data-file="${path}">${json.replaceAll('<', String.raw`\u003c`)}</script>`;

interface Packed {
  readonly settings: ConfigResult;
  readonly source: DataSource;
  /** That of its talk. */
  readonly language: DocumentLanguage;
}

/** A logo is a file beside the page of the web, and so not in a pack. */
const withoutLogo = (settings: ConfigResult): ConfigResult => (settings.ok ? { ok: true, config: { ...settings.config, logo: null } } : settings);

/**
 * Reads what the page of a conference pack carries.
 * @throws {DataError} where it carries no talk, or a broken one; Error where its JSON is none.
 */
export function readPacked(page: Document): Packed {
  const blocks = [...page.querySelectorAll<HTMLScriptElement>('script[type="application/json"][data-file]')];
  const files = new Map(blocks.map((block) => [block.dataset['file'] ?? '', block.text]));
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const { writtenAt } = conform(aboutForm, read(packedFiles.about), packedFiles.about);
  const deck = readDeckFile(new TextEncoder().encode(files.get(packedFiles.deck)));
  return {
    settings: withoutLogo(readConfig(read(packedFiles.config))),
    source: createInlineSource({ files, writtenAt: Date.parse(writtenAt), deck }),
    language: deck.language,
  };
}
