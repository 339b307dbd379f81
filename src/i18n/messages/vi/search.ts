export const search = {
  title: 'Tìm chỉ tiêu, lĩnh vực, cơ quan, thuật ngữ',
  label: 'Gõ không dấu cũng được, ví dụ: mot cua, dat dai',
  indicators: 'Chỉ tiêu',
  organisations: 'Cơ quan, địa phương',
  terms: 'Thuật ngữ',
  categories: 'Phân tổ',
  none: 'Không tìm thấy “{query}”. Thử gõ ít chữ hơn.',
  noneMarked: 'Không tìm thấy “{query}”. Thử gõ ít chữ hơn hoặc không dấu.',
  found: { one: '{count} kết quả', other: '{count} kết quả' },
  figures: { one: '{count} số liệu', other: '{count} số liệu' },
  noFigures: 'chưa có số liệu',
} as const;
