import type { Exhibits } from '../../charts/exhibit';
import { writeDeckFile } from '../../data/deck-file';
import { packedBlock, packedFiles } from '../../data/packed';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { packWords } from '../../i18n/messages/pack';
import type { Speech } from '../../i18n/words';
import { notesOf } from './notes';
import { notesHtml, notesText, textFile } from './notes-files';

export interface PackContent {
  /** The page without figures, as scripts/vite/pack builds it. */
  readonly template: string;
  /** Settings of the installation, JSON. */
  readonly config: string;
  /** JSON by path; see `gatherDocuments`. */
  readonly documents: ReadonlyMap<string, string>;
  readonly deck: Deck;
  readonly exhibits: Pick<Exhibits, 'read'>;
  readonly catalogue: Catalogue;
  /** In the language the notes are to be in; README.txt is in both. */
  readonly speech: Speech;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** Address of the page on the web, to which links and QR codes of the pack lead; null where it is not known. */
  readonly home: string | null;
}

export interface PackFile {
  readonly name: string;
  readonly text: string;
}

const ADDRESS_GOES_HERE = '<!--address-->';
const DOCUMENTS_GO_HERE = '<!--documents-->';

/** Whether a text is the page of a pack, and not what a server answers to addresses it does not know. */
export const isTemplate = (text: string): boolean => [ADDRESS_GOES_HERE, DOCUMENTS_GO_HERE].every((mark) => text.split(mark).length === 2);

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function page({ template, config, documents, deck, writtenAt, home }: PackContent): string {
  const about = JSON.stringify({ writtenAt: new Date(writtenAt).toISOString() });
  const blocks = [[packedFiles.about, about], [packedFiles.config, config], [packedFiles.deck, writeDeckFile(deck)], ...documents] as const;
  return template
    .replace(ADDRESS_GOES_HERE, () => (home === null ? '' : `<link rel="canonical" href="${attribute(home)}">`))
    .replace(DOCUMENTS_GO_HERE, () => blocks.map(([path, json]) => packedBlock(path, json)).join('\n'));
}

/** Both languages, since nobody knows who opens a pack. */
function readme({ deck, catalogue, writtenAt }: PackContent): string {
  const inLanguage = (language: Language): readonly string[] => {
    const values = {
      title: deck.title,
      revision: catalogue.revision,
      updated: formatDate(catalogue.updated, language),
      written: formatDateTime(writtenAt, language),
    };
    return packWords[language].readme.map((line) => fill(line, values));
  };
  return textFile([...inLanguage('vi'), '', '-'.repeat(72), '', ...inLanguage('en')]);
}

/** The files of a conference pack: a page that opens from a disk, and beside it what a speaker needs on paper. */
export async function makePack(content: PackContent): Promise<readonly PackFile[]> {
  const { deck, catalogue, speech, writtenAt } = content;
  const { language } = speech;
  const edition = fill(packWords[language].edition, {
    revision: catalogue.revision,
    updated: formatDate(catalogue.updated, language),
    written: formatDateTime(writtenAt, language),
  });
  const notes = { ...(await notesOf(deck, content)), edition, language };
  return [
    { name: 'index.html', text: page(content) },
    { name: 'README.txt', text: readme(content) },
    { name: 'deck.json', text: writeDeckFile(deck) },
    { name: 'notes.html', text: notesHtml(notes) },
    { name: 'notes.txt', text: notesText(notes) },
  ];
}
