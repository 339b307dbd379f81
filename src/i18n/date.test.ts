import { describe, expect, it } from 'vitest';
import { formatAge, formatDate, formatDateLong, formatDateTime } from './date';
import { en } from './messages/en';
import { vi } from './messages/vi';

describe('a date', () => {
  it('is the same in both languages on screen', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(formatDate('2020-08-20', language)).toBe('20/08/2020');
      expect(formatDate('2020-08', language)).toBe('08/2020');
      expect(formatDate('2020', language)).toBe('2020');
    }
  });
  it('that is none stays as it is', () => {
    expect(formatDate('tháng Tám', 'vi')).toBe('tháng Tám');
    expect(formatDateLong('', 'en')).toBe('');
  });
  it('is padded in sentences as official documents want: days, and the months 1 and 2', () => {
    expect(formatDateLong('2020-08-20', 'vi')).toBe('ngày 20 tháng 8 năm 2020');
    expect(formatDateLong('2020-02-05', 'vi')).toBe('ngày 05 tháng 02 năm 2020');
    expect(formatDateLong('2020-03-05', 'vi')).toBe('ngày 05 tháng 3 năm 2020');
    expect(formatDateLong('2020-08', 'vi')).toBe('tháng 8 năm 2020');
    expect(formatDateLong('2020', 'vi')).toBe('năm 2020');
    expect(formatDateLong('2020-02-05', 'en')).toBe('5 February 2020');
  });
});

describe('a moment', () => {
  it('is read off the clocks of Viet Nam, wherever the reader is', () => {
    expect(formatDateTime(Date.UTC(2020, 7, 19, 17, 5), 'vi')).toBe('20/08/2020, 00:05');
    expect(formatDateTime(Date.UTC(2020, 7, 20, 7, 5), 'en')).toBe('20/08/2020, 14:05');
  });
  it('is a dash when it is none', () => {
    expect(formatDateTime(Number.NaN, 'vi')).toBe('–');
    expect(formatDateTime(1e20, 'vi')).toBe('–');
  });
});

describe('an age', () => {
  const minute = 60_000;
  it('counts whole minutes, hours and days', () => {
    expect(formatAge(3.9 * minute, 'vi', vi)).toBe('3 phút trước');
    expect(formatAge(60 * minute, 'vi', vi)).toBe('1 giờ trước');
    expect(formatAge(49 * 60 * minute, 'en', en)).toBe('2 days ago');
  });
  it('has a singular in English', () => {
    expect(formatAge(minute, 'en', en)).toBe('1 minute ago');
    expect(formatAge(2 * minute, 'en', en)).toBe('2 minutes ago');
  });
  it('is never negative', () => {
    expect(formatAge(-5 * minute, 'vi', vi)).toBe('vừa xong');
    expect(formatAge(Number.NaN, 'en', en)).toBe('just now');
  });
});
