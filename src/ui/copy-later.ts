/**
 * Puts a text on the clipboard that is still being written. The clipboard is given its promise at once where it takes
 * one, since Safari forgets the press of the button in the meantime.
 * @throws what writing the text or the clipboard throws.
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((written) => new Blob([written], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
