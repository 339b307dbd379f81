import { pngOf, type TableOnScreen } from '../../charts/download';
import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { downloadWords } from '../../i18n/messages/download';
import { shareWords } from '../../i18n/messages/share';
import { copyLater } from '../../ui/copy-later';

/** Puts a text on the clipboard; resolves with what to tell. */
export async function copyText(text: string | Promise<string>, done: string, language: Language): Promise<string> {
  try {
    await (typeof text === 'string' ? navigator.clipboard.writeText(text) : copyLater(text));
    return done;
  } catch {
    return shareWords[language].copyRefused;
  }
}

/**
 * Puts the drawing on the clipboard as PNG; resolves with what to tell. The clipboard is given the promise of a
 * picture at once, since Safari forgets the press of the button while one is painted.
 */
export async function copyPicture(screen: Promise<TableOnScreen>, getSvg: () => SVGSVGElement | null, language: Language): Promise<string> {
  const w = shareWords[language];
  if (typeof ClipboardItem === 'undefined') return w.pictureRefused;
  const picture = pngOf(screen, getSvg, downloadWords[language]);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return w.pictureCopied;
  } catch {
    return picture.then(
      () => w.pictureRefused,
      (error: unknown) => fill(w.failed, { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}
