import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import latin700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import vietnamese700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url';

interface Face {
  readonly weight: number;
  readonly range: string;
  readonly url: string;
}

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';

const faces: readonly Face[] = [
  { weight: 400, range: LATIN, url: latin400 },
  { weight: 600, range: LATIN, url: latin600 },
  { weight: 700, range: LATIN, url: latin700 },
  { weight: 400, range: VIETNAMESE, url: vietnamese400 },
  { weight: 600, range: VIETNAMESE, url: vietnamese600 },
  { weight: 700, range: VIETNAMESE, url: vietnamese700 },
];

const CHUNK = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export type ReadFile = (url: string) => Promise<Uint8Array>;

/** @throws {Error} when the font is not there. */
export const readAsset: ReadFile = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
};

async function faceRule({ weight, range, url }: Face, read: ReadFile): Promise<string> {
  const data = base64(await read(url));
  return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
}

/** The weight there is for a weight asked for. */
export const nearestWeight = (weight: number): number => (weight >= 650 ? 700 : weight >= 500 ? 600 : 400);

/** The rules that carry Be Vietnam Pro within a picture, in the weights it uses: 400, 600, 700. */
export async function fontRules(weights: ReadonlySet<number>, read: ReadFile): Promise<string> {
  const rules = await Promise.all(faces.filter(({ weight }) => weights.has(weight)).map((face) => faceRule(face, read)));
  return rules.join('\n');
}
