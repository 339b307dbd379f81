import type { Exhibit } from '../../charts/exhibit';
import { citation } from '../../charts/download';
import type { Source } from '../../domain/dataset';
import type { Derived, Fact, Figure } from '../../domain/figure';
import type { Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { formatFigure, formatNumber, formatPeriodLong, speakFigure } from '../../i18n/format';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import type { Speech } from '../../i18n/words';

const MOST_PASSPORTS = 40;

/** A source in full: title, publisher, date, address, and what of it was read. */
function sourceLine(source: Source, numbers: ReadonlyMap<string, number>, { language, words }: Speech): string {
  const w = powerpointWords[language].notes;
  const dated = source.published === null ? [words.passport.undated] : [];
  const read = source.readNote === null ? [] : [fill(w.named, { name: words.passport.read, text: source.readNote })];
  const text = [[citation(source, { language }), ...dated].join(', '), ...(source.url === null ? [] : [source.url]), ...read].join('. ');
  return fill(w.source, { number: String(numbers.get(source.id) ?? ''), text });
}

const whereOf = (fact: Fact, { language }: Speech): string =>
  [fact.indicator.name, ...fact.breakdown.map(({ category }) => category.label), fact.organisation.label, formatPeriodLong(fact.period, language)].join(', ');

function factLines(fact: Fact, numbers: ReadonlyMap<string, number>, speech: Speech): readonly string[] {
  const { language, words: { passport } } = speech;
  const w = powerpointWords[language].notes;
  const number = numbers.get(fact.sourceId ?? '');
  const parts = [
    speakFigure(fact, language, speech.words),
    ...(fact.stated === null ? [] : [fill(w.quoted, { name: passport.stated, text: fact.stated })]),
    ...(fact.qualifier === 'exact' ? [] : [passport.qualifiers[fact.qualifier]]),
    ...(fact.status === 'final' ? [] : [passport.statuses[fact.status]]),
    ...(fact.outOf === null ? [] : [fill(w.named, { name: passport.outOf, text: formatNumber(fact.outOf, { digits: 0, language }) })]),
    ...(fact.note === null ? [] : [fill(w.named, { name: passport.note, text: fact.note })]),
    ...(number === undefined ? [passport.noSource] : [`[${number}]`]),
    ...(fact.id === null ? [] : [fact.id]),
  ];
  const sources = new Map(fact.otherSources.map((source) => [source.id, source]));
  const others = fact.others.map((other) => {
    const source = sources.get(other.sourceId ?? '');
    return fill(w.other, {
      name: passport.others,
      figure: [formatFigure({ ...fact, ...other }, language), ...(other.stated === null ? [] : [`“${other.stated}”`])].join(' '),
      source: source === undefined ? passport.noSource : citation(source, { language }),
      agreement: passport.agreement[other.agreement],
    });
  });
  return [fill(w.figure, { where: whereOf(fact, speech), figure: parts.join('; ') }), ...others];
}

function derivedLines(derived: Derived, speech: Speech): readonly string[] {
  const { language, words: { passport } } = speech;
  const from = derived.from.map((fact) => `${formatFigure(fact, language)}${fact.id === null ? '' : ` (${fact.id})`}`).join(', ');
  const parts = [
    speakFigure(derived, language, speech.words),
    passport.computed,
    fill(powerpointWords[language].notes.named, { name: passport.from, text: from }),
    ...derived.cautions.map((caution) => passport.cautions[caution]),
  ];
  return [fill(powerpointWords[language].notes.figure, { where: passport.rules[derived.rule], figure: parts.join(' ') })];
}

const identity = (figure: Figure): unknown => (figure.kind === 'fact' && figure.id !== null ? figure.id : figure);

/** Every figure an exhibit shows, each once: the one set large, those of its table, and totals with their parts. */
function figuresShown({ hero, table, facts, sums }: Exhibit): readonly Figure[] {
  const all = [
    ...(hero === null ? [] : [hero]),
    ...table.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
    ...facts,
    ...sums.flatMap(({ whole, parts }) => [whole, ...parts]),
  ];
  return [...new Map(all.map((figure) => [identity(figure), figure])).values()];
}

/** Whether there is more to say of a figure than its number and source. */
const isRemarkable = (figure: Figure): boolean =>
  figure.kind === 'derived' || figure.qualifier !== 'exact' || figure.status !== 'final' || figure.stated !== null || figure.note !== null || figure.others.length > 0;

/** Those that have most to say where there are too many, in the order they stand in. */
function told(figures: readonly Figure[]): readonly Figure[] {
  const first = new Set([...figures.filter(isRemarkable), ...figures].slice(0, MOST_PASSPORTS));
  return figures.length <= MOST_PASSPORTS ? figures : figures.filter((figure) => first.has(figure));
}

/** What only the speaker has: notes of the talk, what must be known, sources in full, and the passports of the figures. */
export function exhibitNotes(slide: Slide, exhibit: Exhibit, numbers: ReadonlyMap<string, number>, speech: Speech): readonly string[] {
  const w = powerpointWords[speech.language].notes;
  const figures = figuresShown(exhibit);
  const kept = told(figures);
  const passports = kept.flatMap((figure) => (figure.kind === 'fact' ? factLines(figure, numbers, speech) : derivedLines(figure, speech)));
  const left = figures.length - kept.length;
  return [
    ...slide.notes.split('\n'),
    ...(exhibit.notes.length === 0 ? [] : ['', w.told, ...exhibit.notes]),
    ...sourceNotes(exhibit.sources, numbers, speech),
    ...(passports.length === 0 ? [] : ['', w.figures, ...passports]),
    ...(left === 0 ? [] : [fill(w.more, { count: String(left) })]),
    '',
    fill(w.revision, { revision: exhibit.revision }),
  ];
}

/** The sources of a slide, numbered as in the whole presentation. */
export const sourceNotes = (sources: readonly Source[], numbers: ReadonlyMap<string, number>, speech: Speech): readonly string[] =>
  sources.length === 0 ? [] : ['', powerpointWords[speech.language].notes.sources, ...sources.map((source) => sourceLine(source, numbers, speech))];
