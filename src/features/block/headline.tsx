import { comparePeriods } from '../../domain/period';
import type { Fact } from '../../domain/figure';
import { figureParts, formatPeriodLong } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { SourceText } from '../../ui/source-text';
import { Reconciliation } from './reconciliation';
import type { Resolved } from './resolve';

/** The newest figure of a block, or the newest direction when there is no number. */
export function latestOf(resolved: Resolved): Fact | null {
  const ordered = resolved.facts.toSorted((a, b) => comparePeriods(a.period, b.period));
  return ordered.findLast((f) => f.value !== null) ?? ordered.at(-1) ?? null;
}

/** From how many characters on a figure is set smaller, to stay within its place. */
const LONG = 6;

interface Props {
  readonly resolved: Resolved;
}

/** One headline figure: what it is, the figure with its qualifier and denominator, what to know, and its source. */
export function Headline({ resolved }: Props) {
  const { language, words } = useSpeech();
  const fact = latestOf(resolved);
  if (!fact) return null;
  const { qualifier, number, unit, outOf } = figureParts(fact, language);
  return (
    <div className="headline">
      <h3 className="headline-label">
        {resolved.block.title ?? fact.indicator.name}
        {fact.organisation.id === resolved.reader ? null : <span className="headline-whose"> {fact.organisation.label}</span>}
      </h3>
      <p className={number.length + outOf.length > LONG ? 'headline-figure long' : 'headline-figure'}>
        <FigureText figure={fact}>
          {qualifier ? <i>{qualifier}</i> : null}
          {number}
          {unit === '%' ? '%' : null}
          {outOf ? <small> / {outOf}</small> : null}
        </FigureText>
      </p>
      <div className="headline-sub">
        <p>
          {fact.qualifier === 'exact' ? null : `${words.passport.qualifiers[fact.qualifier]} · `}
          {unit && unit !== '%' ? `${unit} · ` : null}
          {formatPeriodLong(fact.period, language)}
        </p>
        <Reconciliation whole={fact} />
        {fact.note ? <p className="headline-note">{fact.note}</p> : null}
        {fact.source ? <SourceText source={fact.source} /> : null}
      </div>
    </div>
  );
}
