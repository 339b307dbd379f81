import { vi } from '../../i18n/messages/vi';
import type { ChartData } from '../../charts/chart-data';
import type { ChartKind } from '../../charts/kinds';
import { nativeCharts } from './chart-plan';
import { chartXml } from './chart-xml';
import type { NativeChart } from './native-chart';

const speech = { language: 'vi', words: vi } as const;

/** The charts of a slide that has 8 by 4 inches for them. */
export const chartsOf = (kind: ChartKind, data: ChartData): readonly NativeChart[] =>
  nativeCharts({ drawn: { kind, data }, subject: 'Hồ sơ' }, { w: 8, h: 4 }, speech);

/** What is written of the first of them. Needs a DOM. */
export function written(kind: ChartKind, data: ChartData): XMLDocument {
  const [chart] = chartsOf(kind, data);
  if (chart === undefined) throw new RangeError(`no chart of kind ${kind}`);
  return readXml(chartXml(chart));
}

/** @throws {RangeError} for text that is not well-formed XML. */
export function readXml(xml: string): XMLDocument {
  const read = new DOMParser().parseFromString(xml, 'application/xml');
  if (read.querySelector('parsererror') !== null) throw new RangeError(`not well-formed: ${xml.slice(0, 200)}`);
  return read;
}

/** Elements of a name below another, with the usual prefix of their namespace. */
export const all = (within: Document | Element, name: string): readonly Element[] => [...within.getElementsByTagName(name)];

/** The numbers of each series by the place of their category. */
export const numbersIn = (xml: XMLDocument): readonly (readonly (readonly [number, number])[])[] =>
  all(xml, 'c:val').map((values) => all(values, 'c:pt').map((point) => [Number(point.getAttribute('idx')), Number(point.textContent)] as const));
