import type { Source } from '../../domain/dataset';
import type { Derived, Fact, Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatDate, formatFigure } from '../../i18n/format';
import type { ReportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';

interface On extends Speech {
  readonly w: ReportWords;
}

/** Title, publisher, date and link of a source. */
function cited({ title, publisher, published, url }: Source, { language, words }: On): string {
  const date = published === null ? words.passport.undated : formatDate(published, language);
  return `${[title, publisher, date].filter((part) => part !== '').join(', ')}.${url === null ? '' : ` ${url}`}`;
}

const sourceOf = (fact: Fact, on: On): string => (fact.source === null ? on.w.sourceless : cited(fact.source, on));

function disagreeing(fact: Fact, on: On): readonly string[] {
  return fact.others
    .filter(({ agreement }) => agreement === 'disagrees')
    .map((other) => {
      const source = fact.otherSources.find(({ id }) => id === other.sourceId);
      return fill(on.w.disagrees, { figure: formatFigure({ ...fact, ...other }, on.language), source: source === undefined ? on.w.sourceless : cited(source, on) });
    });
}

function computed(derived: Derived, on: On): readonly string[] {
  const { passport } = on.words;
  const sources = [...new Set(derived.from.map((fact) => sourceOf(fact, on)))].join('; ');
  const target = derived.target?.source ?? null;
  return [
    fill(on.w.computed, { rule: passport.rules[derived.rule], sources }),
    ...(target === null ? [] : [cited(target, on)]),
    ...derived.cautions.map((caution) => passport.cautions[caution]),
  ];
}

/** Whence a figure comes, in sentences: its source, and each source that says otherwise; of a computed one the rule and the sources. */
export const noteOf = (figure: Figure, on: On): string =>
  (figure.kind === 'derived' ? computed(figure, on) : [sourceOf(figure, on), ...disagreeing(figure, on)]).join(' ');
