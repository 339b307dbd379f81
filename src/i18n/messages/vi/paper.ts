export const paper = {
  handout: 'Tài liệu phát',
  report: 'Báo cáo Word…',
} as const;
