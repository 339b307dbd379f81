import { element, toSvg, type Picture } from './svg';

/** Dots for each unit of the drawing: sharp in print and on a dense screen. */
const SCALE = 2;

/** Height of the strip of sample letters under the picture, and the room of one of them. */
const STRIP = 32;
const SAMPLE = 28;
/** One letter of each file a weight of the font is divided into. */
const LETTERS = ['M', 'ữ'];

const AGAIN_MS = 30;
/** Browsers draw another font instead after three seconds. */
const PATIENCE_MS = 4000;

/** Adds a letter in every face below the picture; returns how many. */
function addSamples({ document: made, weights, width, height }: Picture): number {
  const samples = [...weights].flatMap((weight) => LETTERS.map((letter) => ({ weight, letter })));
  const root = made.documentElement;
  root.setAttribute('height', String(height + STRIP));
  root.setAttribute('viewBox', `0 0 ${width} ${height + STRIP}`);
  samples.forEach(({ weight, letter }, i) => {
    const place = { x: i * SAMPLE, y: height + STRIP - 8, 'font-family': 'Be Vietnam Pro', 'font-size': 20, 'font-weight': weight };
    root.append(element(made, 'text', place, letter));
  });
  return samples.length;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas to paint on');
  return context;
}

function hasInk(context: CanvasRenderingContext2D, sample: number): boolean {
  const { data } = context.getImageData(sample * SAMPLE, 0, SAMPLE, STRIP);
  return data.some((value, i) => i % 4 === 3 && value > 0);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A picture counts as loaded before the font inside it is read, and until then its texts are left out: the samples
 * tell when they are drawn.
 */
async function fontsDrawn(image: HTMLImageElement, { height }: Picture, samples: number): Promise<void> {
  const strip = canvasOf(samples * SAMPLE, STRIP);
  for (let waited = 0; waited <= PATIENCE_MS; waited += AGAIN_MS) {
    strip.clearRect(0, 0, strip.canvas.width, STRIP);
    strip.drawImage(image, 0, -height);
    if (Array.from({ length: samples }, (_, i) => i).every((sample) => hasInk(strip, sample))) return;
    await wait(AGAIN_MS);
  }
  throw new Error('The font of the picture is not drawn');
}

async function paint(image: HTMLImageElement, picture: Picture, samples: number): Promise<Blob> {
  await image.decode();
  await fontsDrawn(image, picture, samples);
  const context = canvasOf(picture.width * SCALE, picture.height * SCALE);
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`No picture of ${context.canvas.width} by ${context.canvas.height} dots`);
  return blob;
}

/**
 * A picture as PNG. Spends it: sample letters stay in its document.
 * @throws {Error} when the browser cannot paint a picture of that size, or not its font.
 */
export async function toPng(picture: Picture): Promise<Blob> {
  const samples = addSamples(picture);
  const url = URL.createObjectURL(new Blob([toSvg(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    return await paint(image, picture, samples);
  } finally {
    URL.revokeObjectURL(url);
  }
}
