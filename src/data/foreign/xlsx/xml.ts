/** What the parts of a workbook need of XML: elements without their prefix, attributes, texts. Nothing is fetched or expanded. */
export interface Visitor {
  /** `attributes` is the text between the name and the end of the tag. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    return hex === undefined ? (NAMED.get(name?.toLowerCase() ?? '') ?? '') : character(parseInt(hex, 16));
  });
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute, its prefix left out; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  for (const [, found = '', double, single = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (localName(found) === name) return decodeEntities(double ?? single);
  }
  return null;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Where a tag ends: an angle in quotes is part of an attribute. */
function endOfTag(xml: string, from: number): number {
  let end = xml.indexOf('>', from);
  for (;;) {
    if (end < 0) return -1;
    const inside = xml.slice(from, end);
    const open = inside.includes('"') || inside.includes("'") ? inside.replace(/"[^"]*"|'[^']*'/g, '') : '';
    if (!/["']/.test(open)) return end;
    end = xml.indexOf('>', end + 1);
  }
}

function visitTag(tag: string, visitor: Visitor): void {
  if (tag.startsWith('/')) {
    visitor.close(localName(tag.slice(1).trim()));
    return;
  }
  const alone = tag.endsWith('/');
  const content = alone ? tag.slice(0, -1) : tag;
  const space = content.search(/\s/);
  const name = localName(space < 0 ? content : content.slice(0, space));
  visitor.open(name, space < 0 ? '' : content.slice(space));
  if (alone) visitor.close(name);
}

/** Walks through a document; false when it is cut short or has definitions of its own, which none of ours needs. */
export function walkXml(xml: string, visitor: Visitor): boolean {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return xml.slice(at).trim() === '';
    if (open > at) visitor.text(decodeEntities(xml.slice(at, open)));
    if (xml.startsWith('<!--', open)) at = skip(xml, open, '-->');
    else if (xml.startsWith('<![CDATA[', open)) {
      at = skip(xml, open, ']]>');
      if (at > 0) visitor.text(xml.slice(open + 9, at - 3));
    } else if (xml.startsWith('<?', open)) at = skip(xml, open, '?>');
    else if (xml.startsWith('<!', open)) return false;
    else {
      const end = endOfTag(xml, open + 1);
      if (end < 0) return false;
      visitTag(xml.slice(open + 1, end), visitor);
      at = end + 1;
    }
    if (at <= 0) return false;
  }
  return true;
}

/** Behind the next `mark`; 0 when there is none. */
const skip = (xml: string, from: number, mark: string): number => {
  const found = xml.indexOf(mark, from);
  return found < 0 ? 0 : found + mark.length;
};
