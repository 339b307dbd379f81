import { layOut, type Caption, type CaptionBlock } from './caption';
import { fontRules, nearestWeight, readAsset, type ReadFile } from './font-faces';
import { inLightTheme, liveStyles, readPaper, type Paper } from './light-theme';
import { copyDrawing } from './svg-copy';
import { XML_FORBIDDEN } from './xml-text';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const GAP = 16;

/** An element that draws nothing. A <style> would count as one of the page, whose policy forbids it. */
const FONTS_GO_HERE = 'metadata';

export interface Picture extends Size {
  readonly document: XMLDocument;
  /** Style rules that carry its font. */
  readonly fontRules: string;
  /** Weights of its texts. */
  readonly weights: ReadonlySet<number>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In the drawing's own units. */
function sizeOf(drawing: SVGSVGElement): Size {
  const [, , width = Number.NaN, height = Number.NaN] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) return { width, height };
  const box = drawing.getBoundingClientRect();
  const given = (name: string, otherwise: number): number => Number.parseFloat(drawing.getAttribute(name) ?? '') || otherwise;
  return { width: given('width', box.width), height: given('height', box.height) };
}

export function element(document: XMLDocument, name: string, attributes: Readonly<Record<string, string | number>>, content?: string): Element {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (content !== undefined) made.textContent = content.replace(XML_FORBIDDEN, '');
  return made;
}

function captionElements(document: XMLDocument, block: CaptionBlock, top: number, paper: Paper): readonly Element[] {
  return block.lines.map((line) =>
    element(
      document,
      'text',
      {
        x: MARGIN,
        y: top + line.y,
        'font-family': paper.font,
        'font-size': line.size,
        'font-weight': line.weight,
        fill: line.role === 'title' ? paper.ink : paper.ink2,
      },
      line.text,
    ),
  );
}

function compose(drawing: SVGSVGElement, caption: Caption | null): { readonly document: XMLDocument; readonly size: Size } {
  return caption === null ? composeBare(drawing) : composeCaptioned(drawing, caption);
}

function composeBare(drawing: SVGSVGElement): { readonly document: XMLDocument; readonly size: Size } {
  const size = sizeOf(drawing);
  const made = emptyPicture(size);
  const copy = copyDrawing(drawing, made, liveStyles());
  for (const [name, value] of Object.entries({ x: 0, y: 0, ...size })) copy.setAttribute(name, String(value));
  const ground = element(made, 'rect', { ...size, fill: readPaper(document.documentElement).surface });
  made.documentElement.append(element(made, FONTS_GO_HERE, {}), ground, copy);
  return { document: made, size };
}

function emptyPicture({ width, height }: Size): XMLDocument {
  const made = document.implementation.createDocument(SVG, 'svg', null);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) made.documentElement.setAttribute(name, String(value));
  return made;
}

function composeCaptioned(drawing: SVGSVGElement, caption: Caption): { readonly document: XMLDocument; readonly size: Size } {
  const paper = readPaper(document.documentElement);
  const { width, height } = sizeOf(drawing);
  const above = layOut([{ role: 'title', text: caption.title }, { role: 'lede', text: caption.lede }], width);
  const below = layOut(caption.notes.map((text) => ({ role: 'note', text })), width);
  const top = MARGIN + above.height + GAP;
  const size = { width: width + 2 * MARGIN, height: top + height + GAP + below.height + MARGIN };
  const made = emptyPicture(size);
  const copy = copyDrawing(drawing, made, liveStyles());
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height, overflow: 'visible' })) copy.setAttribute(name, String(value));
  made.documentElement.append(
    element(made, 'title', {}, caption.title),
    element(made, 'desc', {}, [caption.lede, ...caption.notes].join('\n')),
    element(made, FONTS_GO_HERE, {}),
    element(made, 'rect', { width: size.width, height: size.height, fill: paper.surface }),
    ...captionElements(made, above, MARGIN, paper),
    copy,
    ...captionElements(made, below, top + height + GAP, paper),
  );
  return { document: made, size };
}

function weightsIn(document: XMLDocument): ReadonlySet<number> {
  const weights = [...document.querySelectorAll('[font-weight]')].map((one) => Number(one.getAttribute('font-weight')) || 400);
  return new Set([400, ...weights].map(nearestWeight));
}

/**
 * A drawing with title, what it shows, sources and revision around it, in the light theme; without a caption it is the drawing alone.
 * @throws {Error} when its font cannot be read.
 */
export async function makePicture(drawing: SVGSVGElement, caption: Caption | null, read: ReadFile = readAsset): Promise<Picture> {
  const { document: made, size } = inLightTheme(document.documentElement, () => compose(drawing, caption));
  const weights = weightsIn(made);
  return { ...size, document: made, weights, fontRules: await fontRules(weights, read) };
}

/** The text of an SVG file: its font is inside, and it refers to nothing outside itself. */
export function toSvg({ document: made, fontRules: rules }: Picture): string {
  const svg = new XMLSerializer().serializeToString(made).replace(`<${FONTS_GO_HERE}/>`, () => `<style>${rules}</style>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`;
}
