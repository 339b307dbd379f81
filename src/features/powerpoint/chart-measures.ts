import type { Scale } from '../../charts/axis/ticks';
import type { ChartData } from '../../charts/chart-data';
import type { Language } from '../../i18n/language';

export const POINTS_PER_INCH = 72;

const THOUSAND = 1000;

const signs = { vi: '.', en: ',' } as const;

/**
 * A number format with the sign between thousands spelled out: else the office program of the reader puts its own, and
 * '1.234' is read as two different numbers.
 */
export function groupedFormat(format: string, largest: number, language: Language): string {
  const sign = `"${signs[language]}"`;
  const grouped = Math.abs(largest) >= THOUSAND ** 2 ? `#${sign}000${sign}000` : Math.abs(largest) >= THOUSAND ? `#${sign}000` : '0';
  return format.replaceAll('#,##0', grouped);
}

/** Whether decimals in the sign of a foreign office program make another number of it: '7.123', '1.234.5'. */
export const isReadTwoWays = (value: number, digits: number): boolean => digits > 0 && (Math.abs(value) >= THOUSAND || (digits === 3 && Math.abs(value) >= 1));

/** Number format of an axis with so many decimals; a percentage says so at each number. */
export const axisFormat = ({ digits, max }: Pick<Scale, 'digits' | 'max'>, { unit }: Pick<ChartData, 'unit'>, language: Language): string =>
  `${groupedFormat('#,##0', max, language)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}${unit.code === '%' ? '"%"' : ''}`;
