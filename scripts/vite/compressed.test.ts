import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from './compressed';

const content = Buffer.from(JSON.stringify(Array.from({ length: 2000 }, (_, i) => i % 97)));

describe('beside a published file', () => {
  it('stand its brotli and gzip forms, each the same file again', () => {
    const forms = new Map(compressed('data/vi/datasets/papi.json', content));
    expect(brotliDecompressSync(forms.get('.br') ?? Buffer.alloc(0))).toEqual(content);
    expect(gunzipSync(forms.get('.gz') ?? Buffer.alloc(0))).toEqual(content);
    for (const form of forms.values()) expect(form.length).toBeLessThan(content.length / 2);
  });

  it('stands nothing where it is compressed as it is, or fits into one packet', () => {
    expect(compressed('assets/a.woff2', content)).toEqual([]);
    expect(compressed('icons/a.png', content)).toEqual([]);
    expect(compressed('manifest.webmanifest', content.subarray(0, 700))).toEqual([]);
  });
});
