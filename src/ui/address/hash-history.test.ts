// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readAddress } from './read-address';
import { createAddressHistory } from './hash-history';

const addressAt = (url: string) => {
  window.history.replaceState(null, '', url);
  const { pathname, search } = createAddressHistory().location;
  return readAddress(pathname + search, 'vi');
};

describe('the address behind the hash', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('is the overview when there is none', () => {
    expect(addressAt('/index.html').address).toMatchObject({ language: 'vi', page: '' });
  });

  it('is not touched by what a mailer adds before it', () => {
    const { address, ignored } = addressAt('/saola/?fbclid=abc#/en/one-stop?org=ha-tinh');
    expect(address).toMatchObject({ language: 'en', page: 'one-stop', organisations: ['ha-tinh'] });
    expect(ignored).toEqual([]);
  });

  it('goes into links behind what stands before it', () => {
    window.history.replaceState(null, '', '/saola/?fbclid=abc#/vi/');
    expect(createAddressHistory().createHref('/vi/indices')).toBe('/saola/?fbclid=abc#/vi/indices');
  });
});
