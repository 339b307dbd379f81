import { fold } from '../../../domain/fold';

export type Field =
  | 'indicator' | 'organisation' | 'period' | 'value' | 'unit' | 'qualifier' | 'status' | 'stated' | 'outOf' | 'source' | 'note';

/** Columns of the files that downloads of this dashboard write, besides those above. */
export type OwnField = 'id' | 'rule' | 'sourceTitle' | 'sourcePublisher' | 'sourcePublished' | 'sourceUrl' | 'title' | 'passed';

/** Names of columns; the first is the one they should have. */
export const NAMES: Readonly<Record<Field, readonly string[]>> = {
  indicator: ['indicator', 'measure', 'chỉ tiêu', 'chỉ số'],
  organisation: ['organisation', 'area', 'region', 'province', 'cơ quan', 'đơn vị', 'địa phương', 'tỉnh'],
  period: ['period', 'time', 'year', 'date', 'kỳ', 'năm', 'thời gian'],
  value: ['value', 'giá trị', 'số liệu', 'kết quả'],
  unit: ['unit', 'đơn vị tính'],
  qualifier: ['qualifier', 'mức chính xác'],
  status: ['status', 'trạng thái'],
  stated: ['stated', 'dạng in'],
  outOf: ['out_of', 'mẫu số'],
  source: ['source', 'nguồn'],
  note: ['note', 'ghi chú'],
};

export const NEEDED: readonly Field[] = ['indicator', 'organisation', 'period', 'value'];

/** How names are compared: without case, marks and outer spaces, an underscore being a space. */
export const plainName = (name: string): string => fold(name.replaceAll('_', ' '));

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [plainName(name), field] as const)),
);

export const fieldNamed = (name: string): Field | null => FIELDS.get(plainName(name)) ?? null;

/** How far down a header is looked for. */
export const ROWS_SEARCHED = 20;

/** How many of the columns needed a row names. */
export const countFields = (names: readonly string[]): number =>
  new Set(names.map(fieldNamed).filter((field) => field !== null && NEEDED.includes(field))).size;

/** A kind of file that downloads write, known by columns nobody else would have together. */
export interface OwnForm {
  readonly decimalMark: '.' | ',';
  readonly signature: readonly string[];
  readonly columns: ReadonlyMap<string, OwnField>;
}

const form = (decimalMark: OwnForm['decimalMark'], signature: readonly string[], columns: readonly (readonly [string, OwnField])[]): OwnForm => ({
  decimalMark,
  signature: signature.map(plainName),
  columns: new Map(columns.map(([name, field]) => [plainName(name), field])),
});

const OWN_FORMS: readonly OwnForm[] = [
  form('.', ['id', 'rule', 'from', 'other_readings', 'source_url', 'revision', 'written'], [
    ['id', 'id'], ['rule', 'rule'], ['from', 'passed'], ['other_readings', 'passed'],
    ['source_title', 'sourceTitle'], ['source_publisher', 'sourcePublisher'], ['source_published', 'sourcePublished'], ['source_url', 'sourceUrl'],
    ['title', 'title'], ['filter', 'passed'], ['revision', 'passed'], ['updated', 'passed'], ['written', 'passed'],
  ]),
  form(',', ['Địa chỉ nguồn', 'Nguồn khác', 'Mã số liệu'], [
    ['Địa chỉ nguồn', 'sourceUrl'], ['Nguồn khác', 'passed'], ['Mã số liệu', 'id'], ['Tiêu đề', 'title'],
    ['Nội dung lọc', 'passed'], ['Phiên bản số liệu', 'passed'], ['Cập nhật', 'passed'], ['Thời điểm ghi tệp', 'passed'],
  ]),
  form(',', ['Address of the source', 'Other sources', 'Figure id'], [
    ['Address of the source', 'sourceUrl'], ['Other sources', 'passed'], ['Figure id', 'id'], ['Title', 'title'],
    ['Filter', 'passed'], ['Revision of the data', 'passed'], ['Updated', 'passed'], ['Written', 'passed'],
  ]),
];

export function ownFormOf(names: readonly string[]): OwnForm | null {
  const plain = new Set(names.map(plainName));
  return OWN_FORMS.find(({ signature }) => signature.every((name) => plain.has(name))) ?? null;
}

const RUNS = /^'(?='*[=+\-@\t\r\n\0＝＋－＠])/;

/** In files of ours a text that would have run in a spreadsheet has an apostrophe before it. */
export const withoutGuard = (text: string): string => text.replace(RUNS, '');
