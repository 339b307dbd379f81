import type { Sum } from '../../charts/exhibit';
import type { Fact } from '../../domain/figure';
import { formatNumber } from '../../i18n/format';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';

/** A total beside its parts: 27 + 12 = 39 ✓. */
export function SumLine({ sum: { whole, parts, holds } }: { readonly sum: Sum }) {
  const { language } = useSpeech();
  const w = usePartWords(slideWords);
  const number = (fact: Fact) => <FigureText figure={fact}>{formatNumber(fact.value ?? 0, { digits: fact.digits, language })}</FigureText>;
  return (
    <p className={holds ? 'slide-sum' : 'slide-sum fails'}>
      {parts.map((part, i) => (
        <span key={part.id}>
          {i > 0 ? ' + ' : null}
          {number(part)}
        </span>
      ))}
      {holds ? ' = ' : ' ≠ '}
      {number(whole)} <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
      <span className={holds ? 'visually-hidden' : undefined}> {holds ? w.holds : w.fails}</span>
    </p>
  );
}
