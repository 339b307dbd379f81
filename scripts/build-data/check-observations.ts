import { reportUnknown } from './cells';
import { cellKey } from './cell-key';
import { fault, type Report } from './message';
import type { Book, IndicatorRow, ObservationRow } from './rows';

const DIRECTIONS = ['increase', 'decrease'];
const BLANK_STATUSES = ['missing', 'suppressed', 'not-applicable'];

/** Whether each observation is of known codes, in the unit of its indicator, and has a figure or a reason for none. */
export function checkObservations(book: Book, report: Report): void {
  for (const row of book.observations) {
    const indicator = book.indicators.get(row.indicator);
    if (indicator === undefined) reportUnknown(row, 'indicator', row.indicator, book.indicators.keys(), report);
    else {
      checkBreakdown(row, indicator, book, report);
      checkNumber(row, indicator, book, report);
    }
    if (!book.organisations.has(row.organisation))
      reportUnknown(row, 'organisation', row.organisation, book.organisations.keys(), report);
    if (row.source !== '' && !book.sources.has(row.source))
      reportUnknown(row, 'source', row.source, book.sources.keys(), report);
    checkPresence(row, report);
  }
  checkDuplicates(book.observations, report);
}

function checkBreakdown(row: ObservationRow, indicator: IndicatorRow, book: Book, report: Report): void {
  for (const [dimension, code] of row.breakdown) {
    const categories = book.breakdowns.get(dimension)?.categories;
    if (!indicator.dimensions.includes(dimension)) {
      reportUnknown(row, 'breakdown', dimension, indicator.dimensions, report);
    } else if (categories !== undefined && !categories.has(code))
      reportUnknown(row, 'breakdown', code, categories.keys(), report);
  }
}

function checkNumber(row: ObservationRow, indicator: IndicatorRow, book: Book, report: Report): void {
  if (row.unit !== indicator.unit) {
    report(
      fault(
        row,
        'unit',
        {
          vi: `đơn vị “${row.unit}”, chỉ tiêu này dùng “${indicator.unit}”.`,
          en: `the unit is “${row.unit}”, this indicator is in “${indicator.unit}”.`,
        },
        {
          vi: `đổi số về “${indicator.unit}” hoặc chọn chỉ tiêu khác.`,
          en: `give the number in “${indicator.unit}” or choose another indicator.`,
        },
      ),
    );
  }
  const unit = book.units.get(indicator.unit);
  if (row.value === null || unit === undefined) return;
  if (indicator.decimals === 0 && row.digits > 0) {
    report(
      fault(
        row,
        'value',
        {
          vi: `${row.value} không phải số nguyên; “${indicator.unit}” chỉ có số nguyên.`,
          en: `${row.value} is not whole; “${indicator.unit}” takes whole numbers only.`,
        },
        {
          vi: 'nếu dấu trong số tách hàng nghìn, viết liền: 1234.',
          en: 'if the mark groups thousands, write it without: 1234.',
        },
      ),
    );
  }
  if ((unit.minimum !== null && row.value < unit.minimum) || (unit.maximum !== null && row.value > unit.maximum)) {
    const bounds = `${unit.minimum ?? '−∞'} … ${unit.maximum ?? '+∞'}`;
    report(
      fault(
        row,
        'value',
        {
          vi: `${row.value} nằm ngoài giới hạn của đơn vị “${unit.code}” (${bounds}).`,
          en: `${row.value} is outside the limits of the unit “${unit.code}” (${bounds}).`,
        },
        {
          vi: 'kiểm tra số và đơn vị; giới hạn ghi ở units.csv.',
          en: 'check the number and the unit; the limits are in units.csv.',
        },
      ),
    );
  }
}

/** A blank needs a direction or a status that allows it; a number contradicts both. */
function checkPresence(row: ObservationRow, report: Report): void {
  const direction = DIRECTIONS.includes(row.qualifier);
  if (row.blank && !direction && !BLANK_STATUSES.includes(row.status)) {
    report(
      fault(
        row,
        'value',
        { vi: 'ô để trống mà không có lý do.', en: 'the cell is blank without a reason.' },
        {
          vi: 'điền số; nếu nguồn chỉ nêu chiều hướng, ghi qualifier increase hoặc decrease; nếu không có số, ghi status missing, suppressed hoặc not-applicable.',
          en: 'fill in the number; for a direction only, set qualifier to increase or decrease; for no figure, set status to missing, suppressed or not-applicable.',
        },
      ),
    );
  }
  if (row.blank) return;
  if (direction) {
    report(
      fault(
        row,
        'value',
        {
          vi: `có số trong khi qualifier là “${row.qualifier}”.`,
          en: `there is a number though the qualifier is “${row.qualifier}”.`,
        },
        { vi: 'xóa số, hoặc đổi qualifier.', en: 'delete the number or change the qualifier.' },
      ),
    );
  }
  if (BLANK_STATUSES.includes(row.status)) {
    report(
      fault(
        row,
        'value',
        {
          vi: `có số trong khi status là “${row.status}”.`,
          en: `there is a number though the status is “${row.status}”.`,
        },
        { vi: 'xóa số, hoặc xóa status.', en: 'delete the number or the status.' },
      ),
    );
  }
}

function checkDuplicates(rows: readonly ObservationRow[], report: Report): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = `${cellKey(row)} ${row.source}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row.row);
    else
      report(
        fault(
          row,
          'source',
          {
            vi: `cùng chỉ tiêu, cơ quan, kỳ, phân tổ và nguồn với dòng ${earlier}.`,
            en: `same indicator, organisation, period, breakdown and source as row ${earlier}.`,
          },
          {
            vi: `xóa dòng ${row.row} hoặc ${earlier}, hoặc ghi đúng phân tổ.`,
            en: `delete row ${row.row} or ${earlier}, or name the right breakdown.`,
          },
        ),
      );
  }
}
