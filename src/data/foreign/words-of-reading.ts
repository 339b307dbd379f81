import { error, type CodeWords } from './code-words';

/** Of the reading itself, and of addresses that figures are fetched from. */
export const readingWords: readonly (readonly [string, CodeWords])[] = [
  ['TIMED_OUT', error(
    'Đọc quá {most} giây nên đã dừng. Hãy lọc bớt hoặc chia nhỏ tệp.',
    'Reading took longer than {most} seconds and was stopped. Filter the file or divide it.',
  )],
  ['WORKER_LOST', error(
    'Phần đọc tệp của trình duyệt dừng giữa chừng ({detail}), có thể do thiếu bộ nhớ. Hãy đóng bớt thẻ rồi thử lại, hoặc chia nhỏ tệp.',
    'The part of the browser that reads files stopped ({detail}), perhaps for want of memory. Close other tabs and try again, or divide the file.',
  )],
  ['FILE_GONE', error(
    'Không đọc được tệp từ máy này ({detail}): tệp đã bị đổi, chuyển đi hoặc không được phép đọc. Hãy chọn lại tệp.',
    'The file cannot be read from this device ({detail}): it was changed, moved, or may not be read. Choose it again.',
  )],
  ['ADDRESS_INVALID', error(
    '“{address}” không phải địa chỉ web. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.',
    '“{address}” is not an address of the web. Paste the whole address, starting with https:// or http://.',
  )],
  ['ADDRESS_NOT_ALLOWED', error(
    'Trang này không được phép đọc từ {host}. Hãy tải tệp về rồi mở từ máy, hoặc đề nghị người quản trị cho phép máy chủ này (SAOLA_CONNECT_SRC, docs/deploy.md).',
    'This site may not read from {host}. Download the file and open it from your device, or ask the administrator to list that host (SAOLA_CONNECT_SRC, docs/deploy.md).',
  )],
  ['ADDRESS_INSECURE', error(
    'Trang mở qua https nên trình duyệt không đọc địa chỉ http. Hãy thử cùng địa chỉ với https://, hoặc tải tệp về rồi mở từ máy.',
    'This page came by https, so the browser reads no http address. Try the same address with https://, or download the file and open it.',
  )],
  ['ADDRESS_UNREACHABLE', error(
    'Không đọc được từ {host}: máy chủ không trả lời, hoặc không cho trang khác đọc (CORS). Hãy tải tệp về rồi mở từ máy.',
    'Nothing can be read from {host}: it does not answer, or lets no other site read (CORS). Download the file and open it from your device.',
  )],
  ['ADDRESS_OFFLINE', error(
    'Máy đang ngoại tuyến nên không đọc được {host}. Hãy kiểm tra kết nối rồi thử lại.',
    'This device is offline, so {host} cannot be read. Check the connection and try again.',
  )],
  ['ADDRESS_CUT_OFF', error(
    'Kết nối tới {host} bị ngắt sau {read} kB. Hãy thử lại, hoặc tải tệp về rồi mở từ máy.',
    'The connection to {host} was cut after {read} kB. Try again, or download the file and open it.',
  )],
  ['ADDRESS_SLOW', error(
    '{host} không gửi gì trong {most} giây. Hãy thử lại, hoặc tải tệp về rồi mở từ máy.',
    '{host} sent nothing for {most} seconds. Try again, or download the file and open it.',
  )],
  ['ADDRESS_MISSING', error(
    'Không có gì ở địa chỉ này (mã {status}). Hãy kiểm tra lại địa chỉ ở nơi công bố.',
    'There is nothing at this address (status {status}). Look the address up at its publisher.',
  )],
  ['ADDRESS_FORBIDDEN', error(
    '{host} không cho đọc địa chỉ này (mã {status}). Hãy đăng nhập ở đó, tải tệp về rồi mở từ máy.',
    '{host} does not let this address be read (status {status}). Sign in there, download the file and open it.',
  )],
  ['ADDRESS_FAILED', error(
    '{host} trả lời bằng một lỗi (mã {status}). Hãy thử lại sau, hoặc tải tệp về rồi mở từ máy.',
    '{host} answered with an error (status {status}). Try again later, or download the file and open it.',
  )],
  ['ADDRESS_ASKS', error(
    'Số liệu ở địa chỉ này có chỗ phải hỏi: {question} Hãy mở bằng “Mở số liệu khác” để trả lời.',
    'The figures at this address leave something open: {question} Open them with “Open other figures” to answer.',
  )],
  ['NOT_ON_DEVICE', error(
    'Số liệu của liên kết này nằm trên máy khác, hoặc đã bị xóa khỏi máy này. Hãy mở lại đúng tệp đó bằng “Mở số liệu khác”; liên kết sẽ dùng được.',
    'The figures of this link are on another device, or were removed from this one. Open the same file again with “Open other figures”, and the link works.',
  )],
];
