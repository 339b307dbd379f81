export const overview = {
  timeline: 'Các mốc của cải cách',
} as const;
