import { error, question, warning, type CodeWords } from './code-words';

const DUPLICATE_REMEDY = {
  vi: 'Hãy xóa một dòng, hoặc thêm cột phân tổ để phân biệt.',
  en: 'Delete one of them, or add a column that tells them apart.',
};

/** Of a tidy table: a header, and one row a figure. */
export const tableWords: readonly (readonly [string, CodeWords])[] = [
  ['QUOTE_OPEN', error(
    'Dấu ngoặc kép không khép lại hoặc đứng giữa ô. Hãy khép lại, hoặc viết hai lần bên trong ô.',
    'A quotation mark is not closed, or stands inside a cell. Close it, or write it twice inside the cell.',
  )],
  ['TOO_MANY_ROWS', error('Bảng có quá {most} dòng. Hãy lọc bớt hoặc chia nhỏ.', 'The table has more than {most} rows. Filter it or divide it.')],
  ['TOO_MANY_COLUMNS', error(
    'Dòng này có quá {most} cột. Mỗi số liệu một dòng, mỗi phân tổ một cột.',
    'The row has more than {most} columns. Write one figure a row and one breakdown a column.',
  )],
  ['TOO_MANY_CELLS', error('Bảng có quá {most} ô. Hãy lọc bớt hoặc chia nhỏ.', 'The table has more than {most} cells. Filter it or divide it.')],
  ['TEXT_TOO_LONG', error('Ô có quá {most} chữ. Hãy rút ngắn.', 'The cell has more than {most} letters. Shorten it.')],
  ['FAR_CELL', error(
    'Ô {cell} nằm quá xa bảng (giới hạn {rows} dòng, {columns} cột). Hãy xóa ô này.',
    'The cell {cell} lies too far out (at most {rows} rows and {columns} columns are read). Delete it.',
  )],
  ['NO_ROWS', error('Bảng không có dòng số liệu nào dưới tiêu đề.', 'There is no row of figures below the header. Add one figure a row.')],
  ['ROWS_ABOVE_HEADER', warning(
    'Tiêu đề cột ở dòng này; các dòng phía trên không được đọc.',
    'The header is in this row; the rows above it are not read.',
  )],
  ['COLUMN_MISSING', error(
    'Thiếu cột “{name}” (cũng nhận: {aliases}). Bảng cần một dòng tiêu đề, mỗi số liệu một dòng; năm không phải là cột.',
    'The column “{name}” is missing (also read: {aliases}). A table has one header row and one figure a row; years are no columns.',
  )],
  ['COLUMN_TWICE', error('Cột có hai lần. Hãy xóa hoặc đổi tên một cột.', 'The column stands twice. Delete or rename one of them.')],
  ['COLUMN_AMBIGUOUS', error(
    'Cột này và cột “{other}” đều có thể là “{name}”. Hãy đặt tên cột đúng là “{name}”.',
    'This column and “{other}” could both be “{name}”. Name the right one “{name}”.',
  )],
  ['UNIT_UNDERSTOOD', warning(
    'Đã có cột “{organisation}” nên cột này được hiểu là đơn vị tính. Nếu là cơ quan, hãy đặt tên cột là “organisation”.',
    'As there is the column “{organisation}”, this one is read as the unit. If it is the body, name it “organisation”.',
  )],
  ['COLUMN_UNNAMED', error('Cột có số liệu nhưng không có tên. Hãy đặt tên hoặc xóa cột.', 'The column has content but no name. Name it or delete it.')],
  ['ROW_LONG', error(
    'Dòng có {cells} ô, tiêu đề có {columns}. Ô có dấu phân cách bên trong phải đặt trong ngoặc kép.',
    'The row has {cells} cells, the header {columns}. Put a cell that contains the delimiter in quotes.',
  )],
  ['ROW_SHORT', error(
    'Dòng có {cells} ô, tiêu đề có {columns}, và dừng trước cột giá trị. Dòng có thể bị cắt; hãy điền đủ các ô.',
    'The row has {cells} cells, the header {columns}, and ends before the value. It may be cut off; fill in all cells.',
  )],
  ['CELL_BLANK', error('Ô để trống. Hãy điền; không để trống hay gộp các ô giống dòng trên.', 'The cell is blank. Fill it in; what is like the row above is written again.')],
  ['PERIOD_INVALID', error(
    '“{text}” không phải là kỳ, hoặc có thể là hai kỳ. Viết 2020, 2020-Q3, 2020-H1, 2020-6M, 2020-08, 2020-08-20 hoặc 2015/2020.',
    '“{text}” is not a period, or could be two. Write 2020, 2020-Q3, 2020-H1, 2020-6M, 2020-08, 2020-08-20 or 2015/2020.',
  )],
  ['NOT_A_NUMBER', error('{problem} Cách sửa: {remedy}', '{problem} Remedy: {remedy}')],
  ['OTHER_MARK', error('{problem} Cách sửa: {remedy}', '{problem} Remedy: {remedy}')],
  ['AMBIGUOUS_NUMBER', question(
    '{problem} Hãy cho biết dấu thập phân của cột là “.” hay “,”; hoặc {remedy}',
    '{problem} Say whether “.” or “,” is the decimal mark of the column; or {remedy}',
  )],
  ['DATE_AS_VALUE', error(
    'Ô là một ngày ({text}), có thể do Excel tự đổi từ một phân số. Hãy nhập lại; định dạng cột là Number hoặc Text.',
    'The cell is a date ({text}), which Excel may have made of a fraction. Write it again; format the column as Number or Text.',
  )],
  ['PERCENT_CELL', warning(
    '{count} ô có định dạng phần trăm, ở đây trước tiên; đọc như hiển thị: {text} là {value}.',
    '{count} cells have a percentage format, here first; they are read as shown: {text} as {value}.',
  )],
  ['PRECISION', warning(
    'Số có nhiều chữ số hơn máy tính giữ được ở {count} ô, ở đây trước tiên; các chữ số cuối đã làm tròn.',
    'The number has more digits than a computer keeps in {count} cells, here first; the last ones are rounded.',
  )],
  ['ERROR_CELL', error('Ô báo lỗi {text}. Hãy sửa công thức, hoặc xóa ô nếu không có số liệu.', 'The cell is the error {text}. Mend the formula, or clear it if there is no figure.')],
  ['FORMULA_NO_VALUE', error(
    'Công thức chưa được tính. Hãy mở bằng Excel rồi lưu, hoặc thay bằng giá trị.',
    'The formula has not been computed. Open the file in Excel and save it, or put the value in its place.',
  )],
  ['MERGED_CELLS', error(
    'Các ô {range} được gộp, nên chỉ một ô có giá trị. Hãy bỏ gộp và điền đủ từng ô.',
    'The cells {range} are merged, so only one holds a value. Unmerge them and fill in each.',
  )],
  ['QUALIFIER_UNKNOWN', error(
    'Không rõ “{text}” nghĩa là gì. Dùng: chính xác, khoảng, trên, ít nhất, dưới, không quá, tăng, giảm.',
    '“{text}” is not known. Use exact, approx, more_than, at_least, less_than, at_most, increase or decrease.',
  )],
  ['STATUS_UNKNOWN', warning(
    'Trạng thái “{text}” không có trong danh sách nên được giữ làm ghi chú ({count} ô, ở đây trước tiên).',
    'The status “{text}” is not in the list and is kept as a note ({count} cells, here first).',
  )],
  ['NUMBER_UNEXPECTED', error(
    'Có số trong khi dòng ghi “{text}”. Hãy xóa số hoặc sửa từ đó.',
    'There is a number though the row says “{text}”. Delete the number or change the word.',
  )],
  ['UNIT_MIXED', error(
    'Chỉ tiêu “{indicator}” có đơn vị “{unit}” ở đây và “{other}” ở dòng {row}. Hãy đổi về một đơn vị hoặc tách thành hai chỉ tiêu.',
    'The indicator “{indicator}” is in “{unit}” here and in “{other}” in row {row}. Give both in one unit, or make two indicators.',
  )],
  ['DUPLICATE_CONFLICT', error(
    `Cùng một ô số liệu với dòng {other} nhưng giá trị khác: {value} và {otherValue}. ${DUPLICATE_REMEDY.vi}`,
    `The same cell as row {other} with another value: {value} and {otherValue}. ${DUPLICATE_REMEDY.en}`,
  )],
  ['DUPLICATE_SAME', warning(
    'Cùng một ô số liệu và cùng giá trị với dòng {other}; chỉ giữ một. Hãy xóa một dòng.',
    'The same cell and value as row {other}; one is kept. Delete one of them.',
  )],
  ['DERIVED_LEFT_OUT', warning(
    '{count} số tính toán từ nhiều cơ quan hoặc nhiều kỳ không được đọc, ở đây trước tiên.',
    '{count} computed figures of several organisations or periods are not read, here first.',
  )],
  ['TABLE_TOO_WIDE', error(
    'Các phân tổ tạo ra {cells} ô, quá nhiều. Cột “{column}” có {size} giá trị khác nhau; nếu là lời, hãy đổi tên thành “note” hoặc xóa.',
    'The breakdowns make {cells} cells, which is too many. The column “{column}” has {size} different values; if it is free text, name it “note” or delete it.',
  )],
];
