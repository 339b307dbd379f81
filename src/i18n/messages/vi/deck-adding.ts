export const deckAdding = {
  working: 'Đang thêm vào bài trình chiếu…',
  added: { one: 'Đã thêm {count} trang vào “{title}”.', other: 'Đã thêm {count} trang vào “{title}”.' },
  known: 'Bài “{title}” đã có số liệu này.',
  nothing: 'Ở đây không có số liệu để thêm vào bài trình chiếu.',
  'too-long': 'Câu hỏi này quá dài cho một trang chiếu. Hãy bớt ghi chú hoặc bớt lựa chọn.',
  failed: 'Chưa thêm được: chưa đọc được số liệu. Hãy thử lại.',
  passing: 'Trình duyệt không cho lưu trên máy này: bài sẽ mất khi đóng trang. Mở bài và lưu thành tệp.',
  undone: 'Đã bỏ phần vừa thêm.',
  open: 'Mở bài',
  present: 'Trình chiếu',
  undo: 'Bỏ thêm',
} as const;
