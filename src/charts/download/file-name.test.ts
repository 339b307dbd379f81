import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('the name of a file', () => {
  it('tells what is in it and of which revision', () => {
    expect(fileName('papi_rank', '4f2a91c', 'csv')).toBe('saola-papi_rank-4f2a91c.csv');
    expect(fileName('online-services', '4f2a91c', 'svg')).toBe('saola-online-services-4f2a91c.svg');
  });
  it('is plain whatever it is made from', () => {
    expect(fileName('Đất đai: thủ tục', 'r 1', 'csv')).toBe('saola-dat-dai-thu-tuc-r-1.csv');
    expect(fileName('../../etc/passwd\u202e', '', 'png')).toBe('saola-etc-passwd.png');
    expect(fileName('??', 'x'.repeat(300), 'csv').length).toBeLessThan(100);
  });
});
