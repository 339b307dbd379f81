import { fold } from '../../../domain/fold';
import { fieldNamed, plainName } from './columns';
import { textOf, type GridRow } from './grid';

/** 'Đơn vị' is both a body and what figures are counted in. */
const NAME = plainName('đơn vị');

/** How names of bodies begin; alone such a word is what is counted: 'xã', but 'Xã Kỳ Anh'. */
const BODY = /^(?:so|bo|ban|ubnd|uy ban|phong|cuc|chi cuc|tong cuc|vu|vien|trung tam|van phong|cong an|cong ty|tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa) ./;

/** Whether every indicator has at most one of the texts, none of which is the name of a body. */
function areUnits(body: readonly GridRow[], column: number, indicator: number): boolean {
  const units = new Map<string, string>();
  return body.every(({ cells }) => {
    const [unit, of] = [textOf(cells[column]), textOf(cells[indicator])];
    if (unit === '') return true;
    const known = units.get(of);
    if (known !== undefined) return known === unit;
    units.set(of, unit);
    return !BODY.test(fold(unit));
  });
}

/** The column 'Đơn vị' where another one is the organisation and each indicator has one of its texts; -1 where there is none. */
export function unitColumnOf(names: readonly string[], body: readonly GridRow[]): number {
  const fields = names.map(fieldNamed);
  const column = names.findIndex((name) => plainName(name) === NAME);
  const hasOrganisation = fields.some((field, other) => field === 'organisation' && plainName(names[other] ?? '') !== NAME);
  if (column < 0 || !hasOrganisation || fields.includes('unit')) return -1;
  return areUnits(body, column, fields.indexOf('indicator')) ? column : -1;
}
