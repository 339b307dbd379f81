export const search = {
  title: 'Tìm chỉ tiêu, cơ quan, thuật ngữ',
  label: 'Gõ không dấu cũng được, ví dụ: mot cua, dat dai',
  indicators: 'Chỉ tiêu',
  organisations: 'Cơ quan, địa phương',
  terms: 'Thuật ngữ',
  pages: 'Trang',
  none: 'Không tìm thấy “{query}”. Thử ít chữ hơn hoặc không dấu.',
  found: '{count} kết quả',
  figures: '{count} số liệu',
} as const;
