export const deckChanges = {
  told: { one: '{count} số liệu đã khác so với lúc ghi ({date})', other: '{count} số liệu đã khác so với lúc ghi ({date})' },
  none: 'Không thấy số liệu nào khác so với lúc ghi ({date})',
  slide: 'Trang {n}:',
  figure: 'số {id}',
  before: 'trước là {value}',
  gone: 'nay không còn',
  new: 'số mới có',
  more: 'và {count} số liệu khác nữa',
  unknown: 'Chưa so được các trang: {places}.',
} as const;
