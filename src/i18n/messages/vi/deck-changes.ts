export const deckChanges = {
  told: { one: '{count} số liệu đã thay đổi từ khi lưu bài ({date})', other: '{count} số liệu đã thay đổi từ khi lưu bài ({date})' },
  none: 'Chưa thấy số liệu nào thay đổi từ khi lưu bài ({date})',
  slide: 'Trang {n}:',
  figure: 'số {id}',
  before: 'trước là {value}',
  gone: 'nay không còn',
  new: 'số mới có',
  more: 'và {count} số liệu khác nữa',
  unknown: 'Chưa so được các trang: {places}.',
} as const;
