import type { Fact } from '../../domain/figure';
import { evaluate } from '../../domain/identities';
import { formatNumber } from '../../i18n/format';
import { inSentence } from '../../i18n/in-sentence';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { useKnownFacts } from './known-facts';

interface Props {
  readonly whole: Fact;
  /** With the name of the whole, where it does not stand right above. */
  readonly named?: boolean;
}

/** A total beside its parts, added up here and now: 27 mức độ 3 + 12 mức độ 4 = 39 ✓. */
export function Reconciliation({ whole, named = false }: Props) {
  const { language, words } = useSpeech();
  const { identities, facts } = useKnownFacts();
  const identity = identities.find((i) => i.whole === whole.id);
  const evaluation = identity ? evaluate(identity, facts) : null;
  if (evaluation?.kind !== 'complete') return null;
  const { holds, parts, sum } = evaluation;
  const number = (fact: Fact) => formatNumber(fact.value ?? 0, { digits: fact.digits, language });
  return (
    <p className={holds ? 'reconciliation holds' : 'reconciliation fails'}>
      <span aria-hidden="true">{holds ? '✓' : '✗'} </span>
      {named ? `${nameOf(whole, null)}: ` : null}
      {parts.map((part, i) => (
        <span key={part.id}>
          {i > 0 ? ' + ' : null}
          <FigureText figure={part}>{number(part)}</FigureText> {nameOf(part, whole)}
        </span>
      ))}
      {' = '}
      <FigureText figure={sum}>{formatNumber(sum.value, { digits: sum.digits, language })}</FigureText>{' '}
      <span className="visually-hidden">{holds ? words.block.holds : words.block.fails}</span>
    </p>
  );
}

/** What tells a part from its whole: the last of its breakdowns, or its indicator where that is another one. */
function nameOf(part: Fact, whole: Fact | null): string {
  const own = part.breakdown.filter(
    ({ dimension, category }) =>
      !dimension.totals.includes(category.id) &&
      !whole?.breakdown.some((p) => p.dimension.id === dimension.id && p.category.id === category.id),
  );
  return inSentence(own.at(-1)?.category.label ?? part.indicator.name);
}
