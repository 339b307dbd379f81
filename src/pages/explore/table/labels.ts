import type { Dataset, Dimension } from '../../../domain/dataset';
import { formatPeriod, formatPeriodLong } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';

/** The label of a category as the table shows it; periods are printed in the reader's language. */
export function shownLabel(dimension: Dimension | undefined, position: number, language: Language): string {
  const category = dimension?.categories[position];
  if (dimension === undefined || category === undefined) return '';
  return dimension.role === 'time' ? formatPeriod(category.id, language) : category.label;
}

/** As `shownLabel`, but periods other than years in words, which no spreadsheet takes for a date or a fraction. */
export function writtenLabel(dimension: Dimension | undefined, position: number, language: Language): string {
  const id = dimension?.categories[position]?.id ?? '';
  const isOtherPeriod = dimension?.role === 'time' && !/^\d{4}$/.test(id);
  return isOtherPeriod ? formatPeriodLong(id, language) : shownLabel(dimension, position, language);
}

export const organisationLabel = ({ dimensions }: Dataset, id: string): string =>
  dimensions.find(({ role }) => role === 'organisation')?.categories.find((category) => category.id === id)?.label ?? id;
