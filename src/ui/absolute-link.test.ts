// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { absoluteLink, leadsSomewhere } from './absolute-link';

afterEach(() => {
  document.head.replaceChildren();
});

describe('a link for someone elsewhere', () => {
  it('leads to this page', () => {
    expect(absoluteLink('/cchc/#/vi/one-stop')).toBe(new URL('/cchc/#/vi/one-stop', window.location.href).href);
  });

  it('leads to the page on the web where this one says where that is', () => {
    const home = document.createElement('link');
    home.rel = 'canonical';
    home.href = 'https://cchc.example.gov.vn/saola/';
    document.head.append(home);
    expect(absoluteLink('/D:/Hội nghị/index.html#/vi/one-stop?i=os-1')).toBe('https://cchc.example.gov.vn/saola/#/vi/one-stop?i=os-1');
  });

  it('leads nowhere from a disk', () => {
    expect([leadsSomewhere('file:///D:/index.html#/vi/'), leadsSomewhere('https://cchc.example.gov.vn/#/vi/')]).toEqual([false, true]);
  });
});
