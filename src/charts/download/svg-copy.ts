import { XML_FORBIDDEN } from './xml-text';

const SVG = 'http://www.w3.org/2000/svg';

/** What a viewer of pictures runs, loads or lays out as a page. */
const LEFT_OUT = new Set(['script', 'foreignObject', 'style', 'metadata', 'image', 'a', 'animate', 'set', 'animateTransform']);

const INHERITED = [
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor',
  'dominant-baseline', 'paint-order', 'visibility',
] as const;

/** With the value that need not be written. */
const OWN = new Map([
  ['opacity', '1'],
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
  ['mask', 'none'],
  ['clip-path', 'none'],
]);

const REPLACED = new Set<string>([...INHERITED, ...OWN.keys(), 'style', 'class', 'role', 'tabindex', 'focusable', 'xmlns']);

const isKept = (name: string): boolean => !REPLACED.has(name) && !/^(on|aria-|data-)|:/.test(name);

/** A reference into the picture itself; addresses of pages, and other addresses, are dropped. */
function localised(value: string): string | null {
  const local = value.replace(/url\(\s*(["']?)[^)"']*#([^)"']+)\1\s*\)/g, 'url(#$2)');
  return /url\((?!#)/.test(local) ? null : local;
}

export interface Styles {
  readonly of: (element: Element) => CSSStyleDeclaration;
  /** A colour in a form every viewer of SVG knows. */
  readonly colour: (value: string) => string;
}

type Inherited = ReadonlyMap<string, string>;

function printed(name: string, style: CSSStyleDeclaration, element: Element, styles: Styles): string {
  const value = style.getPropertyValue(name) || (element.getAttribute(name) ?? '');
  return /^(fill|stroke|stop-color)$/.test(name) ? styles.colour(value) : value;
}

function writeStyles(from: Element, to: Element, inherited: Inherited, styles: Styles): Inherited {
  const style = styles.of(from);
  const now = new Map(inherited);
  for (const name of [...INHERITED, ...OWN.keys()]) {
    const value = localised(printed(name, style, from, styles));
    const usual = OWN.get(name) ?? inherited.get(name);
    if (value === null || value === '' || value === usual) continue;
    to.setAttribute(name, value);
    if (!OWN.has(name)) now.set(name, value);
  }
  return now;
}

function copyElement(from: Element, document: XMLDocument, inherited: Inherited, styles: Styles): Element | null {
  if (from.namespaceURI !== SVG || LEFT_OUT.has(from.localName)) return null;
  if (styles.of(from).display === 'none') return null;
  const to = document.createElementNS(SVG, from.localName);
  for (const { name, value } of from.attributes) {
    const local = isKept(name) ? localised(value) : null;
    if (local !== null && (name !== 'href' || local.startsWith('#'))) to.setAttribute(name, local);
  }
  copyChildren(from, to, writeStyles(from, to, inherited, styles), styles);
  return to;
}

function copyChildren(from: Element, to: Element, inherited: Inherited, styles: Styles): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append((child.nodeValue ?? '').replace(XML_FORBIDDEN, ''));
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const copy = copyElement(child as Element, to.ownerDocument as XMLDocument, inherited, styles);
    if (copy !== null) to.append(copy);
  }
}

/**
 * A copy of a drawing into `document`, which looks the same without the page's style sheets: what they give is written
 * into presentation attributes. Handlers, links, scripts and references out of the drawing stay behind.
 */
export function copyDrawing(drawing: SVGSVGElement, document: XMLDocument, styles: Styles): Element {
  const copy = copyElement(drawing, document, new Map(), styles) ?? document.createElementNS(SVG, 'svg');
  for (const name of ['width', 'height', 'x', 'y', 'id']) copy.removeAttribute(name);
  return copy;
}
