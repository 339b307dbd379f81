// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { downloadWords } from '../../i18n/messages/download';
import { captionOf } from './caption';
import { makePicture, toSvg } from './svg';
import { table } from './table.fixture';

const chart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" class="c" style="display:block">
  <defs><pattern id="h"><line stroke="red" x2="7"/></pattern></defs>
  <script>alert(1)</script>
  <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">p</p></foreignObject>
  <g role="button" tabindex="0" onclick="alert(1)" data-fact="o1" aria-label="x">
    <rect width="10" height="5" style="fill:url(#h)"/>
    <rect width="11" style="fill:url(https://example.org/x.png)"/>
    <use href="https://example.org/x.svg#y"/>
    <text style="font-weight:700">Mức độ 3 &lt;27&gt;</text>
    <text style="display:none">hidden</text>
  </g>
</svg>`;

function drawing(): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(chart, 'image/svg+xml').documentElement;
  document.body.replaceChildren(document.importNode(parsed, true));
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('the fixture has no drawing');
  return svg;
}

const readFont = (url: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(url));

async function parsed(): Promise<{ readonly text: string; readonly root: Element }> {
  const svg = toSvg(await makePicture(drawing(), captionOf(table([]), downloadWords.vi), readFont));
  return { text: svg, root: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
}

describe('a drawing as a file', () => {
  beforeEach(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  it('is well-formed and has room for title, drawing and notes', async () => {
    const { root } = await parsed();
    expect(root.localName).toBe('svg');
    expect(root.getAttribute('width')).toBe('448');
    expect(Number(root.getAttribute('height'))).toBeGreaterThan(200 + 4 * 16);
  });
  it('says in text what it shows, from where and of which revision', async () => {
    const { root } = await parsed();
    const texts = [...root.children].filter((child) => child.localName === 'text').map((child) => child.textContent);
    const all = texts.join(' ');
    expect(all).toContain('39 thủ tục được cung cấp trực tuyến');
    expect(all).toContain('Sở Tài nguyên và Môi trường Hà Tĩnh');
    expect(all).toContain('Nguồn: Vinh danh 26 điển hình tiên tiến');
    expect(all).toContain('Phiên bản số liệu 4f2a91c, cập nhật 20/11/2026; ghi lúc 23/11/2026, 09:05');
    expect(root.querySelector('title')?.textContent).toBe('39 thủ tục được cung cấp trực tuyến');
  });
  it('is the drawing alone, at its own size, without a caption', async () => {
    const svg = toSvg(await makePicture(drawing(), null, readFont));
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['400', '200']);
    expect([...root.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['Mức độ 3 <27>']);
  });
  it('keeps the marks and texts of the drawing', async () => {
    const { root } = await parsed();
    expect(root.querySelector('rect[width="10"]')?.getAttribute('fill')).toBe('url(#h)');
    expect(root.querySelector('#h')).not.toBeNull();
    expect(root.querySelector('svg > g > text')?.textContent).toBe('Mức độ 3 <27>');
  });
  it('leaves behind what runs, what is hidden and what lies elsewhere', async () => {
    const { text, root } = await parsed();
    expect(root.querySelector('script, foreignObject, [onclick], [style], [class], [role], [data-fact]')).toBeNull();
    expect(text).not.toContain('hidden');
    expect(text.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('https://baohatinh.vn', '')).not.toMatch(/https?:/);
  });
  it('carries its font in the weights it uses, and in no other', async () => {
    const { root } = await parsed();
    const rules = root.querySelector('style')?.textContent ?? '';
    expect(rules.match(/font-weight:\d+/g)).toEqual([
      'font-weight:400',
      'font-weight:600',
      'font-weight:700',
      'font-weight:400',
      'font-weight:600',
      'font-weight:700',
    ]);
    expect(rules.match(/url\(data:font\/woff2;base64,[\w+/=]+\)/g)).toHaveLength(6);
  });
  it('is drawn in the light theme and leaves the theme of the page alone', async () => {
    await parsed();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
  it('fails when its font cannot be read', async () => {
    const gone = (): Promise<Uint8Array> => Promise.reject(new Error('offline'));
    await expect(makePicture(drawing(), captionOf(table([]), downloadWords.vi), gone)).rejects.toThrow('offline');
  });
});
