import { describe, expect, it } from 'vitest';
import { classesForStyles, firstPage, styleOfRooms, type FirstView } from './first-page';

describe('style attributes', () => {
  it('become classes, one for each way of styling, beside those there are', () => {
    const { html, css } = classesForStyles('<p style="top:0">a</p><i class="b" style="top:0"/><b style="left:1px" hidden>c</b>');
    expect(html).toBe('<p class="f0">a</p><i class="f0 b"/><b hidden class="f1">c</b>');
    expect(css).toBe('.f0{top:0}.f1{left:1px}');
  });

  it('are told from words that look like them', () => {
    const words = '<p title="a style=&quot;b&quot;">style="top:0"</p>';
    expect(classesForStyles(words)).toEqual({ html: words, css: '' });
  });
});

describe('drawings of several widths', () => {
  it('show the widest there is room for, and the narrowest where there is none', () => {
    const css = styleOfRooms([300, 600]);
    expect(css).toContain('@container (max-width:599.98px){.room-300{display:block}}');
    expect(css).toContain('@container (min-width:600px){.room-600{display:block}}');
  });
});

const page = '<html><head><link rel="stylesheet" crossorigin href="./assets/a.css"></head><body><div id="root"></div></body></html>';
const view: FirstView = {
  views: [
    { language: 'vi', html: '<h1 style="top:0">Tổng quan</h1><select></select>' },
    { language: 'en', html: '<h1>Overview</h1>' },
  ],
  rooms: [300],
  script: 'function f(x){}',
  language: 'vi',
  settings: '{"title":"a</script>\\"b"}',
};

describe('the first page', () => {
  const made = () => firstPage(page, view, async () => '.a{src:url(./x.woff2)}.b{src:url("data:font/woff2;base64,AA")}');

  it('holds every language before the place of the page, without style attributes', async () => {
    const html = await made();
    expect(html).toMatch(/<div id="first-vi" lang="vi"><h1 class="f0">Tổng quan<\/h1>.*<div id="first-en" lang="en"><h1>Overview.*<div id="root">/s);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('does without the style sheet, which comes after it', async () => {
    const html = await made();
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(html.indexOf('Overview'));
    expect(html).toContain('url(./assets/x.woff2)');
    expect(html).toContain('url("data:font/woff2;base64,AA")');
  });

  it('carries the settings it was made for, whatever stands in them', async () => {
    const html = await made();
    expect(html.match(/<script>/g)).toHaveLength(1);
    const [, asked = ''] = /<script>\(function f\(x\)\{\}\)\((.*)\)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(asked)).toEqual({ language: 'vi', settings: view.settings });
    expect(html).toContain('data-settings="{&quot;title&quot;');
  });

  it('has no field that takes what would be lost', async () => {
    expect(await made()).toContain('<select disabled>');
  });

  it('is refused where it has no place', async () => {
    await expect(firstPage('<html></html>', view, async () => '')).rejects.toThrow(/no style sheet/);
  });
});
