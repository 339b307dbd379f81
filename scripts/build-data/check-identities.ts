import { reportUnknown } from './cells';
import { fault, type Report } from './message';
import type { Book, IdentityRow, ObservationRow } from './rows';

/** Sums of decimals are compared as whole numbers of the smallest unit either side prints. */
const scaled = (row: ObservationRow, digits: number): number => Math.round((row.value ?? 0) * 10 ** digits);

/** Every total of identities.csv equals its parts, to the last digit printed. */
export function checkIdentities(book: Book, report: Report): void {
  // An id that stands twice is reported elsewhere; here its first row counts.
  const observations = new Map([...book.observations].reverse().map((row) => [row.id, row]));
  for (const identity of book.identities) {
    const find = (id: string, column: string): ObservationRow | null => {
      const row = observations.get(id) ?? null;
      if (row === null) reportUnknown(identity, column, id, observations.keys(), report);
      return row;
    };
    const whole = find(identity.whole, 'whole');
    const parts = identity.parts.map((id) => find(id, 'parts'));
    if (whole !== null && parts.every((part) => part !== null)) checkSum(identity, whole, parts, report);
  }
}

function checkSum(
  identity: IdentityRow,
  whole: ObservationRow,
  parts: readonly ObservationRow[],
  report: Report,
): void {
  const all = [whole, ...parts];
  const isUnreadable = all.some((row) => row.value === null && !row.blank);
  if (isUnreadable) return;
  const inexact = all.find((row) => row.value === null || row.qualifier !== 'exact');
  if (inexact !== undefined) {
    report(
      fault(
        identity,
        'parts',
        {
          vi: `${inexact.id} không phải số chính xác nên không cộng được.`,
          en: `${inexact.id} is no exact number and cannot be added.`,
        },
        { vi: 'bỏ đẳng thức này hoặc sửa số liệu.', en: 'drop this identity or correct the observation.' },
      ),
    );
    return;
  }
  const digits = Math.max(...all.map((row) => row.digits));
  const sum = parts.reduce((total, part) => total + scaled(part, digits), 0);
  if (sum === scaled(whole, digits)) return;
  const shown = `${parts.map((part) => part.value).join(' + ')} = ${sum / 10 ** digits}`;
  report(
    fault(
      identity,
      'whole',
      {
        vi: `${whole.id} là ${whole.value}, các phần cộng lại: ${shown}.`,
        en: `${whole.id} is ${whole.value}, its parts are ${shown}.`,
      },
      {
        vi: `kiểm tra dòng ${all.map(({ row }) => row).join(', ')} của observations.csv.`,
        en: `check rows ${all.map(({ row }) => row).join(', ')} of observations.csv.`,
      },
    ),
  );
}
