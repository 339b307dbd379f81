// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceStorage, storageTrouble } from './device-storage';

afterEach(() => {
  vi.restoreAllMocks();
  void deviceStorage.setItem('a', '1');
  localStorage.clear();
});

const refuse = (name: string) =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', name);
  });

describe('the storage of the device', () => {
  it('keeps what it is given', () => {
    void deviceStorage.setItem('a', '1');
    expect([deviceStorage.getItem('a'), storageTrouble.now()]).toEqual(['1', null]);
  });

  it.each([
    ['SecurityError', 'blocked'],
    ['QuotaExceededError', 'full'],
  ])('tells once after a %s that it is %s, and that it is well again', (name, trouble) => {
    const told = vi.fn();
    const stop = storageTrouble.subscribe(told);
    const refusal = refuse(name);
    void deviceStorage.setItem('a', '2');
    void deviceStorage.setItem('a', '3');
    expect([storageTrouble.now(), told.mock.calls.length]).toEqual([trouble, 1]);
    refusal.mockRestore();
    void deviceStorage.setItem('a', '4');
    expect([storageTrouble.now(), told.mock.calls.length]).toEqual([null, 2]);
    stop();
  });

  it('has nothing where it may not be looked into', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(deviceStorage.getItem('a')).toBeNull();
  });
});
