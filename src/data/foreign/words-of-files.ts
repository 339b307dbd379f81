import { error, warning, type CodeWords } from './code-words';

/** Of a file as a whole, and of what a workbook has besides its cells. */
export const fileWords: readonly (readonly [string, CodeWords])[] = [
  ['EMPTY_FILE', error('Tệp trống. Hãy chọn tệp có số liệu.', 'The file is empty. Choose one with figures.')],
  ['TOO_LARGE', error('Tệp lớn hơn {most} MB. Hãy lọc bớt hoặc chia nhỏ.', 'The file is over {most} MB. Filter it or divide it.')],
  ['HTML_PAGE', error(
    'Đây là một trang web, không phải số liệu. Hãy mở trang này và tải tệp số liệu (JSON-stat, CSV, XLSX).',
    'This is a web page, not data. Open the page and download the data themselves (JSON-stat, CSV, XLSX).',
  )],
  ['XLS_OLD', error(
    'Đây là tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.',
    'This is a workbook of an old Excel (.xls) or one with a password. Open it in Excel, remove the password and save it as .xlsx.',
  )],
  ['FORMAT_UNKNOWN', error(
    'Không nhận ra định dạng. Saola đọc JSON-stat, CSV và XLSX.',
    'The format is not known. JSON-stat, CSV and XLSX are read.',
  )],
  ['ENCODING', error(
    'Chữ trong tệp không phải UTF-8. Trong Excel, lưu dạng “CSV UTF-8”.',
    'The text is not UTF-8. Save it from Excel as “CSV UTF-8”.',
  )],
  ['TEXT_CLEANED', warning(
    'Đã bỏ ký tự ẩn trong {count} ô hoặc nhãn, ở đây trước tiên.',
    'Unseen characters were taken out of {count} cells or labels, here first.',
  )],
  ['TRAILING_NUL', warning('Đã bỏ các byte NUL ở cuối tệp.', 'NUL bytes behind the document were passed over.')],
  ['MORE_PROBLEMS', warning(
    'Còn {count} vấn đề nữa. Hãy sửa những vấn đề đã nêu rồi đọc lại.',
    'There are {count} more problems. Mend those that are named and read the file again.',
  )],
  ['UNREADABLE', error(
    'Không đọc được tệp này ({detail}). Hãy mở bằng phần mềm đã tạo ra nó và lưu lại.',
    'This file cannot be read ({detail}). Open it in the program that made it and save it again.',
  )],
  ['ZIP_BROKEN', error(
    'Tệp nén bị hỏng hoặc bị cắt ngắn. Hãy tải hoặc lưu lại.',
    'The workbook is damaged or cut short. Download it or save it again.',
  )],
  ['ZIP_OTHER', error(
    'Tệp nén này không phải sổ tính XLSX. Hãy lưu bảng tính thành .xlsx, hoặc giải nén trước.',
    'This archive is no XLSX workbook. Save the sheet as .xlsx, or unpack it first.',
  )],
  ['ZIP_ENTRIES', error(
    'Sổ tính có hơn {most} phần. Hãy chép bảng sang một sổ mới.',
    'The workbook has more than {most} parts. Copy the table into a new one.',
  )],
  ['ZIP_UNPACKED', error(
    'Sổ tính giải nén ra quá {most} MB. Hãy lọc bớt hoặc chia nhỏ.',
    'The workbook unpacks to more than {most} MB. Filter it or divide it.',
  )],
  ['ZIP_RATIO', error(
    'Phần “{part}” được nén chặt bất thường (quá {most} lần), như tệp phá hoại. Hãy chép bảng sang một sổ mới.',
    'The part “{part}” is packed more than {most} times, as hostile files are. Copy the table into a new workbook.',
  )],
  ['ZIP_ENCRYPTED', error('Sổ tính có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.', 'The workbook has a password. Remove it and save again.')],
  ['XML_BROKEN', error(
    'Phần “{part}” của sổ tính bị hỏng. Hãy mở bằng Excel và lưu lại.',
    'The part “{part}” of the workbook is damaged. Open it in Excel and save it again.',
  )],
  ['NO_SHEET', error(
    'Sổ tính không có trang nào hiện và có số liệu. Hãy bỏ ẩn trang cần đọc.',
    'The workbook has no visible sheet with figures. Unhide the one that is meant.',
  )],
  ['SHEET_UNKNOWN', error('Không có trang “{sheet}”. Các trang: {sheets}.', 'There is no sheet “{sheet}”. The sheets are {sheets}.')],
  ['HIDDEN_SHEET', warning(
    'Trang ẩn “{sheet}” không được đọc. Nếu cần, hãy bỏ ẩn.',
    'The hidden sheet “{sheet}” is not read. Unhide it if it is meant.',
  )],
  ['OTHER_SHEET', warning(
    'Chỉ đọc trang “{read}”; trang “{sheet}” cũng có bảng số liệu. Hãy chọn trang kia nếu cần.',
    'Only the sheet “{read}” is read; “{sheet}” has a table too. Choose that one if it is meant.',
  )],
];
