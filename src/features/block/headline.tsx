import type { Identity } from '../../domain/catalogue';
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

interface Props {
  readonly resolved: Resolved;
  readonly identities: readonly Identity[];
  /** Facts that identities may name, by id. */
  readonly known: ReadonlyMap<string, Fact>;
}

/** One headline figure: what it is, the figure with its qualifier and denominator, what to know, and its source. */
export function Headline({ resolved, identities, known }: Props) {
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
      <p className="headline-figure">
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
        <Reconciliation whole={fact} identities={identities} known={known} />
        {fact.note ? <p className="headline-note">{fact.note}</p> : null}
        {fact.source ? <SourceText source={fact.source} /> : null}
      </div>
    </div>
  );
}
