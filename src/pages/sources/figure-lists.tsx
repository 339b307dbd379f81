import type { Catalogue } from '../../domain/catalogue';
import type { Disagreement, Gap } from '../../domain/coverage';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatFigure, formatPeriod } from '../../i18n/format';
import { sourcesWords } from '../../i18n/messages/sources';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { usePaper } from '../../ui/paper';
import { SourceText } from '../../ui/source-text';

/** Name, organisation, categories and period of a figure. */
function Place({ fact }: { readonly fact: Fact }) {
  const { language } = useSpeech();
  const place = [fact.indicator.name, fact.organisation.label, ...fact.breakdown.map((p) => p.category.label)];
  return (
    <>
      {place.join(', ')}, {formatPeriod(fact.period, language)}
    </>
  );
}

/** Every reading of a figure with its source; first those that disagree, then those that differ in form alone. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  const w = usePartWords(sourcesWords);
  const paper = usePaper();
  const real = disagreements.filter((d) => d.kind === 'disagrees');
  const form = disagreements.filter((d) => d.kind === 'form');
  return (
    <>
      {real.length === 0 ? <p>{w.disagreeNone}</p> : <Readings facts={real.map((d) => d.fact)} />}
      {form.length === 0 ? null : (
        <details open={paper}>
          <summary>{fill(w.sameInForm, { count: String(form.length) })}</summary>
          <Readings facts={form.map((d) => d.fact)} />
        </details>
      )}
    </>
  );
}

function Readings({ facts }: { readonly facts: readonly Fact[] }) {
  const { language, words } = useSpeech();
  return (
    <ul className="lines">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Place fact={fact} />: <FigureText figure={fact} />{' '}
          {fact.source ? (
            <span className="quiet">
              (<SourceText source={fact.source} />)
            </span>
          ) : null}
          {fact.others.map((other) => {
            const source = fact.otherSources.find((s) => s.id === other.sourceId);
            return (
              <span key={other.id}>
                {' '}
                · <strong data-fact={other.id ?? ''}>{formatFigure({ ...fact, ...other }, language)}</strong>{' '}
                {other.stated ? <q>{other.stated}</q> : null}{' '}
                {source ? (
                  <span className="quiet">
                    (<SourceText source={source} />)
                  </span>
                ) : null}{' '}
                <span className={`agreement-${other.agreement}`}>{words.passport.agreement[other.agreement]}</span>
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

/** Figures that are a direction without a number. */
export function Directions({ facts }: { readonly facts: readonly Fact[] }) {
  const { language, words } = useSpeech();
  return (
    <ul className="lines">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FigureText figure={fact}>
            {fact.qualifier === 'increase' ? `↑ ${words.block.increase}` : `↓ ${words.block.decrease}`}
          </FigureText>{' '}
          <Place fact={fact} /> {fact.source ? <SourceText source={fact.source} /> : null}
          {fact.others.map((other) => {
            const source = fact.otherSources.find((s) => s.id === other.sourceId);
            return (
              <span key={other.id}>
                {' · '}
                <strong data-fact={other.id ?? ''}>{formatFigure({ ...fact, ...other }, language)}</strong>{' '}
                {source ? <SourceText source={source} /> : null}
              </span>
            );
          })}
          {fact.note ? <p className="quiet small">{fact.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** How many organisations with gaps are named for an indicator before the rest is counted. */
const NAMED = 3;

/** Indicators without a figure, and years without one between years that have them. */
export function Missing({ catalogue, gaps }: { readonly catalogue: Catalogue; readonly gaps: readonly Gap[] }) {
  const w = usePartWords(sourcesWords);
  const empty = catalogue.datasets.filter((d) => d.observations === 0);
  const indicators = [...new Set(gaps.map((gap) => gap.indicator.id))];
  return (
    <>
      <h3>{w.missingNone}</h3>
      <ul className="lines">
        {empty.map((dataset) => (
          <li key={dataset.id}>{dataset.label}</li>
        ))}
      </ul>
      <h3>{w.missingGaps}</h3>
      <ul className="lines">
        {indicators.map((id) => {
          const mine = gaps.filter((gap) => gap.indicator.id === id);
          return (
            <li key={id}>
              <strong>{mine[0]?.indicator.name}</strong>:{' '}
              {mine
                .slice(0, NAMED)
                .map((gap) => fill(w.gapLine, { organisation: gap.organisation.label, years: gap.years.join(', ') }))
                .join('; ')}
              {mine.length > NAMED ? ` ${fill(w.moreGaps, { count: String(mine.length - NAMED) })}` : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
