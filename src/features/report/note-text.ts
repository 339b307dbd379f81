import type { Source } from '../../domain/dataset';
import type { Derived, Fact, Figure } from '../../domain/figure';
import { fillParts } from '../../i18n/fill';
import { formatDate, formatFigure } from '../../i18n/format';
import type { ReportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';

interface On extends Speech {
  readonly w: ReportWords;
}

/** Words of a note that are of one kind: those of a source are in Vietnamese, an address of the web can be followed. */
export interface NotePart {
  readonly text: string;
  readonly kind: 'own' | 'source' | 'link';
}

type Parts = readonly NotePart[];

const own = (text: string): Parts => [{ text, kind: 'own' }];

const filled = (template: string, values: Readonly<Record<string, Parts>>): Parts =>
  fillParts<Parts>(template, values).flatMap((part) => (typeof part === 'string' ? own(part) : part));

const joined = (all: readonly Parts[], between: string): Parts => all.flatMap((parts, i) => (i === 0 ? parts : [...own(between), ...parts]));

const isOfWeb = (url: string): boolean => /^https?:\/\//.test(url);

/** Title, publisher, date and link of a source. */
function cited({ title, publisher, published, url }: Source, { language, words }: On): Parts {
  const date = published === null ? words.passport.undated : formatDate(published, language);
  const named = [title, publisher].filter((part) => part !== '').join(', ');
  const link: Parts = url === null ? [] : [...own(' '), { text: url, kind: isOfWeb(url) ? 'link' : 'own' }];
  return [{ text: named, kind: 'source' }, ...own(`, ${date}.`), ...link];
}

const sourceOf = (fact: Fact, on: On): Parts => (fact.source === null ? own(on.w.sourceless) : cited(fact.source, on));

const disagreeing = (fact: Fact, on: On): readonly Parts[] =>
  fact.others
    .filter(({ agreement }) => agreement === 'disagrees')
    .map((other) => {
      const source = fact.otherSources.find(({ id }) => id === other.sourceId);
      const figure = own(formatFigure({ ...fact, ...other }, on.language));
      return filled(on.w.disagrees, { figure, source: source === undefined ? own(on.w.sourceless) : cited(source, on) });
    });

function computed(derived: Derived, on: On): readonly Parts[] {
  const { passport } = on.words;
  const sources = [...new Map(derived.from.map((fact) => [fact.source?.id ?? '', sourceOf(fact, on)])).values()];
  const target = derived.target?.source ?? null;
  return [
    filled(on.w.computed, { rule: own(passport.rules[derived.rule]), sources: joined(sources, '; ') }),
    ...(target === null ? [] : [cited(target, on)]),
    ...derived.cautions.map((caution) => own(passport.cautions[caution])),
  ];
}

/** Whence a figure comes, in sentences: its source, and each source that says otherwise; of a computed one the rule and the sources. */
export const noteOf = (figure: Figure, on: On): Parts =>
  joined(figure.kind === 'derived' ? computed(figure, on) : [sourceOf(figure, on), ...disagreeing(figure, on)], ' ');
