import type { Derived, Figure } from '../../domain/figure';
import { unitOf } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatFigure } from '../../i18n/format';
import { compareWords } from '../../i18n/messages/compare';
import { type FigureWord, type Sentence, sentence } from '../../i18n/sentence';
import { targetValue } from '../../i18n/target';
import type { Speech } from '../../i18n/words';

const word = (figure: Figure, { language }: Speech): FigureWord => ({ figure, text: formatFigure(figure, language) });

function differenceOf(derived: Derived, speech: Speech): Sentence | null {
  const { formula } = compareWords[speech.language];
  const { target, baseline, from: [first, second] } = derived;
  if (first === undefined) return null;
  if (target) return sentence(formula.change, { figure: word(first, speech), baseline: targetValue(target, first.indicator.unit, speech) });
  if (baseline) return sentence(formula.change, { figure: word(first, speech), baseline: word(baseline, speech) });
  if (second === undefined) return null;
  const template = unitOf(derived).code === 'places' ? formula.places : formula.change;
  return sentence(template, { figure: word(second, speech), baseline: word(first, speech) });
}

/** The sum that was done, with its figures; null where the rule and the list of figures say it all. */
export function formulaOf(derived: Derived, speech: Speech): Sentence | null {
  const { formula } = compareWords[speech.language];
  const [before, after] = derived.from;
  if (derived.rule === 'difference') return differenceOf(derived, speech);
  if (derived.rule === 'mean') return [fill(formula.mean, { count: String(derived.from.length) })];
  if (before === undefined || after === undefined) return null;
  const values = { figure: word(after, speech), baseline: word(before, speech) };
  if (derived.rule === 'percent-change') return sentence(formula.percent, values);
  return derived.rule === 'index' ? sentence(formula.index, values) : null;
}

/** The rule in words; of a difference, what was taken from what. */
export function ruleOf(derived: Derived, { language, words: { passport } }: Speech): string {
  const { rules } = compareWords[language];
  const [reference, figure] = derived.from;
  if (derived.rule !== 'difference') return passport.rules[derived.rule];
  if (derived.target) return rules.toTarget;
  if (derived.baseline) return rules.toMean;
  if (reference === undefined || figure === undefined) return passport.rules.difference;
  if (reference.organisation.id === figure.organisation.id) return passport.rules.difference;
  const names = { organisation: figure.organisation.label, other: reference.organisation.label };
  return fill(derived.unit.code === 'places' ? rules.placesAhead : rules.toOther, names);
}
