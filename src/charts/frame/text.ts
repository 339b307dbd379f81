/** Widths of Be Vietnam Pro in hundredths of its size, measured; Vietnamese marks do not widen a letter. */
const groups: readonly (readonly [number, string])[] = [
  [20, "'"],
  [25, ' l·\u00a0'],
  [28, 'Iij!.:,;'],
  [38, '"frt()'],
  [47, 'J*/z“”'],
  [53, 'sk'],
  [57, '<>x?nuhvyư'],
  [61, 'e+-cELF'],
  [66, '8SPTagobdpqơđZY23570−K–'],
  [69, '1469BRH'],
  [73, 'VUX=DNAƯ&'],
  [79, 'CGĐ'],
  [84, 'QOƠ≥≤≈↑↓%'],
  [89, 'wmM—'],
  [101, 'W'],
];

const widths = new Map(groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));

const base = (letter: string): string =>
  letter === 'đ' || letter === 'Đ' ? letter : (letter.normalize('NFD')[0] ?? letter);

const BOLDER = 1.035;

/** Estimated width of a text in pixels; there is no DOM to measure with where pages are rendered to a string. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFC')) hundredths += widths.get(letter) ?? widths.get(base(letter)) ?? 66;
  return (hundredths / 100) * size * (bold ? BOLDER : 1);
}

/** A line of text with two stacked Vietnamese marks needs this much. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.4);

function splitWord(word: string, width: number, size: number, bold: boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function greedy(words: readonly string[], width: number, size: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines no wider than `width`, as few as can be and of like length; nothing is ever cut off. */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '').flatMap((word) => splitWord(word, width, size, bold));
  const lines = greedy(words, width, size, bold);
  let narrow = width;
  while (narrow > 24 && lines.length > 1) {
    narrow -= 6;
    const tighter = greedy(words, narrow, size, bold);
    if (tighter.length > lines.length || tighter.some((line) => textWidth(line, size, bold) > width)) break;
    if (Math.max(...tighter.map((line) => textWidth(line, size, bold))) > narrow) break;
  }
  return greedy(words, lines.length > 1 ? Math.min(width, narrow + 6) : width, size, bold);
}

export const widest = (lines: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
