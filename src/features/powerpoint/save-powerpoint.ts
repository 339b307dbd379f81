import { fileName, saveBlob } from '../../charts/download';
import type { Exhibit, Exhibits, NoExhibit } from '../../charts/exhibit';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import type { Speech } from '../../i18n/words';

interface Asked {
  readonly deck: Deck;
  readonly exhibits: Exhibits;
  readonly catalogue: Catalogue;
  readonly speech: Speech;
}

/** Where the writing stands: so many slides read, or all of them. */
export interface Progress {
  readonly done: number;
  readonly count: number;
}

/** What came of it: the name of the file, or the numbers of the slides whose figures did not arrive. */
export type Outcome = { readonly name: string } | { readonly unread: readonly number[] };

/**
 * Reads what the slides show and saves the talk as 'saola-{title}-{revision}.pptx'. Nothing is saved while
 * figures that are there do not arrive.
 * @throws {Error} when the file cannot be written.
 */
export async function savePowerPoint({ deck, exhibits, catalogue, speech }: Asked, onProgress: (progress: Progress) => void): Promise<Outcome> {
  const asked = deck.slides.map(({ kind, address }) => (kind === 'exhibit' ? address : null));
  const count = asked.filter((address) => address !== null).length;
  const shown: (Exhibit | NoExhibit | null)[] = [];
  let done = 0;
  onProgress({ done, count });
  for (const address of asked) {
    shown.push(address === null ? null : await exhibits.read(address));
    if (address !== null) onProgress({ done: (done += 1), count });
  }
  const unread = shown.flatMap((one, i) => (one === 'failed' ? [i + 1] : []));
  if (unread.length > 0) return { unread };
  const { writePowerPoint } = await import('./write-powerpoint');
  const name = fileName(deck.title, catalogue.revision, 'pptx');
  saveBlob(await writePowerPoint({ deck, exhibits: shown, catalogue, speech }), name);
  return { name };
}
