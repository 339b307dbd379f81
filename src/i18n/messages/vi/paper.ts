export const paper = {
  handout: 'Tài liệu phát',
  powerPoint: 'PowerPoint…',
  powerPointTitle: 'Trang này thành bài PowerPoint',
  report: 'Báo cáo Word…',
  reading: 'Đang đọc số liệu của trang…',
  failed: 'Chưa đọc được số liệu của trang. Hãy kiểm tra kết nối rồi thử lại.',
} as const;
