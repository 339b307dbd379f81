export const panel = {
  loading: 'Đang mở: {subject}',
  slow: 'Vẫn đang mở số liệu…',
  failed: 'Chưa mở được: {subject}',
  broken: 'Phần này gặp lỗi khi vẽ; các phần khác của trang vẫn dùng được.',
  stale: 'Chưa làm mới được; đang hiện số liệu đọc {age}.',
  retry: 'Thử lại',
  empty: '{organisation} chưa có số liệu về {subject} trong các nguồn đã đọc.',
  emptyPage: 'Các nguồn đã đọc không có số liệu nào cho trang này về {organisation}{range}.',
  emptyRange: ' trong kỳ đã chọn',
  widen: 'Xem mọi kỳ',
  whereElse: 'Số liệu của cơ quan này có ở trang:',
} as const;
