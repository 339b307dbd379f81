export const print = {
  print: 'In hoặc lưu PDF',
  back: 'Trở lại trang',
  help: 'Trang đã được trình bày theo khổ A4.',
  everyPeriod: 'mọi kỳ có số liệu',
  periods: 'từ {from} đến {to}',
  foot: 'Bản số liệu {revision}, cập nhật {date}. In lúc {time}.',
} as const;
