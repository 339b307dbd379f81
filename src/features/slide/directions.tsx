import type { Fact } from '../../domain/figure';
import { formatPeriodLong } from '../../i18n/format';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';

export const isDirection = ({ qualifier }: Fact): boolean => qualifier === 'increase' || qualifier === 'decrease';

const SIZES = [60, 44, 32, 26] as const;
const MOST = 6;

/** What the sources tell with a direction alone: in large words, and never drawn. */
export function Directions({ facts }: { readonly facts: readonly Fact[] }) {
  const { language, words } = useSpeech();
  const w = usePartWords(slideWords);
  const shown = facts.slice(0, MOST);
  return (
    <div className="slide-directions">
      {shown.map((fact, i) => (
        <div key={fact.id ?? i}>
          <p className="slide-direction" style={{ fontSize: SIZES[Math.min(shown.length, SIZES.length) - 1] }}>
            <FigureText figure={fact}>
              {fact.qualifier === 'increase' ? `↑ ${words.block.increase}` : `↓ ${words.block.decrease}`}
            </FigureText>
          </p>
          <p className="slide-direction-of">
            {[fact.breakdown.at(-1)?.category.label ?? fact.indicator.name, fact.organisation.label, formatPeriodLong(fact.period, language)].join(w.between)}
          </p>
        </div>
      ))}
      <p className="slide-note">{w.directionNote}</p>
    </div>
  );
}
