import { XML_FORBIDDEN } from '../../charts/download/xml-text';

/** Text without what no XML document may hold. */
export const plainText = (text: string): string => text.replace(XML_FORBIDDEN, '');

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it stands in an element or an attribute. */
export const escaped = (text: string): string => plainText(text).replace(/[&<>"]/g, (letter) => entities.get(letter) ?? '');

/** An empty element with one value, as most of a chart is. */
export const flag = (name: string, value: string | number | boolean): string =>
  `<c:${name} val="${typeof value === 'boolean' ? Number(value) : value}"/>`;

/** A flat paint, RRGGBB. */
export const solid = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;

/** Points are counted in hundredths, lines in 12 700ths of a point. */
export const EMU_PER_POINT = 12_700;
