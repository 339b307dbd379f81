import { error, question, warning, type CodeWords } from './code-words';

/** Codes that share a sentence; {detail} says what was found. */
const shared = (codes: readonly string[], words: CodeWords): readonly (readonly [string, CodeWords])[] =>
  codes.map((code) => [code, words] as const);

const ASK_PUBLISHER = { vi: 'Hãy tải lại hoặc báo nơi công bố.', en: 'Download it again or tell its publisher.' };

/** Of JSON and of JSON-stat. */
export const cubeWords: readonly (readonly [string, CodeWords])[] = [
  ['PARSE_ERROR', error(
    `Không phải JSON hợp lệ ({detail}). Tệp có thể bị cắt ngắn. ${ASK_PUBLISHER.vi}`,
    `Not valid JSON ({detail}). The file may be cut short. ${ASK_PUBLISHER.en}`,
  )],
  ['NOT_JSON_STAT', error(
    'Đây là JSON nhưng không phải JSON-stat. Hãy chọn định dạng JSON-stat 2.0, CSV hoặc XLSX khi tải.',
    'This is JSON but not JSON-stat. Choose JSON-stat 2.0, CSV or XLSX when downloading.',
  )],
  ['ERROR_RESPONSE', error(
    'Nơi công bố trả lời bằng một thông báo lỗi, không phải số liệu. Hãy tải lại sau.',
    'The publisher answered with an error, not with data. Download it again later.',
  )],
  ['CLASS_UNEXPECTED', error(
    'Tài liệu là “{detail}”, không phải một bộ số liệu (dataset). Hãy tải từng bộ số liệu.',
    'The document is a “{detail}”, not a dataset. Download one dataset.',
  )],
  ['VERSION_UNSUPPORTED', error('Phiên bản JSON-stat “{detail}” không đọc được; cần 2.0 hoặc 1.x.', 'JSON-stat “{detail}” is not read; 2.0 and 1.x are.')],
  ['BUNDLE_DEPRECATED', warning(
    'JSON-stat đời 1.x; đã đọc như 2.0. Nếu được, hãy tải bản 2.0.',
    'JSON-stat 1.x, read as 2.0. Download 2.0 where it is offered.',
  )],
  ['BUNDLE_MORE', warning(
    'Tệp có nhiều bộ số liệu; chỉ đọc “{read}”, không đọc: {others}.',
    'The file has several datasets; “{read}” is read, these are not: {others}.',
  )],
  ['VERSION_MISSING', warning('Không ghi phiên bản; đã đọc như JSON-stat 2.0.', 'No version is given; it is read as JSON-stat 2.0.')],
  ['SIZE_AS_STRING', warning('Kích thước “{detail}” viết dạng chữ; đã đọc như số.', 'The size “{detail}” is written as text and read as a number.')],
  ['METADATA_ONLY', warning(
    'Tệp chỉ mô tả {cells} ô, không có số liệu nào. Hãy tải tệp có số liệu.',
    'The file describes {cells} cells and has no figure. Download the one with figures.',
  )],
  ['VALUE_STRING', error('“{detail}” là chữ ở chỗ của một số. Hãy viết số, hoặc null nếu không có.', '“{detail}” is text in the place of a number. Write the number, or null where there is none.')],
  ['VALUE_TYPE', error('“{detail}” không phải là số. Hãy viết số, hoặc null nếu không có.', '“{detail}” is not a number. Write the number, or null where there is none.')],
  ['NUMBER_AS_STRING', warning('{count} số viết dạng chữ, ở đây trước tiên; đã đọc như số.', '{count} numbers are written as text, here first; they are read as numbers.')],
  ['MISSING_AS_STRING', warning(
    '{count} ô ghi ký hiệu như “{text}” thay cho số; được giữ làm ghi chú của ô không có số.',
    '{count} cells have a sign such as “{text}” for a number; it is kept as the note of a cell without one.',
  )],
  ['STATUS_IGNORED', warning('Phần trạng thái này không theo chuẩn nên không được đọc.', 'This part of the status is not of the standard and is not read.')],
  ['TIME_GUESSED', warning(
    'Tệp không nói chiều nào là thời gian; đã lấy “{dimension}”. Hãy chọn lại nếu sai.',
    'The file does not say which dimension is time; “{dimension}” is taken. Choose another if that is wrong.',
  )],
  ['TIME_AMBIGUOUS', question('Chiều nào là thời gian: {dimensions}?', 'Which dimension is time: {dimensions}?')],
  ['TIME_MISSING', question(
    'Không chiều nào là thời gian ({dimensions}). Hãy chọn một chiều, hoặc cho biết kỳ của cả bảng.',
    'No dimension is time ({dimensions}). Choose one, or say of which period the whole table is.',
  )],
  ['TIME_UNKNOWN', error('Không có chiều “{detail}”. Các chiều: {dimensions}.', 'There is no dimension “{detail}”. The dimensions are {dimensions}.')],
  ['ROLE_SEVERAL', warning(
    'Nhiều chiều có vai trò “{role}”; “{dimension}” được lấy, các chiều khác là phân tổ.',
    'Several dimensions have the role “{role}”; “{dimension}” is taken, the others are breakdowns.',
  )],
  ['METRIC_UNIT_MISSING', warning('Chỉ tiêu không ghi đơn vị ({detail}). Hãy xem đơn vị ở nhãn hoặc nơi công bố.', 'No unit is given for {detail}. Look for it in the labels or at the publisher.')],
  ['LABEL_KEY_INCOMPLETE', warning('{count} mục không có nhãn; mã được hiển thị.', '{count} categories have no label; their codes are shown.')],
  ['CUBE_SIZE_OVERFLOW', error('Bảng có {detail} ô, quá nhiều để đọc ở đây. Hãy lọc bớt khi tải.', 'The cube has {detail} cells, too many to read here. Filter it when downloading.')],
  ['DIMENSION_NOT_EMBEDDED', error('Chiều này chỉ có địa chỉ, không có nội dung. Hãy tải tệp đầy đủ.', 'The dimension is only referred to. Download a file that contains it.')],
  ['DUPLICATE_CATEGORY', error(`Mục “{detail}” có hai lần. ${ASK_PUBLISHER.vi}`, `The category “{detail}” stands twice. ${ASK_PUBLISHER.en}`)],
  ['DUPLICATE_ID', error(`Chiều “{detail}” có hai lần. ${ASK_PUBLISHER.vi}`, `The dimension “{detail}” stands twice. ${ASK_PUBLISHER.en}`)],
  ...shared(['STRUCTURAL_VIOLATION', 'INDICATOR_UNDESCRIBED', 'ROLE_AMBIGUOUS', 'ROLE_TIME_MISSING'], error(
    `Cấu trúc không đúng JSON-stat: {detail}. ${ASK_PUBLISHER.vi}`,
    `The structure is not that of JSON-stat: {detail}. ${ASK_PUBLISHER.en}`,
  )),
  ...shared(
    ['ID_SIZE_LEN_MISMATCH', 'VALUE_LEN_MISMATCH', 'STATUS_LEN_MISMATCH', 'INDEX_COUNT_MISMATCH', 'SIZE_INVALID', 'SPARSE_KEY_OUT_OF_RANGE',
      'STATUS_KEY_OUT_OF_RANGE', 'BUDGET_EXCEEDED'],
    error(
      `Số phần tử không khớp: {detail}. Đọc tiếp sẽ lệch số liệu. ${ASK_PUBLISHER.vi}`,
      `The lengths do not fit: {detail}. Figures would be shifted. ${ASK_PUBLISHER.en}`,
    ),
  ),
  ...shared(
    ['DIM_KEY_ID_MISMATCH', 'INDEX_POSITIONS_INVALID', 'LABEL_KEY_UNKNOWN', 'UNIT_KEY_UNKNOWN', 'COORD_KEY_UNKNOWN', 'NOTE_KEY_UNKNOWN',
      'CHILD_ID_UNKNOWN', 'CHILD_CYCLE', 'ROLE_ID_UNKNOWN'],
    error(`Mã không khớp: {detail}. ${ASK_PUBLISHER.vi}`, `The codes do not fit: {detail}. ${ASK_PUBLISHER.en}`),
  ),
];
