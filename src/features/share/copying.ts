import { pngOf, type TableOnScreen } from '../../charts/download';
import { fill } from '../../i18n/fill';
import type { Words } from '../../i18n/words';
import { copyLater } from '../../ui/copy-later';

/** Puts a text on the clipboard; resolves with what to tell. */
export async function copyText(text: string | Promise<string>, done: string, words: Words): Promise<string> {
  try {
    await (typeof text === 'string' ? navigator.clipboard.writeText(text) : copyLater(text));
    return done;
  } catch {
    return words.share.copyRefused;
  }
}

/**
 * Puts the drawing on the clipboard as PNG; resolves with what to tell. The clipboard is given the promise of a
 * picture at once, since Safari forgets the press of the button while one is painted.
 */
export async function copyPicture(screen: Promise<TableOnScreen>, getSvg: () => SVGSVGElement | null, words: Words): Promise<string> {
  if (typeof ClipboardItem === 'undefined') return words.share.pictureRefused;
  const picture = pngOf(screen, getSvg, words);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return words.share.pictureCopied;
  } catch {
    return picture.then(
      () => words.share.pictureRefused,
      (error: unknown) => fill(words.share.failed, { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}
