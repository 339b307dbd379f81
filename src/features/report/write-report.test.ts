// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { overYears } from '../../charts/chart.fixture';
import { tableOf } from '../../charts/table';
import { derived, fact } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { all, attribute, deckWith, dot, exhibit, paragraphsOf, press, report, slide, textOf, written } from './report.fixture';

const PART = 'word/document.xml';

describe('the form of a report', () => {
  it('is A4 upright with the margins of the decree', async () => {
    const document = (await written(report())).xml(PART);
    const [size] = all(document, 'pgSz');
    expect([attribute(size, 'w'), attribute(size, 'h'), attribute(size, 'orient')]).toEqual(['11906', '16838', 'portrait']);
    const [margins] = all(document, 'pgMar');
    const inTwips = (side: string) => Number(attribute(margins, side));
    for (const [side, least, most] of [['top', 1134, 1417], ['bottom', 1134, 1417], ['left', 1701, 1984], ['right', 850, 1134]] as const) {
      expect(inTwips(side), side).toBeGreaterThanOrEqual(least);
      expect(inTwips(side), side).toBeLessThanOrEqual(most);
    }
  });

  it('is written in Times New Roman, in black, in its language', async () => {
    const { xml, names } = await written(report());
    const styles = xml('word/styles.xml');
    const [defaults] = all(styles, 'docDefaults');
    expect(attribute(all(defaults ?? styles, 'rFonts')[0], 'ascii')).toBe('Times New Roman');
    expect(attribute(all(defaults ?? styles, 'lang')[0], 'val')).toBe('vi-VN');
    const parts = names.filter((name) => name.startsWith('word/') && name.endsWith('.xml')).map(xml);
    const fonts = parts.flatMap((part) => all(part, 'rFonts').map((font) => attribute(font, 'ascii')));
    const colours = parts.flatMap((part) => all(part, 'color').map((colour) => attribute(colour, 'val')));
    expect([new Set(fonts), new Set(colours)]).toEqual([new Set(['Times New Roman']), new Set(['000000'])]);
  });

  it('numbers its pages in the middle of the top margin, from the second on', async () => {
    const { xml, names } = await written(report());
    const document = xml(PART);
    expect(all(document, 'titlePg')).toHaveLength(1);
    expect(all(document, 'headerReference').map((one) => attribute(one, 'type')).toSorted()).toEqual(['default', 'first']);
    const heads = names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map(xml);
    const numbered = heads.filter((head) => all(head, 'instrText').some(({ textContent }) => textContent === 'PAGE'));
    expect([heads.length, numbered.length]).toEqual([2, 1]);
    const [head] = numbered;
    expect(head && attribute(all(head, 'jc')[0], 'val')).toBe('center');
    expect(head && attribute(all(head, 'sz')[0], 'val')).toBe('26');
    expect(heads.filter((one) => one !== head).map(textOfAll)).toEqual(['']);
  });

  it('has the letterhead: body above in upright capitals, issuer in bold ones, country and motto, each with its rule', async () => {
    const document = (await written(report())).xml(PART);
    const cells = all(all(document, 'tbl')[0] ?? document.documentElement, 'tc');
    const [left, right] = cells;
    if (left === undefined || right === undefined) throw new Error('There is no letterhead.');
    expect(paragraphsOf(left).filter(Boolean).join(' ')).toBe('ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG HÀ TĨNH Số: …/BC-… DỰ THẢO');
    expect(paragraphsOf(right).filter(Boolean)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Tĩnh, ngày … tháng … năm …']);
    const bold = (text: RegExp) => all(document, 'r').filter((run) => text.test(textOf(run))).map((run) => all(run, 'b').length);
    expect([bold(/^ỦY BAN/), bold(/^SỞ TÀI/), bold(/^CỘNG HÒA/), bold(/^Độc lập/)]).toEqual([[0], [1], [1], [1]]);
    const sized = (text: RegExp) => all(document, 'r').filter((run) => text.test(textOf(run))).map((run) => Number(attribute(all(run, 'sz')[0], 'val')) / 2);
    expect([sized(/^ỦY BAN/), sized(/^SỞ TÀI/), sized(/^CỘNG HÒA/), sized(/^Độc lập/), sized(/^Số:/), sized(/^Hà Tĩnh, ngày/)]).toEqual([[12], [12], [12], [13], [13], [13]]);
    expect(all(left, 'pBdr').length + all(right, 'pBdr').length).toBe(2);
    expect(all(document, 'r').filter((run) => /^Hà Tĩnh, ngày/.test(textOf(run))).map((run) => all(run, 'i').length)).toEqual([1]);
  });

  it('is no draft once it has a number and a date, which are padded as the decree has them', async () => {
    const document = (await written(report({ issue: { number: 5, symbol: 'STNMT', date: '2026-02-05' } }))).xml(PART);
    const text = paragraphsOf(document).join('\n');
    expect(text).toContain('Số: 05/BC-STNMT');
    expect(text).toContain('Hà Tĩnh, ngày 05 tháng 02 năm 2026');
    expect(text).not.toContain('DỰ THẢO');
  });

  it.each([[{ number: 5, symbol: '', date: null }], [{ number: null, symbol: 'STNMT', date: '2026-03-05' }]])('stays a draft as long as one of them is blank: %o', async (issue) => {
    expect(paragraphsOf((await written(report({ issue }))).xml(PART))).toContain('DỰ THẢO');
  });

  it('has a body of 14 pt, justified, its first lines set in by 1.27 cm, 6 pt between paragraphs', async () => {
    const { xml } = await written(report());
    const styles = xml('word/styles.xml');
    expect(attribute(all(all(styles, 'docDefaults')[0] ?? styles, 'sz')[0], 'val')).toBe('28');
    const body = all(xml(PART), 'p').find((one) => textOf(one).startsWith('39 thủ tục'));
    expect(body && attribute(all(body, 'jc')[0], 'val')).toBe('both');
    expect(body && attribute(all(body, 'ind')[0], 'firstLine')).toBe('720');
    expect(Number(body && attribute(all(body, 'spacing')[0], 'after'))).toBeGreaterThanOrEqual(120);
    const line = Number(body && attribute(all(body, 'spacing')[0], 'line'));
    expect([line >= 240, line <= 360]).toEqual([true, true]);
  });

  it('ends with recipients and signature, whose names are blank', async () => {
    const text = paragraphsOf((await written(report())).xml(PART));
    expect(text.slice(text.indexOf('Nơi nhận:')).filter(Boolean)).toEqual([
      'Nơi nhận:', '- …;', '- …;', '- Lưu: VT, ….', 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', '(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan)', '…………………………',
    ]);
  });

  it('says in English that it is a translation, in English', async () => {
    const { xml } = await written(report({ language: 'en' }));
    const text = paragraphsOf(xml(PART));
    for (const part of ['SOCIALIST REPUBLIC OF VIET NAM', 'REPORT', 'DRAFT']) expect(text).toContain(part);
    expect(text.find((one) => one.includes('Decree 30/2020'))).toContain('Translation');
    expect(attribute(all(xml('word/styles.xml'), 'lang')[0], 'val')).toBe('en-GB');
  });

  it('says of itself what it is, from whom, and of which revision', async () => {
    const core = (await written(report())).raw('docProps/core.xml');
    for (const part of ['Báo cáo: Cải cách hành chính 2011–2020', 'Sở Tài nguyên và Môi trường Hà Tĩnh', 'r7']) expect(core).toContain(part);
  });
});

const textOfAll = (document: Document): string => paragraphsOf(document).join('');

/** Rows of the first table of figures, without the numbers of the notes. */
async function figuresIn(changes: Parameters<typeof exhibit>[0] = {}): Promise<readonly (readonly string[])[]> {
  const document = (await written(report({ exhibits: [null, exhibit(changes), null] }))).xml(PART);
  return rowsOf(document);
}

const withoutNotes = (cell: Element): string =>
  all(cell, 'r').filter((run) => all(run, 'rStyle').length === 0).map(textOf).join('');

function rowsOf(document: Document): readonly (readonly string[])[] {
  const tables = all(document, 'tbl').filter((table) => all(table, 'tblHeader').length > 0);
  return tables.flatMap((table) => all(table, 'tr').map((row) => all(row, 'tc').map(withoutNotes)));
}

describe('the figures of a report', () => {
  it('stand in a table that is that of the exhibit, with what keeps them honest', async () => {
    expect(await figuresIn()).toEqual([
      ['Kỳ', 'Số liệu'],
      ['Mức độ 3', '27 thủ tục'],
      ['Mức độ 4', '12 thủ tục (số tạm thời)'],
      ['Mức độ 2', '–'],
      ['Tổng số', '39 thủ tục (các nguồn nêu khác nhau)'],
    ]);
  });

  it('keep bounds, fractions, directions and the reason of what is not published', async () => {
    const unit = { unit: { code: '%', label: '%' } };
    const figures = [
      fact({ id: 'a', value: 50, qualifier: 'more-than', indicator: unit, source: press }),
      fact({ id: 'b', value: 33.3333, stated: '1/3', indicator: unit, source: press }),
      fact({ id: 'c', value: null, qualifier: 'increase', source: press }),
      fact({ id: 'd', value: null, status: 'suppressed', source: press }),
    ];
    const table = { rowsLabel: '', columns: [{ id: 'v', label: 'Tỷ lệ' }], rows: figures.map((cell, i) => ({ id: String(i), label: String(i), own: false, cells: [cell] })) };
    const rows = await figuresIn({ table, drawn: null, sums: [], heading: null, hero: null, facts: figures });
    expect(rows).toEqual([['Nội dung', 'Tỷ lệ'], ['0', '> 50%'], ['1', '1/3'], ['2', '↑ tăng'], ['3', '– (không công bố)']]);
  });

  it('repeat the head of a table on each page and keep its rows whole', async () => {
    const document = (await written(report())).xml(PART);
    const [table] = all(document, 'tbl').filter((one) => all(one, 'tblHeader').length > 0);
    const rows = all(table ?? document.documentElement, 'tr');
    expect(rows.map((row) => [all(row, 'tblHeader').length, all(row, 'cantSplit').length])).toEqual([[1, 1], ...rows.slice(1).map(() => [0, 1])]);
  });

  it('say why a place of a table is empty, and only there', async () => {
    const reason = 'Dấu “–”: các nguồn đã đọc không nêu số liệu.';
    expect(paragraphsOf((await written(report())).xml(PART))).toContain(reason);
    const data = overYears(['2019', '2020'], { A: [1, 2] });
    const full = exhibit({ table: tableOf('line', data, vi), drawn: { kind: 'line', data } });
    expect(paragraphsOf((await written(report({ exhibits: [null, full, null] }))).xml(PART))).not.toContain(reason);
  });

  it('that are many to a row stand in several tables, none lost and none wider than the page', async () => {
    const years = Array.from({ length: 12 }, (_, i) => String(2009 + i));
    const data = overYears(years, { A: years.map((_, i) => 1_000_000 + i), B: years.map((_, i) => 2_000_000 + i) });
    const document = (await written(report({ exhibits: [null, exhibit({ table: tableOf('line', data, vi), drawn: { kind: 'line', data } }), null] }))).xml(PART);
    const tables = all(document, 'tbl').filter((table) => all(table, 'tblHeader').length > 0);
    const widths = tables.map((table) => all(table, 'gridCol').reduce((sum, column) => sum + Number(attribute(column, 'w')), 0));
    expect(tables.length).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 1701 - 851);
    const values = tables.map((table) => all(table, 'tr').map((row) => all(row, 'tc').map(withoutNotes)));
    expect(values.flatMap(([, first]) => first?.slice(1) ?? [])).toEqual(years.map((_, i) => `1.000.0${String(i).padStart(2, '0')} thủ tục`));
    expect(values.flatMap(([head]) => head?.slice(1) ?? [])).toEqual(years);
  });

  it('add up to their total in the open', async () => {
    const line = (await written(report())).xml(PART);
    const sum = all(line, 'p').find((one) => textOf(one).startsWith('Tổng:'));
    expect(sum && withoutNotes(sum)).toBe('Tổng: 27 + 12 = 39 (khớp).');
  });
});

/** Numbers of the notes behind figures, in the order of the document. */
const references = (document: Document): readonly number[] =>
  all(document, 'footnoteReference').map((one) => Number(attribute(one, 'id')));

const noteTexts = (document: Document): readonly string[] =>
  all(document, 'footnote').filter((one) => Number(attribute(one, 'id')) > 0).map((one) => textOf(one).trim());

describe('the notes of a report', () => {
  it('name title, publisher, date and link of the source, and a source that says otherwise', async () => {
    const { xml } = await written(report());
    const own = '39 thủ tục đã làm được trên mạng, Báo Hà Tĩnh, 20/08/2020. https://example.vn/39';
    expect(noteTexts(xml('word/footnotes.xml'))).toEqual([`${own} Nguồn khác nêu khác: 40 thủ tục – Báo cáo năm 2020, Sở, không ghi ngày.`, own]);
  });

  it('are numbered as they come, and a figure noted before points to its note', async () => {
    const { xml } = await written(report());
    const document = xml(PART);
    expect(references(document)).toEqual([1, 2]);
    const marks = new Set(all(document, 'bookmarkStart').map((one) => attribute(one, 'name')));
    const repeats = all(document, 'fldSimple').map((field) => ({ to: /NOTEREF (\w+)/.exec(attribute(field, 'instr') ?? '')?.[1] ?? '', text: textOf(field) }));
    expect(repeats.length).toBeGreaterThan(0);
    for (const { to, text } of repeats) expect([marks.has(to), to]).toEqual([true, `note${text}`]);
  });

  it('stand behind every figure of the body', async () => {
    const document = (await written(report())).xml(PART);
    const noted = all(document, 'bookmarkStart').length + all(document, 'fldSimple').length;
    const [inHeading, inSum, inTable] = [2, 3, 3];
    expect(noted).toBe(inHeading + inSum + inTable);
  });

  it('are told anew in the next part, so that they stand near their figures', async () => {
    const deck = deckWith(slide('exhibit', { id: 'a' }), slide('exhibit', { id: 'b' }));
    const { xml } = await written(report({ deck, exhibits: [exhibit(), exhibit()] }));
    expect(references(xml(PART))).toEqual([1, 2, 3, 4]);
  });

  it('can be followed to the source, whose words are marked as Vietnamese in any language', async () => {
    const { xml, raw } = await written(report({ language: 'en' }));
    const [link] = all(xml('word/footnotes.xml'), 'hyperlink');
    expect(link && textOf(link)).toBe('https://example.vn/39');
    expect(raw('word/_rels/footnotes.xml.rels')).toContain('Target="https://example.vn/39" TargetMode="External"');
    const inVietnamese = all(xml('word/footnotes.xml'), 'r').filter((run) => attribute(all(run, 'lang')[0], 'val') === 'vi-VN').map(textOf);
    expect(inVietnamese).toEqual(['39 thủ tục đã làm được trên mạng, Báo Hà Tĩnh', 'Báo cáo năm 2020, Sở', '39 thủ tục đã làm được trên mạng, Báo Hà Tĩnh']);
  });

  it('follow nothing but addresses of the web', async () => {
    const sly = fact({ source: { ...press, url: 'javascript:alert(1)' } });
    const { xml } = await written(report({ exhibits: [null, exhibit({ heading: [{ figure: sly, text: '39' }], drawn: null, sums: [] }), null] }));
    const [note] = all(xml('word/footnotes.xml'), 'footnote').filter((one) => attribute(one, 'id') === '1');
    expect(note && [textOf(note).endsWith('javascript:alert(1)'), all(note, 'hyperlink').length]).toEqual([true, 0]);
  });

  it('tell of a total that is added up here and printed by a source too whence it is printed', async () => {
    const { whole, parts } = exhibit().sums[0] ?? {};
    const added = derived({ rule: 'sum', value: 39, from: [...(parts ?? [])].reverse() });
    const { xml } = await written(report({ exhibits: [null, exhibit({ heading: [{ figure: added, text: '39' }] }), null] }));
    expect(whole?.value).toBe(39);
    expect(noteTexts(xml('word/footnotes.xml')).filter((text) => text.includes('tính toán'))).toEqual([]);
  });

  it('tell of a computed figure by which rule and from what', async () => {
    const share = derived({ from: [fact({ source: press }), fact({ id: 'o2', source: null })], cautions: ['rounded'] });
    const { xml } = await written(report({ exhibits: [null, exhibit({ heading: [{ figure: share, text: '28,3%' }] }), null] }));
    expect(noteTexts(xml('word/footnotes.xml'))[0]).toBe(
      'Số tính toán, nguồn không nêu; cách tính: phần chia cho tổng. Tính từ: 39 thủ tục đã làm được trên mạng, Báo Hà Tĩnh, 20/08/2020. https://example.vn/39; Nguồn: không ghi. Kết quả đã làm tròn.',
    );
  });
});

describe('the parts of a report', () => {
  it('are numbered headings under the sections of the talk; sources and codes are no part of it', async () => {
    const deck = deckWith(
      slide('title', { text: 'Hội nghị' }), slide('section', { id: 's1', title: 'Thủ tục' }), slide('exhibit', { id: 'a' }),
      slide('text', { id: 't', title: 'Việc cần làm', text: 'Một\nHai' }), slide('section', { id: 's2', title: 'Thi đua' }), slide('exhibit', { id: 'b', title: 'Ba việc' }), slide('sources'), slide('qr', { address: '/vi/' }),
    );
    const document = (await written(report({ deck, exhibits: [null, null, exhibit(), null, null, 'failed', null, null] }))).xml(PART);
    const headings = all(document, 'p').filter((one) => attribute(all(one, 'pStyle')[0], 'val')?.startsWith('Heading')).map(textOf);
    expect(headings).toEqual(['I. Thủ tục', '1. Thủ tục cung cấp trực tuyến', '2. Việc cần làm', 'II. Thi đua', '1. Ba việc']);
    const text = paragraphsOf(document);
    for (const part of ['Hội nghị', 'Một', 'Hai', 'Chưa đọc được số liệu của phần này.']) expect(text).toContain(part);
  });

  it('say the message of the slide once, and what the figures say', async () => {
    const own = '39 thủ tục, trong đó 27 ở mức độ 3';
    const count = async (title: string) => {
      const document = (await written(report({ deck: deckWith(slide('exhibit', { title })), exhibits: [exhibit({ sums: [] })] }))).xml(PART);
      return all(document, 'p').map(withoutNotes).filter((one) => one === `${own}.` || one === `${title}.`);
    };
    expect(await count(own)).toEqual([`${own}.`]);
    expect(await count('Người dân đỡ đi lại')).toEqual(['Người dân đỡ đi lại.', `${own}.`]);
  });

  it('have the remarks of the sources', async () => {
    expect(paragraphsOf((await written(report())).xml(PART))).toContain('- Nguồn chỉ nêu hai mức độ');
  });

  it('have the chart as a picture with words for those who do not see it', async () => {
    const { names, xml, raw } = await written(report());
    expect(names.filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
    expect(raw(PART)).toContain('descr="39 thủ tục, trong đó 27 ở mức độ 3"');
    expect(paragraphsOf(xml(PART))).toContain('Hình 1. Thủ tục cung cấp trực tuyến, Sở Tài nguyên và Môi trường Hà Tĩnh, 8/2020 (đơn vị tính: thủ tục)');
  });

  it('draw nothing of a direction', async () => {
    const rise = fact({ id: 'o9', value: null, qualifier: 'increase', source: press });
    const table = { rowsLabel: '', columns: [{ id: 'v', label: 'Hồ sơ' }], rows: [{ id: 'o9', label: 'Hà Tĩnh', own: false, cells: [rise] }] };
    const { names } = await written(report({ exhibits: [null, exhibit({ drawn: null, table, hero: rise, facts: [rise], sums: [] }), null] }));
    expect(names.some((name) => name.startsWith('word/media/'))).toBe(false);
  });

  it.each([
    ['cannot be drawn', () => Promise.reject(new Error('no canvas')), 'Không vẽ được biểu đồ; bảng có đủ số liệu.'],
    ['is longer than a page', () => Promise.resolve({ png: dot, width: 600, height: 2000 }), 'Biểu đồ dài quá một trang nên không đưa vào báo cáo; bảng có đủ số liệu.'],
  ])('say of a chart that %s that its table has all', async (_, draw, told) => {
    const { names, xml } = await written(report({ draw }));
    expect(names.some((name) => name.startsWith('word/media/'))).toBe(false);
    expect(paragraphsOf(xml(PART))).toContain(told);
  });

  it('write whatever a source says as text', async () => {
    const hostile = 'A <b>&amp;\u0000\u0007 "x" ]]>';
    const { xml } = await written(report({ exhibits: [null, exhibit({ notes: [hostile] }), null] }));
    expect(xml(PART).querySelector('parsererror')).toBeNull();
    expect(paragraphsOf(xml(PART))).toContain('- A <b>&amp; "x" ]]>');
  });
});
