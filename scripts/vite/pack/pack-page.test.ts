import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isTemplate } from '../../../src/features/pack/make-pack';
import { packPage } from './pack-page.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const parts = { code: 'start("</script><!-- <script>", /<!--/u);', styles: 'b { color: red }', icon: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

const page = packPage(parts);

const between = (start: string, end: string): string => page.slice(page.lastIndexOf(start) + start.length, page.lastIndexOf(end));

describe('the page of a pack, before figures are put in', () => {
  it('names its script and its styles by their hashes, and allows no other', () => {
    expect(page).toContain(`script-src ${sha256(between('<script>', '</script>'))};`);
    expect(page).toContain(`style-src ${sha256(between('<style>', '</style>'))};`);
    expect(page.match(/content="default-src[^"]*"/)?.[0]).not.toMatch(/unsafe|'self'|\*|https?:|file:/);
  });

  it('holds code that cannot end its element, and means what it meant', () => {
    const code = between('<script>', '</script>');
    expect(code).not.toMatch(/<\/?script|<!--/i);
    expect(code).toBe(String.raw`start("\x3C/script>\x3C!-- \x3Cscript>", /\x3C!--/u);`);
  });

  it('loads nothing from beside itself', () => {
    expect(page).not.toMatch(/\b(?:src|href)="(?!data:)/);
  });

  it('is what figures are put into', () => {
    expect(isTemplate(page)).toBe(true);
    expect(isTemplate('<!doctype html><div id="root"></div>')).toBe(false);
  });

  it('refuses styles that would end their element', () => {
    expect(() => packPage({ ...parts, styles: 'b::before { content: "</style>" }' })).toThrow('style');
  });
});
