import PptxGenJS from 'pptxgenjs';
import type { ArrowItem, Cell, ChartItem, Item, Leaf, Run, SampleItem, SquaresItem, TableItem, TextItem } from './items';
import { FOOT, NUMBER, OPENING_TITLE, PAGE, SMALLEST, TITLE } from './page';
import { paintOf } from './paints';
import { CELL_MARGIN } from './table-leaves';
import { escaped, plainText } from './xml';

/**
 * Theme font of headings and text. Every Windows, macOS and Office on the web has it with all Vietnamese letters, and
 * LibreOffice has Liberation Sans of the same widths in its place; Be Vietnam Pro of the page is on no machine of a
 * venue, and a file of slides cannot carry it everywhere.
 */
const FONT = 'Arial';

const OPENING = 'opening';
const FIGURES = 'figures';
const TITLE_HOLDER = 'title';

/** What is known of the file besides its slides. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
}

/** Names by which `mend` finds what is set by its hand: the chart of a number, the sample of a mark. */
export const chartMark = (index: number): string => `saola-chart-${index}`;
export const sampleMark = (sureness: string): string => `saola-sample-${sureness}`;

const runOptions = ({ sizePt, bold, paint, link, language }: Run): PptxGenJS.TextPropsOptions => ({
  ...(sizePt === undefined ? {} : { fontSize: sizePt }),
  bold: bold ?? false,
  color: paintOf(paint ?? 'var(--ink)'),
  ...(link === undefined ? {} : { hyperlink: { url: plainText(link) } }),
  ...(language === undefined ? {} : { lang: language }),
});

function drawText(slide: PptxGenJS.Slide, { name, box, paragraphs, sizePt, align = 'left', anchor = 'top', afterPt = 0 }: TextItem): void {
  const runs = paragraphs.flatMap((paragraph, p) =>
    paragraph.map((run, r): PptxGenJS.TextProps => {
      const ends = r === paragraph.length - 1 && p < paragraphs.length - 1;
      return { text: plainText(run.text), options: { ...runOptions({ sizePt, ...run }), breakLine: ends } };
    }),
  );
  slide.addText(runs, { ...box, objectName: plainText(name), fontSize: sizePt, align, valign: anchor, margin: 0, paraSpaceAfter: afterPt, isTextBox: true });
}

function drawTable(slide: PptxGenJS.Slide, { box, widths, rowHeight, sizePt, rows }: TableItem): void {
  const rule = { type: 'solid', pt: 0.75, color: paintOf('var(--line)') } as const;
  const none = { type: 'none' } as const;
  const cell = ({ text, align, filled = false, ...run }: Cell): PptxGenJS.TableCell => ({
    text: plainText(text),
    options: {
      ...runOptions({ text, ...run }),
      align,
      valign: 'middle',
      border: [none, none, rule, none],
      ...(filled ? { fill: { color: paintOf('var(--accent-soft)') } } : {}),
    },
  });
  slide.addTable(
    rows.map((row) => row.map(cell)),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: [...widths],
      rowH: rowHeight,
      fontSize: sizePt,
      margin: [CELL_MARGIN.above, CELL_MARGIN.side, CELL_MARGIN.above, CELL_MARGIN.side],
    },
  );
}

/** A chart of one bar that holds the place: the real one is set in afterwards. */
const drawChart = (slide: PptxGenJS.Slide, { name, box, alt }: ChartItem, index: number): unknown =>
  slide.addChart('bar', [{ name: chartMark(index), labels: ['1'], values: [1] }], { ...box, objectName: plainText(name), altText: plainText(alt) });

function drawSample(slide: PptxGenJS.Slide, { box, sureness, isPoint }: SampleItem): void {
  const accent = paintOf('var(--accent)');
  if (!isPoint) slide.addShape('rect', { ...box, objectName: sampleMark(sureness), fill: { color: accent } });
  else slide.addShape('ellipse', { ...box, x: box.x + box.w - box.h, w: box.h, fill: { color: paintOf('var(--surface)') }, line: { color: accent, width: 1.5 } });
}

const drawArrow = (slide: PptxGenJS.Slide, { box, up }: ArrowItem): unknown =>
  slide.addShape(up ? 'upArrow' : 'downArrow', { ...box, objectName: up ? '↑' : '↓', fill: { color: paintOf('var(--accent)') } });

/** The types of the writer leave it out among the names of shapes. */
const CUSTOM: string = 'custGeom';

/** The black squares as one shape, a rectangle for each run in a row. */
function drawSquares(slide: PptxGenJS.Slide, { name, box, matrix }: SquaresItem): void {
  const unit = box.w / matrix.length;
  const points = matrix.flatMap((row, y) =>
    [...row.map((black) => (black ? '1' : '0')).join('').matchAll(/1+/g)].flatMap(({ index, 0: { length } }) => {
      const [left, right, top, bottom] = [index * unit, (index + length) * unit, y * unit, (y + 1) * unit];
      return [{ x: left, y: top, moveTo: true }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }, { close: true as const }];
    }),
  );
  slide.addShape(CUSTOM as PptxGenJS.SHAPE_NAME, { ...box, objectName: plainText(name), fill: { color: '000000' }, points });
}

function drawItem(slide: PptxGenJS.Slide, item: Item, nextChart: () => number): void {
  if (item.kind === 'text') drawText(slide, item);
  else if (item.kind === 'table') drawTable(slide, item);
  else if (item.kind === 'chart') drawChart(slide, item, nextChart());
  else if (item.kind === 'sample') drawSample(slide, item);
  else if (item.kind === 'arrow') drawArrow(slide, item);
  else drawSquares(slide, item);
}

function defineMasters(file: PptxGenJS): void {
  const holder = { name: TITLE_HOLDER, type: 'title', align: 'left', bold: true, margin: 0, color: paintOf('var(--ink)') } as const;
  const slideNumber = { ...NUMBER, align: 'right', fontSize: SMALLEST, color: paintOf('var(--ink-2)') } as const;
  const masters = [
    [OPENING, { ...holder, ...OPENING_TITLE, valign: 'middle', fontSize: 44 }],
    [FIGURES, { ...holder, ...TITLE, valign: 'top', fontSize: 28 }],
  ] as const;
  for (const [title, options] of masters) {
    const band = title === OPENING ? [{ rect: { x: 0, y: 0, w: 0.18, h: PAGE.h, fill: { color: paintOf('var(--accent)') } } }] : [];
    file.defineSlideMaster({ title, background: { color: paintOf('var(--surface)') }, objects: [...band, { placeholder: { options, text: '' } }], slideNumber });
  }
}

/** The slides as a file, still with what `mend` puts right. */
export async function draw(leaves: readonly Leaf[], { title, author, subject }: Properties): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  file.title = plainText(title);
  file.author = plainText(author);
  // The one property that the writer does not escape itself.
  file.company = escaped(author);
  file.subject = plainText(subject);
  defineMasters(file);
  let charts = 0;
  const nextChart = (): number => charts++;
  for (const leaf of leaves) {
    const slide = file.addSlide({ masterName: leaf.opens ? OPENING : FIGURES });
    slide.addText([{ text: plainText(leaf.title), options: { fontSize: leaf.titlePt } }], { placeholder: TITLE_HOLDER });
    for (const item of leaf.items) drawItem(slide, item, nextChart);
    if (leaf.foot !== '') {
      drawText(slide, { kind: 'text', name: 'foot', box: FOOT, paragraphs: [[{ text: leaf.foot, paint: 'var(--ink-2)' }]], sizePt: SMALLEST });
    }
    slide.addNotes(plainText(leaf.notes.join('\n').trim()));
  }
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}
