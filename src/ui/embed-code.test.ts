// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCode, heightCode } from './embed-code';

const framesIn = (code: string) => [...new DOMParser().parseFromString(code, 'text/html').body.children];

describe('the code of a frame', () => {
  it('is one frame of that address and name, whatever the name holds', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('"><script>alert(1)</script>', "' onload='x", 'a\n"b" & <c>'));
    fc.assert(
      fc.property(name, (title) => {
        const src = 'https://saola.example.vn/#/vi/explore?i=papi&org=a~b&n.o1=%22x%22';
        const [frame, ...rest] = framesIn(frameCode({ src, title, heightPx: 480 }));
        expect([frame?.localName, rest.length, frame?.children.length]).toEqual(['iframe', 0, 0]);
        expect(frame?.getAttributeNames()).toEqual(['src', 'title', 'width', 'height', 'loading', 'style']);
        expect(frame?.getAttribute('src')).toBe(src);
        expect(frame?.getAttribute('title')).toBe(title.replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('the code of its height', () => {
  it('names the origin it heeds', () => {
    expect(heightCode('https://saola.example.vn/cchc/#/vi/')).toContain('origin !== "https://saola.example.vn"');
  });
});
