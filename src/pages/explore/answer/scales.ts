import type { ChartData } from '../../../charts/chart-data';
import type { Derived, Figure } from '../../../domain/figure';
import { unitOf } from '../../../domain/figure';
import type { Direction, Indicator, Unit } from '../../../domain/dataset';
import type { Question } from '../../../domain/question';
import { fill } from '../../../i18n/fill';
import { formatPeriod } from '../../../i18n/format';
import { compareWords } from '../../../i18n/messages/compare';
import { unitOfChange } from '../../../i18n/unit-of-change';
import type { Speech } from '../../../i18n/words';

type Scale = Pick<ChartData, 'unit' | 'direction'>;

/** More than one, so that the name of the unit is a plural. */
const SEVERAL = 2;

function unitDrawn(derived: Derived, { compare }: Question, { language }: Speech): Unit {
  const { code, label } = unitOf(derived);
  if (compare?.kind === 'base') return { code, label: fill(compareWords[language].names.base, { period: formatPeriod(compare.period, language) }) };
  return { code, label: label === '' ? unitOfChange(code, SEVERAL, language) : label };
}

/** Of ranks gained and lost more is better, of ranks themselves less is. */
function directionDrawn(derived: Derived, { direction }: Indicator): Direction {
  if (derived.rule === 'rank') return 'lower';
  return derived.unit.code === 'places' && direction !== 'neutral' ? 'higher' : direction;
}

/** In which unit the figures drawn stand, and which way is better. */
export function scaleOf(figures: readonly Figure[], indicator: Indicator, question: Question, speech: Speech): Scale {
  const derived = figures.find((figure) => figure.kind === 'derived');
  if (derived === undefined) return { unit: indicator.unit, direction: indicator.direction };
  return { unit: unitDrawn(derived, question, speech), direction: directionDrawn(derived, indicator) };
}
