const FAMILY = "'Be Vietnam Pro'";

/** Letters with stacked marks: a font without them shows boxes or another face here. */
export const VIETNAMESE_SAMPLE = 'Quắc thước, nghễnh ngãng, Ữ Ự Ỵ Ẵ Đặng ₫';

const WEIGHTS = [400, 500, 700] as const;

/** Whether the page's own font, in every weight it is set in, has arrived with the letters of `sample`. Never rejects. */
export async function fontArrives(sample: string): Promise<boolean> {
  try {
    const loads = await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1rem ${FAMILY}`, sample)));
    return loads.every((faces) => faces.length > 0);
  } catch {
    return false;
  }
}

const SIZE = 24;
/** Belongs to no character and never will, so that every font draws for it what it draws for a letter it lacks. */
const NO_CHARACTER = '\u{10fffe}';

/** The letters of `sample` for which this device has no drawing in any font; none where it cannot be found out. */
export function missingGlyphs(sample: string): readonly string[] {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIZE, height: SIZE });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return [];
  pen.font = `16px ${FAMILY}, sans-serif`;
  pen.textBaseline = 'middle';
  const drawingOf = (letter: string): string => {
    pen.clearRect(0, 0, SIZE, SIZE);
    pen.fillText(letter, 2, SIZE / 2);
    return pen.getImageData(0, 0, SIZE, SIZE).data.join();
  };
  const none = drawingOf(NO_CHARACTER);
  const letters = [...new Set(sample.normalize('NFC').match(/\S/gu) ?? [])];
  return letters.filter((letter) => drawingOf(letter) === none);
}
