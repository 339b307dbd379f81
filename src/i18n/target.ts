import type { Target, Unit } from '../domain/dataset';
import { decimalsOf } from '../domain/decimals';
import { fill } from './fill';
import { withUnit } from './figure-parts';
import { formatNumber } from './number';
import { operatorSigns } from './operator-signs';
import { formatPeriod } from './period';
import type { Speech } from './words';

/** The number of a target with the unit of its indicator: '80%'. */
export const targetValue = ({ value }: Target, unit: Unit, { language }: Speech): string =>
  withUnit(formatNumber(value, { digits: decimalsOf(value), language }), unit.label);

/** What a target asks, of whom and by when: '≥ 80% (cả nước, 2025)'. */
export const targetWords = (target: Target, unit: Unit, speech: Speech): string =>
  fill(speech.words.format.target, {
    operator: operatorSigns[target.operator],
    value: targetValue(target, unit, speech),
    scope: target.scope,
    period: formatPeriod(target.period, speech.language),
  });
