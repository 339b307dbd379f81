import type { ChartData } from '../../../charts/chart-data';
import { UNSPECIFIED } from '../../../domain/dataset';
import type { Fact, Figure } from '../../../domain/figure';
import { fill } from '../../../i18n/fill';
import { formatFigure, formatPeriodLong, speakFigure } from '../../../i18n/format';
import { inSentence } from '../../../i18n/in-sentence';
import { type FigureWord, type Sentence, sentence } from '../../../i18n/sentence';
import type { Speech } from '../../../i18n/words';

/** What a heading is made of. */
export interface Told {
  /** What the figures are of: a title, or the name of their indicator. */
  readonly subject: string;
  /** The organisation the page is about. */
  readonly reader: string;
  /** Every figure asked for, drawn or not. */
  readonly facts: readonly Fact[];
  /** Ids of the organisations asked about. */
  readonly organisations: readonly string[];
  /** Id of the dimension that divides the figures. */
  readonly by: string | null;
}

export interface Telling extends Speech {
  /** What the block is about: its title, or the name of its indicator. */
  readonly subject: string;
  /** The organisation the page is about; that of any other figure is named. */
  readonly reader: string;
}

export const word = (figure: Figure, { language }: Speech): FigureWord => ({ figure, text: formatFigure(figure, language) });

export const period = (fact: Fact, { language }: Telling): string => formatPeriodLong(fact.period, language);

/** The figures asked for: those they are only set against are told by their own names. */
export const factsIn = (data: ChartData): readonly Fact[] =>
  data.series.filter((s) => s.reference !== true).flatMap((s) => s.points.flatMap((p) => (p?.kind === 'fact' ? p : [])));

/** What a figure is of, with whose it is unless it is the reader's own or nobody's. */
export const subjectOf = ({ organisation }: Fact, { subject, reader, words }: Telling): string =>
  organisation.id === reader || organisation.id === UNSPECIFIED ? subject : fill(words.block.whose, { subject, organisation: organisation.label });

/** Tells of figures that are all of the organisation this one is of, which the subject then names for all of them. */
export const owned = (fact: Fact, telling: Telling): Telling => ({ ...telling, subject: subjectOf(fact, telling), reader: fact.organisation.id });

/** The category a figure stands for in a chart of one period: its place, or its series where there is one place; the name of an organisation stays as it is. */
export function categoryOf(fact: Fact, { series, positions }: ChartData): string {
  const own = series.find((s) => s.points.includes(fact));
  const position = positions[own?.points.indexOf(fact) ?? -1];
  const label = (positions.length > 1 || series.length === 1 ? position?.label : own?.label) ?? '';
  return label === fact.organisation.label ? label : inSentence(label);
}

/** A sentence of one figure, which tells a bound or a direction from a number. */
export function one(fact: Fact, telling: Telling): Sentence {
  const { block } = telling.words;
  const values = { subject: subjectOf(fact, telling), period: period(fact, telling), value: word(fact, telling) };
  if (fact.qualifier === 'increase' || fact.qualifier === 'decrease') {
    return sentence(block.oneDirection, { ...values, direction: { figure: fact, text: block[fact.qualifier] } });
  }
  const spoken = { ...values, value: { figure: fact, text: speakFigure(fact, telling.language, telling.words) } };
  if (fact.qualifier === 'more-than' || fact.qualifier === 'at-least') return sentence(block.lowerBound, spoken);
  if (fact.qualifier === 'less-than' || fact.qualifier === 'at-most') return sentence(block.upperBound, spoken);
  return sentence(fact.indicator.unit.code === 'rank' ? block.rankOf : block.one, values);
}

/** A sentence for figures of one period of which none can be put first. */
export const about = (fact: Fact, telling: Telling): Sentence =>
  sentence(telling.words.block.about, { subject: subjectOf(fact, telling), period: period(fact, telling) });
