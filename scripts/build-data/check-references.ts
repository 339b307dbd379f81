import { reportUnknown } from './cells';
import { fault, type Place, type Report } from './message';
import type { Book } from './rows';

type Known = { readonly has: (code: string) => boolean; readonly keys: () => Iterable<string> };

/** Every code that one file takes from another exists there; a null code is left alone. */
export function checkReferences(book: Book, report: Report): void {
  const refer = (place: Place, column: string, code: string | null, known: Known): void => {
    if (code !== null && !known.has(code)) reportUnknown(place, column, code, known.keys(), report);
  };
  for (const row of book.indicators.values()) {
    refer(row, 'unit', row.unit, book.units);
    for (const id of row.dimensions) refer(row, 'dimensions', id, book.breakdowns);
  }
  for (const row of book.organisations.values()) {
    refer(row, 'parent', row.parent, book.organisations);
    refer(row, 'successor', row.successor, book.organisations);
  }
  for (const row of book.targets) {
    refer(row, 'indicator', row.indicator, book.indicators);
    refer(row, 'source', row.source, book.sources);
    checkTargetUnit(row, book, report);
  }
  for (const row of book.breaks) {
    refer(row, 'indicator', row.indicator, book.indicators);
    refer(row, 'organisation', row.organisation, book.organisations);
    refer(row, 'source', row.source, book.sources);
  }
  for (const row of book.events) {
    refer(row, 'organisation', row.organisation, book.organisations);
    refer(row, 'source', row.source, book.sources);
  }
  for (const row of book.tiles) refer(row, 'organisation', row.organisation, book.organisations);
  checkTiles(book, report);
}

function checkTargetUnit(row: Book['targets'][number], book: Book, report: Report): void {
  const unit = book.indicators.get(row.indicator)?.unit;
  if (unit !== undefined && row.unit !== unit) {
    report(
      fault(
        row,
        'unit',
        {
          vi: `đơn vị “${row.unit}”, chỉ tiêu này dùng “${unit}”.`,
          en: `the unit is “${row.unit}”, this indicator is in “${unit}”.`,
        },
        { vi: `đổi số về “${unit}” hoặc sửa đơn vị.`, en: `give the number in “${unit}” or correct the unit.` },
      ),
    );
  }
}

function checkTiles(book: Book, report: Report): void {
  const taken = new Map<string, number | null>();
  for (const tile of book.tiles) {
    for (const [column, key] of [
      ['organisation', tile.organisation],
      ['column', `${tile.gridColumn},${tile.gridRow}`],
    ] as const) {
      const earlier = taken.get(`${tile.map} ${key}`);
      if (earlier !== undefined)
        report(
          fault(
            tile,
            column,
            {
              vi: `“${key}” đã có ở dòng ${earlier} của bản đồ này.`,
              en: `“${key}” stands in row ${earlier} of this map already.`,
            },
            {
              vi: 'mỗi đơn vị một ô, mỗi ô một đơn vị.',
              en: 'give each organisation one tile and each tile one organisation.',
            },
          ),
        );
      else taken.set(`${tile.map} ${key}`, tile.row);
    }
  }
}
