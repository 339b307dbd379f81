export const handout = {
  title: 'Tài liệu phát: {title}',
  preparing: 'Đang đọc số liệu của các trang…',
  back: 'Thôi in',
  perSheet: 'Số trang chiếu trên một tờ A4',
  withNotes: 'Kèm ghi chú của người nói',
  slide: 'Trang {n} trên {count}',
  notes: 'Ghi chú',
  remarks: 'Lưu ý về số liệu',
  sources: 'Nguồn số liệu',
} as const;
