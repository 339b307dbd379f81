import { invalid } from '../data-error';
import type { CategoryDocument } from './document';
import type { Profile } from './profile';
import type { Category, Indicator } from '../../domain/dataset';

type UnitDocument = NonNullable<CategoryDocument['unit']> extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** For publishers who do not say: the most decimals to print, and no figure is padded up to it. */
const DECIMALS_UNSTATED = 6;

const toUnit = (unit: UnitDocument | undefined): Indicator['unit'] => ({
  code: unit?.code ?? unit?.label ?? '',
  label: unit?.label ?? unit?.symbol ?? '',
});

/** @throws {DataError} METRIC_UNIT_MISSING, INDICATOR_UNDESCRIBED: the profile leaves nothing of an indicator open. */
export function readIndicator({ id, label }: Category, units: CategoryDocument['unit'], extension: Profile): Indicator {
  const unit = units?.get(id);
  if (unit?.label === undefined || unit.code === undefined || unit.decimals === undefined) {
    throw invalid('METRIC_UNIT_MISSING', 'dimension', id);
  }
  const description = extension.indicators.get(id);
  if (description === undefined) throw invalid('INDICATOR_UNDESCRIBED', 'extension.indicators', id);
  return { id, name: label, unit: toUnit(unit), decimals: unit.decimals, ...description };
}

/** An indicator of another publisher, who says nothing of its direction or of what may be added up. */
export function foreignIndicator({ id, label }: Category, units: CategoryDocument['unit']): Indicator {
  const unit = units?.get(id);
  return {
    id,
    name: label,
    definition: '',
    unit: toUnit(unit),
    decimals: unit?.decimals ?? DECIMALS_UNSTATED,
    direction: 'neutral',
    formula: null,
    method: null,
    frequency: null,
    legalSource: null,
  };
}
