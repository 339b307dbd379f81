export const format = {
  qualified: {
    exact: '{figure}',
    approx: 'khoảng {figure}',
    'more-than': 'trên {figure}',
    'at-least': 'ít nhất {figure}',
    'less-than': 'dưới {figure}',
    'at-most': 'không quá {figure}',
    increase: 'tăng, nguồn không nêu con số',
    decrease: 'giảm, nguồn không nêu con số',
  },
  outOf: '{number} trong tổng số {outOf}',
  change: { up: 'tăng {amount}', down: 'giảm {amount}', none: 'không đổi' },
  absent: { missing: 'không có số liệu', suppressed: 'không công bố', notApplicable: 'không áp dụng' },
  age: {
    now: 'vừa xong',
    minutes: { one: '{n} phút trước', other: '{n} phút trước' },
    hours: { one: '{n} giờ trước', other: '{n} giờ trước' },
    days: { one: '{n} ngày trước', other: '{n} ngày trước' },
  },
  target: '{operator} {value} ({scope}, {period})',
} as const;
