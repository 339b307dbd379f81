export const answer = {
  mean: 'Trung bình vùng',
  meanOf: 'Trung bình {region}',
  partOf: '{name}: {part}',
  hidden: {
    'other-period': 'thuộc kỳ khác với kỳ đang vẽ',
    'other-place': 'thuộc cơ quan, địa phương hoặc phân loại khác với hình đang vẽ',
    'not-top': 'không thuộc nhóm cao nhất hoặc thấp nhất đã chọn',
    refused: 'không so sánh được',
    direction: 'nguồn chỉ nêu tăng hoặc giảm, không nêu con số',
    missing: 'nguồn không có số liệu',
    suppressed: 'nguồn không công bố',
    'not-applicable': 'không áp dụng',
    thinned: 'nằm giữa các điểm đã vẽ của một đường dài; bảng có đủ',
    undrawn: 'không có dạng biểu đồ nào vẽ được',
    disagrees: 'đã vẽ, nhưng các nguồn nêu khác nhau',
  },
} as const;
