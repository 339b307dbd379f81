import { describe, expect, it } from 'vitest';
import { expectClean, newPage } from './harness/page';
import { asking, copyLinkByKeys, openedElsewhere, type Asking } from './support/asking';
import { observations, readData, type Row } from './support/data';
import { explore, observationsIn, shownOn, tidy, type Shown } from './support/explore';
import { wordsOf, type Language } from './support/pages';
import { faultOf, numeralsIn } from './support/printed';
import { placesOf, rowsNamed, rowsOf } from './support/rows';

interface Case {
  readonly about: string;
  readonly language: Language;
  readonly build: (ask: Asking) => Promise<void>;
  /** The sentence, brackets and all. */
  readonly question: string;
  readonly kind: string;
  /** What the table holds. */
  readonly rows: readonly Row[];
  /** Those of them that the chart draws, where it is not all. */
  readonly drawn?: (rows: readonly Row[]) => readonly Row[];
}

const { vi, en } = wordsOf;
const provinces = readData('organisations.csv').flatMap((row) => (row['kind'] === 'province' ? [row['id'] ?? ''] : []));
const highest = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => Number(b['value']) - Number(a['value']));
const places = (rows: readonly Row[], count: number): readonly Row[] => {
  const first = new Set([...new Set(rows.map((row) => row['organisation']))].slice(0, count));
  return rows.filter((row) => first.has(row['organisation']));
};

const cases: readonly Case[] = [
  {
    about: 'two PAPI dimensions of Hà Tĩnh and Nghệ An along the years',
    language: 'vi',
    build: async (ask) => {
      await ask.indicator('diem noi dung papi', 'Điểm nội dung PAPI');
      await ask.places(new Map([['ha tinh', 'Hà Tĩnh'], ['nghe an', 'Nghệ An']]));
      await ask.turn('Nội dung PAPI', ['Quản trị điện tử']);
      await ask.kind(vi.charts.kinds.line);
    },
    question:
      'Vẽ đường cho Điểm nội dung PAPI ở nội dung PAPI Tham gia của người dân ở cấp cơ sở và Quản trị điện tử của Hà Tĩnh và Nghệ An theo năm 2015–2023, chia theo cơ quan, địa phương, không so sánh.',
    kind: 'line',
    rows: rowsOf({ indicator: 'papi_dimension', organisations: ['ha-tinh', 'nghe-an'], breakdown: (text) => /D[18]$/.test(text) }),
    drawn: (rows) => rows.filter((row) => /D1$/.test(row['breakdown'] ?? '')),
  },
  {
    about: 'the five provinces with the highest PAR INDEX of 2023',
    language: 'vi',
    build: async (ask) => {
      await ask.indicator('par index', 'Chỉ số cải cách hành chính \\(PAR INDEX\\)');
      await ask.manyPlaces(vi.explore.organisations.peers, '5 nơi cao nhất');
      await ask.periods('2023', '2023');
      await ask.kind(vi.charts.kinds.ranked);
    },
    question:
      'Vẽ xếp thứ tự cho Chỉ số cải cách hành chính (PAR INDEX) ở lĩnh vực cải cách hành chính tính chung của 5 nơi cao nhất trong Hà Tĩnh, Thanh Hóa, +35 trong năm 2023, chia theo cơ quan, địa phương, không so sánh.',
    kind: 'ranked',
    rows: places(highest(rowsOf({ indicator: 'par_index', organisations: provinces, periods: /^2023$/, breakdown: (text) => text === '' })), 5),
  },
  {
    about: 'the online services of the districts of Hà Tĩnh by level',
    language: 'vi',
    build: async (ask) => {
      await ask.indicator('thu tuc cung cap truc tuyen', 'Thủ tục cung cấp trực tuyến');
      await ask.turn('Mức độ dịch vụ công trực tuyến', ['Mức độ 3', 'Mức độ 4']);
    },
    question:
      'Vẽ cột cho Thủ tục cung cấp trực tuyến ở mức độ dịch vụ công trực tuyến Mức độ 3 và 4, Mức độ 3, Mức độ 4, cấp chính quyền Cấp huyện của Hà Tĩnh theo các tháng từ 6/2020 đến 5/2025, chia theo mức độ dịch vụ công trực tuyến, không so sánh.',
    kind: 'bar',
    rows: rowsOf({ indicator: 'procedures_online', organisations: ['ha-tinh'], periods: /./, breakdown: (text) => /=district;/.test(text) }),
  },
  {
    about: 'PAPI of Hà Tĩnh beside the mean of its region',
    language: 'vi',
    build: async (ask) => {
      await ask.indicator('chi so papi', 'Chỉ số PAPI');
      await ask.places(new Map([['ha tinh', 'Hà Tĩnh']]));
      await ask.option('compare', vi.explore.compare.options.region);
    },
    question: 'Vẽ đường cho Chỉ số PAPI (không trọng số) của Hà Tĩnh theo năm 2011–2024, không chia nhỏ, so với vùng.',
    kind: 'line',
    rows: rowsOf({ indicator: 'papi', organisations: ['ha-tinh'] }),
  },
  {
    about: 'PCI against PAPI, in English',
    language: 'en',
    build: async (ask) => {
      await ask.indicator('competitiveness', 'Provincial Competitiveness Index');
      await ask.indicator('papi score', 'PAPI score', 'second');
      await ask.periods('2022', '2022');
      await ask.kind(en.charts.kinds.scatter);
    },
    question:
      'Draw a scatter of Provincial Competitiveness Index against PAPI score (unweighted) for all 4 places in 2022, by organisation, compared with nothing.',
    kind: 'scatter',
    rows: ['pci', 'papi'].flatMap((indicator) => rowsOf({ indicator, organisations: ['ha-tinh', 'nghe-an', 'quang-tri', 'thua-thien-hue'], periods: /^2022$/ })),
    drawn: (rows) => rows.filter((row) => row['indicator'] === 'pci'),
  },
  {
    about: 'national PAPI ranks of the region as a heat table, in English',
    language: 'en',
    build: async (ask) => {
      await ask.indicator('papi rank', 'PAPI rank');
      await ask.manyPlaces(en.explore.organisations.region);
      await ask.kind(en.charts.kinds.heat);
    },
    question:
      'Draw a heat table of PAPI rank where scope is National for Ha Tinh, Thanh Hoa, +4 over the years 2011–2024, by organisation, compared with nothing.',
    kind: 'heat',
    rows: rowsOf({
      indicator: 'papi_rank',
      organisations: ['ha-tinh', 'nghe-an', 'thanh-hoa', 'quang-binh', 'quang-tri', 'thua-thien-hue'],
      breakdown: (text) => text === 'scope=national',
    }),
  },
];

const nameOf = ({ organisation: id }: Row, language: Language): string => readData('organisations.csv').find((row) => row['id'] === id)?.[`name_${language}`] ?? '';

/** Each figure of the table is the one of its row and column, and printed as data/observations.csv has it. */
function expectTable({ cells }: Shown, rows: readonly Row[], language: Language): void {
  const figures = cells.filter(({ figure }) => observations.has(figure));
  for (const { figure, text, row, column } of figures) {
    const observation = observations.get(figure) ?? {};
    expect(faultOf({ id: figure, text }, language)).toBeNull();
    expect(row).toContain(tidy(nameOf(observation, language)));
    const month = /^(\d{4})-(\d{2})$/.exec(observation['period'] ?? '');
    expect(`${row} ${column}`).toContain(month === null ? observation['period'] : `${Number(month[2])}/${month[1]}`);
  }
  expect(placesOf(rowsNamed(observationsIn(figures)))).toEqual(placesOf(rows));
  for (const { figure, text } of cells) if (figure.startsWith('difference ')) expectBesideMean(figure.split(' ').slice(1), text, language);
}

/** A place set against its region: the first figure less the mean of all, computed here anew. */
function expectBesideMean(ids: readonly string[], text: string, language: Language): void {
  const values = rowsNamed(ids).map((row) => Number(row?.['value']));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(numeralsIn(text, language)[0]?.value).toBeCloseTo((values[0] ?? Number.NaN) - mean, 1);
}

/** The chart draws what it should, says the same numbers, and counts the figures of the table that it leaves out. */
function expectMarks(shown: Shown, rows: readonly Row[], language: Language): void {
  const marks = observationsIn(shown.marks);
  const cells = observationsIn(shown.cells);
  expect(placesOf(rowsNamed(marks))).toEqual(placesOf(rows));
  expect(cells).toEqual(expect.arrayContaining([...marks]));
  for (const { figure, text } of shown.marks) if (observations.has(figure)) expect(faultOf({ id: figure, text }, language)).toBeNull();
}

describe.each(cases)('$about', ({ language, build, question, kind, rows, drawn = (all) => all }) => {
  it('is asked by keyboard alone, answered from the data, and shared whole', async () => {
    const page = await newPage({ language });
    await explore(page);
    await build(asking(page, language));
    const shown = await shownOn(page);
    expect(shown.question).toBe(question);
    expect(shown.kind).toBe(kind);
    expectTable(shown, rows, language);
    expectMarks(shown, drawn(rows), language);
    const link = await copyLinkByKeys(page, language);
    const other = await openedElsewhere(link, language);
    expect(other.shown).toEqual(shown);
    await expectClean(page);
    await expectClean(other.page);
  });
});
