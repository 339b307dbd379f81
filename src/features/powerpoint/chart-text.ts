import { paintOf } from './paints';
import { solid } from './xml';

/** Points of text in a chart. */
export const CHART_TEXT = 14;

const properties = (size: number, hex: string, bold: boolean): string => `sz="${size * 100}" b="${Number(bold)}">${solid(hex)}`;

/** How words of a chart look: the theme's font, in the ink of the page unless another is named. */
export const textXml = (hex = paintOf('var(--ink)'), bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties(CHART_TEXT, hex, bold)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

/** Properties of a run of words in a chart. */
export const runXml = (language: string, hex: string): string => `<a:rPr lang="${language}" ${properties(CHART_TEXT, hex, true)}</a:rPr>`;
