export const calibration = {
  title: 'Chỉnh máy chiếu',
  grey: 'Thang xám, %',
  ends: 'Tối và sáng',
  colours: 'Màu biểu đồ',
  lines: 'Nét mảnh, px',
  letters: 'Chữ Việt',
  frame: 'Thấy đủ bốn cạnh của hai khung; mất cạnh thì tắt quét tràn (overscan).',
  steps: 'Không phân biệt được các ô kề nhau: bớt sáng trong phòng, tắt chế độ “động” và tiết kiệm của máy chiếu, chỉnh độ sáng rồi tương phản; vẫn không được thì chọn Tương phản cao.',
  sharp: 'Nét 1 px nhòe: đặt độ phân giải của máy tính bằng của máy chiếu.',
} as const;
