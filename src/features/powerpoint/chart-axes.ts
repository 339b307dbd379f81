import { textXml } from './chart-text';
import type { NativeChart } from './native-chart';
import { paintOf } from './paints';
import { EMU_PER_POINT, escaped, flag, solid } from './xml';

export const CATEGORY_AXIS = 100_001;
export const VALUE_AXIS = 100_002;

const ruleXml = (css: string): string => `<c:spPr><a:ln w="${EMU_PER_POINT}">${solid(paintOf(css))}</a:ln></c:spPr>`;

const NO_RULE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** The first category of lying bars stands on top, and numbers run below, whichever way an axis is turned. */
function categoryAxisXml({ form, axis, hasCategoryNames }: NativeChart): string {
  const lying = form === 'bars';
  return (
    `<c:catAx>${flag('axId', CATEGORY_AXIS)}<c:scaling>${flag('orientation', lying ? 'maxMin' : 'minMax')}</c:scaling>${flag('delete', !hasCategoryNames)}` +
    `${flag('axPos', lying ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>${flag('majorTickMark', 'none')}${flag('minorTickMark', 'none')}` +
    `${flag('tickLblPos', axis.reversed ? 'nextTo' : 'low')}${ruleXml('var(--ink-2)')}${textXml()}${flag('crossAx', VALUE_AXIS)}${flag('crosses', axis.reversed ? 'max' : 'autoZero')}` +
    `${flag('auto', false)}${flag('lblAlgn', 'ctr')}${flag('lblOffset', 100)}${flag('noMultiLvlLbl', true)}</c:catAx>`
  );
}

function valueAxisXml({ form, axis }: NativeChart): string {
  const lying = form === 'bars';
  const grid = axis.shown ? `<c:majorGridlines>${ruleXml('var(--line)')}</c:majorGridlines>` : '';
  return (
    `<c:valAx>${flag('axId', VALUE_AXIS)}<c:scaling>${flag('orientation', axis.reversed ? 'maxMin' : 'minMax')}${flag('max', axis.max)}${flag('min', axis.min)}</c:scaling>` +
    `${flag('delete', !axis.shown)}${flag('axPos', lying ? 'b' : 'l')}${grid}<c:numFmt formatCode="${escaped(axis.format)}" sourceLinked="0"/>` +
    `${flag('majorTickMark', 'none')}${flag('minorTickMark', 'none')}${flag('tickLblPos', 'nextTo')}${NO_RULE}${textXml(paintOf('var(--ink-2)'))}` +
    `${flag('crossAx', CATEGORY_AXIS)}${flag('crosses', lying ? 'max' : 'autoZero')}${flag('crossBetween', 'between')}${flag('majorUnit', axis.step)}</c:valAx>`
  );
}

export const axesXml = (chart: NativeChart): string => categoryAxisXml(chart) + valueAxisXml(chart);
