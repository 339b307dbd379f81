import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { linear } from '../axis/ticks';
import { placesAlong } from '../axis/time';
import type { ChartData } from '../chart-data';
import { breaksAlong, factsOf, figuresOf } from '../figures';
import { endValues } from './end-values';
import { isRank, markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import { onceFor } from '../frame/once';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, textWidth, wrap } from '../frame/text';
import { drawnOf, needsMarker, NOTHING, strokesAmong } from '../line/drawn';
import { layoutGaps } from '../line/gaps';
import { openingAt } from '../line/opening';
import { runsOf, type Run } from '../line/runs';
import type { Gap, Plot, Point, Text } from '../line/scene';
import { PLAIN_LOOK } from '../looks';
import type { SeriesLook } from '../palette';
import { layoutHead, type Head } from './head';
import { missingItem } from './missing';
import { panelScales } from './scales';

export const TITLE_SIZE = 13;
const NARROWEST = 190;
const BETWEEN = 20;
const FIELD = 110;

export interface Panel {
  readonly series: number;
  readonly look: SeriesLook;
  readonly title: Text;
  readonly plot: Plot;
  readonly runs: readonly Run[];
  readonly points: readonly Point[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly Text[];
  /** Their words are in the legend. */
  readonly gaps: readonly Pick<Gap, 'x' | 'width'>[];
  /** Where a break of the method crosses the panel; its words are in the legend. */
  readonly breaks: readonly number[];
}

export interface MultiplesScene {
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly head: Head;
  readonly stated: readonly { readonly mark: PlacedMark; readonly text: Text }[];
  readonly legend: Legend;
  readonly legendTop: number;
}

/** Every panel of the reader's own organisation is own: of parts of one organisation none stands back. */
function looksOf(data: ChartData): readonly SeriesLook[] {
  const organisations = new Set(figuresOf(data).flatMap(factsOf).map((fact) => fact.organisation.id));
  return data.series.map(({ own }) =>
    own || organisations.size === 1
      ? { paint: 'var(--accent)', dash: undefined, marker: 'circle', width: 3 }
      : { paint: 'var(--ink-2)', dash: undefined, marker: 'circle', width: 1.75 },
  );
}

/** Columns that leave the rows alike: eight as four and four, ten as five and five. */
function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + BETWEEN) / (NARROWEST + BETWEEN)));
  return Math.max(1, Math.ceil(count / Math.ceil(count / most)));
}

const once = onceFor<MultiplesScene>();

/** A small panel for each series, all on one scale unless `ownScale`, as many beside each other as the width holds; `kept` as for a line. */
export function layoutMultiples(data: ChartData, width: number, speech: Speech, ownScale = false, kept: ReadonlySet<string> = NOTHING): MultiplesScene {
  return once(data, JSON.stringify([width, ownScale, [...kept], speech.language]), () => laidOut(data, width, speech, ownScale, kept));
}

function laidOut(data: ChartData, width: number, speech: Speech, ownScale: boolean, kept: ReadonlySet<string>): MultiplesScene {
  const { charts } = speech.words;
  const scales = panelScales(data, ownScale, speech);
  const looks = looksOf(data);
  const reversed = isRank(data);
  const axis = Math.ceil(Math.max(...scales.flatMap(({ texts }) => texts).map((text) => textWidth(text, TICK_SIZE)))) + 10;
  const columns = columnsFor(data.series.length, width);
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const titles = data.series.map((series) => wrap(series.label, panelWidth, TITLE_SIZE, true));
  const titleHeight = Math.max(1, ...titles.map((lines) => lines.length)) * lineHeight(TITLE_SIZE) + 18;
  const rowHeight = titleHeight + FIELD + 40;
  const axisNote = reversed ? charts.bestFirst : scales.some(({ scale }) => scale.min > 0) ? charts.axisFrom : null;
  const places = placesAlong(data.positions.map((position) => position.id), data.along === 'period');
  const whole = data.series.map((series) => runsOf(data, series));
  const drawn = drawnOf(data, { runs: whole, joined: true, places }, { width: panelWidth - axis, kept }, speech);
  const head = layoutHead([drawn.note, axisNote].filter((note) => note !== null), ownScale, width, speech);
  const span = { min: -0.5, max: (places.at(-1) ?? 0) + 0.5 };
  const broken = breaksAlong(data);
  const stated: { readonly mark: PlacedMark; readonly text: Text }[] = [];

  const panels = data.series.map((series, s): Panel => {
    const x = (s % columns) * (panelWidth + BETWEEN);
    const y = head.height + Math.floor(s / columns) * rowHeight;
    const plot: Plot = { left: x + axis, right: x + panelWidth, top: y + titleHeight, bottom: y + titleHeight + FIELD };
    const xAt = linear(span, plot.left, plot.right);
    const { scale, texts } = scales[s] ?? { scale: { min: 0, max: 1, ticks: [], digits: 0 }, texts: [] };
    const yAt = linear(scale, reversed ? plot.top : plot.bottom, reversed ? plot.bottom : plot.top);
    const marks = series.points.flatMap((figure, p) =>
      figure === null || drawn.positions[s]?.has(p) !== true
        ? []
        : [{
            series: s,
            position: p,
            figure,
            get label() {
              return markLabel(placeOf(data, s, p), figure, speech);
            },
            x: xAt(places[p] ?? 0),
            y: figure.value === null ? (plot.top + plot.bottom) / 2 : yAt(figure.value),
          }],
    );
    for (const mark of marks) {
      if (mark.figure.value === null) stated.push({ mark, text: { lines: [shortFigure(mark.figure, speech.language)], x: mark.x, y: mark.y, anchor: 'middle' } });
    }
    const numbered = marks.filter((mark) => mark.figure.value !== null);
    const opened = numbered.map((mark) => ({ mark, open: openingAt(mark.figure, mark.y, plot, reversed) }));
    const runs = strokesAmong(whole[s] ?? [], drawn.positions[s] ?? NOTHING);
    const gaps = layoutGaps({ ...data, series: [series] }, places, xAt, plot, charts.noFigure);
    const breaks = broken.map(({ position }) => xAt(((places[position - 1] ?? 0) + (places[position] ?? 0)) / 2));
    const values = endValues(opened, { plot, runs, gaps, breaks }, speech);
    const ends = [0, data.positions.length - 1].filter((p, i, all) => all.indexOf(p) === i);
    return {
      series: s,
      look: looks[s] ?? PLAIN_LOOK,
      title: { lines: titles[s] ?? [], x, y: y + TITLE_SIZE, anchor: 'start' },
      plot,
      runs,
      points: opened.map((point, i) => {
        const value = values.get(i) ?? null;
        const bare = drawn.dense && value === null && !needsMarker(point.mark.figure, point.mark.position, runs);
        return { ...point, look: looks[s] ?? PLAIN_LOOK, own: series.own, bare, value, end: null };
      }),
      ticks: scale.ticks.map((tick, i) => ({ y: yAt(tick), text: texts[i] ?? '' })),
      labels: ends.map((p, i) => ({
        lines: [data.positions[p]?.label ?? ''],
        x: i === 0 ? plot.left : plot.right,
        y: plot.bottom + 20,
        anchor: ends.length > 1 && i === 1 ? 'end' : 'start',
      })),
      gaps,
      breaks,
    };
  });
  const breakItems = broken.map(({ mark }): LegendItem => ({ swatch: { kind: 'break' }, text: mark.label }));
  const empty = data.series.filter((_, s) => (panels[s]?.gaps.length ?? 0) > 0);
  const legend = layoutLegend([...breakItems, ...missingItem(data, empty, speech), ...signItems(figuresOf({ ...data, whole: null }), speech)], width);
  const legendTop = head.height + Math.ceil(data.series.length / columns) * rowHeight;
  return { height: legendTop + legend.height, panels, head, stated, legend, legendTop };
}
