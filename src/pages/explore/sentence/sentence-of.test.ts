import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../../../mocks/built';
import type { ChartKind } from '../../../charts/kinds';
import type { Language } from '../../../i18n/language';
import { loadWords } from '../../../i18n/words';
import { emptyAddress, readAddress } from '../../../ui/address';
import { readView } from '../view';
import { questionParts, sentenceOf } from './sentence-of';

const built = { vi: await readBuilt('vi'), en: await readBuilt('en') };
const words = { vi: await loadWords('vi'), en: await loadWords('en') };

function asked(language: Language, query: string) {
  const { address } = readAddress(`/${language}/explore?${query}`, language);
  const { catalogue, datasets } = built[language];
  const dataset = datasets.find(({ id }) => id === address.indicators[0]);
  if (dataset === undefined) throw new RangeError(`no figures for ${query}`);
  const view = readView({ ...emptyAddress(language), ...address }, dataset, catalogue, 'ha-tinh');
  return { view, dataset, speech: { language, words: words[language] } };
}

function caption(language: Language, query: string, against?: string): string {
  const { view, dataset, speech } = asked(language, query);
  return sentenceOf(view, dataset, speech, against);
}

function sentence(language: Language, query: string, kind: ChartKind | null = 'line'): string {
  const { view, dataset, speech } = asked(language, query);
  return questionParts(view, dataset, speech, { kind, against: null })
    .map((part) => (typeof part === 'string' ? part : `[${part.text}]`))
    .join('');
}

const four = 'i=papi_dimension&org=ha-tinh~thanh-hoa~quang-binh~thua-thien-hue&f.dimension=D5';

describe('a question in words', () => {
  it('is a whole sentence with a bracket for every choice', () => {
    expect(sentence('vi', four)).toBe(
      'Vẽ [đường] cho [Điểm nội dung PAPI] ở nội dung PAPI [Thủ tục hành chính công] của [Hà Tĩnh, Thanh Hóa, +2] theo [năm 2015–2023], [chia theo cơ quan, địa phương], [không so sánh].',
    );
    expect(sentence('en', four)).toBe(
      'Draw [a line] of [PAPI dimension score] where PAPI dimension is [Public administrative procedures] for [Ha Tinh, Thanh Hoa, +2] over [the years 2015–2023], [by organisation], [compared with nothing].',
    );
  });

  it('asks for a table where one is shown alone, and says that nothing fits', () => {
    expect(sentence('vi', `${four}&view=table`)).toMatch(/^Lập \[bảng\] cho \[Điểm nội dung PAPI\]/);
    expect(sentence('en', four, null)).toMatch(/^Draw \[a chart\] of /);
  });

  it.each([
    ['ha-tinh', 'Hà Tĩnh', 'Ha Tinh'],
    ['ha-tinh~nghe-an', 'Hà Tĩnh và Nghệ An', 'Ha Tinh and Nghe An'],
    ['ha-tinh~nghe-an~quang-tri', 'Hà Tĩnh, Nghệ An, Quảng Trị', 'Ha Tinh, Nghe An, Quang Tri'],
    ['ha-tinh~nghe-an~quang-tri~da-nang', 'Hà Tĩnh, Nghệ An, +2', 'Ha Tinh, Nghe An, +2'],
    ['*', 'cả 63 nơi', 'all 63 places'],
  ])('names places while they are few: %s', (org, vietnamese, english) => {
    expect(sentence('vi', `i=papi&org=${org}`)).toContain(`của [${vietnamese}] `);
    expect(sentence('en', `i=papi&org=${org}`)).toContain(`for [${english}] `);
  });

  it('says that only the highest or lowest are taken', () => {
    expect(caption('vi', 'i=papi&org=*&top=5')).toContain('của 5 nơi cao nhất trong cả 63 nơi');
    expect(caption('en', 'i=papi&org=*&top=-3')).toContain('for the 3 lowest of all 63 places');
  });

  it.each([
    ['i=papi&t=2020', 'trong năm 2020', 'in 2020'],
    ['i=papi&t=2015..2020', 'theo năm 2015–2020', 'over the years 2015–2020'],
    ['i=dossiers_received&per=month&org=ht-so-tnmt', 'theo các tháng từ', 'over months from'],
    ['i=dossiers_received&per=interval&org=*', 'theo các giai đoạn từ', 'over intervals from'],
    ['i=dossiers_received&per=all&org=*', 'theo các kỳ từ', 'over periods from'],
  ])('names the kind of period, and no interval a year: %s', (query, vietnamese, english) => {
    expect(caption('vi', query)).toContain(vietnamese);
    expect(caption('en', query)).toContain(english);
  });

  it.each([
    ['previous', 'so với kỳ trước', 'compared with the period before'],
    ['base.2016', 'so với năm 2016 (= 100)', 'compared with 2016 (= 100)'],
    ['target', 'so với mục tiêu', 'compared with the target'],
    ['region', 'so với vùng', 'compared with the region'],
    ['org.nghe-an', 'so với Nghệ An', 'compared with Nghe An'],
    ['rank', 'xếp thứ hạng', 'ranked'],
  ])('says what is compared: %s', (code, vietnamese, english) => {
    expect(caption('vi', `i=papi&cmp=${code}`)).toMatch(new RegExp(`, ${vietnamese.replace(/[()]/g, '\\$&')}$`));
    expect(caption('en', `i=papi&cmp=${code}`)).toMatch(new RegExp(`, ${english.replace(/[()]/g, '\\$&')}$`));
  });

  it('leaves out of a caption what is whole and what is not compared', () => {
    expect(caption('vi', 'i=par_index&org=ha-tinh')).toBe('Chỉ số cải cách hành chính (PAR INDEX) của Hà Tĩnh theo năm 2012–2024');
    expect(sentence('vi', 'i=par_index&org=ha-tinh')).toContain('ở lĩnh vực cải cách hành chính [tính chung] của [Hà Tĩnh]');
  });

  it('quotes the names of categories, and not their number', () => {
    expect(caption('vi', 'i=papi_dimension&org=ha-tinh&f.dimension=D5')).toContain('ở nội dung PAPI “Thủ tục hành chính công” của');
    expect(caption('vi', 'i=papi_dimension&org=ha-tinh&f.dimension=*')).toContain('ở nội dung PAPI cả 8 mục của');
    expect(caption('en', 'i=papi_dimension&org=ha-tinh&f.dimension=*')).toContain('where PAPI dimension is all 8 categories for');
  });

  it('names a second indicator', () => {
    expect(caption('vi', 'i=papi~pci', 'Chỉ số PCI')).toMatch(/^Chỉ số PAPI \(không trọng số\) đối chiếu với Chỉ số PCI của /);
  });
});
