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

/** False when a tag closes what is not open. `open` holds the elements that are. */
function visitTag(tag: string, open: string[], visitor: Visitor): boolean {
  if (tag.startsWith('/')) {
    const name = localName(tag.slice(1).trim());
    visitor.close(name);
    return open.pop() === name;
  }
  const alone = tag.endsWith('/');
  const content = alone ? tag.slice(0, -1) : tag;
  const space = content.search(/\s/);
  const name = localName(space < 0 ? content : content.slice(0, space));
  visitor.open(name, space < 0 ? '' : content.slice(space));
  if (alone) visitor.close(name);
  else open.push(name);
  return name !== '' && !content.includes('<');
}

/** What is neither element nor text: where it ends, 0 when it does not or may not stand there. */
function skipOther(xml: string, at: number, visitor: Visitor): number {
  if (xml.startsWith('<?', at)) return skip(xml, at, '?>');
  if (xml.startsWith('<!--', at)) return skip(xml, at, '-->');
  if (!xml.startsWith('<![CDATA[', at)) return 0;
  const end = skip(xml, at, ']]>');
  if (end > 0) visitor.text(xml.slice(at + 9, end - 3));
  return end;
}

/** Walks through a document; false when it is cut short, crossed, or has definitions of its own, which none of ours needs. */
export function walkXml(xml: string, visitor: Visitor): boolean {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) return open.length === 0 && xml.slice(at).trim() === '';
    if (start > at) visitor.text(decodeEntities(xml.slice(at, start)));
    if (/[!?]/.test(xml[start + 1] ?? '')) {
      at = skipOther(xml, start, visitor);
      if (at === 0) return false;
    } else {
      const end = endOfTag(xml, start + 1);
      if (end < 0 || !visitTag(xml.slice(start + 1, end), open, visitor)) return false;
      at = end + 1;
    }
  }
  return open.length === 0;
}

/** Behind the next `mark`; 0 when there is none. */
const skip = (xml: string, from: number, mark: string): number => {
  const found = xml.indexOf(mark, from);
  return found < 0 ? 0 : found + mark.length;
};
