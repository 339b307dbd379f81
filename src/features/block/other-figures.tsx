import { factsOf } from '../../domain/slice';
import { comparePeriods } from '../../domain/period';
import type { Fact } from '../../domain/figure';
import { inRange } from '../../domain/period-range';
import { fill } from '../../i18n/fill';
import { formatPeriod } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { SourceText } from '../../ui/source-text';
import { type Scope, useDatasets } from './use-blocks';
import { organisationsOf } from './whose';

/** Ids of indicators with figures of the organisation that no page shows it by. */
function uncovered({ catalogue, organisation }: Scope): readonly string[] {
  const covered = new Set(
    catalogue.blocks
      .filter((block) => organisationsOf(block.whose, organisation, catalogue).includes(organisation))
      .map((block) => block.indicatorId),
  );
  return catalogue.datasets
    .filter((d) => d.organisations.includes(organisation) && !covered.has(d.id))
    .map((d) => d.id);
}

/** Figures of an organisation that stand on no page of their own: a list, so that none is out of reach. */
export function OtherFigures({ scope }: { readonly scope: Scope }) {
  const { language, words } = useSpeech();
  const datasets = useDatasets(uncovered(scope));
  const facts = datasets
    .flatMap((dataset) => factsOf(dataset, new Map([['organisation', [scope.organisation]]])))
    .filter((fact) => inRange(fact.period, scope.range.from, scope.range.to))
    .toSorted((a, b) => (a.indicator.id === b.indicator.id ? comparePeriods(b.period, a.period) : 0));
  const first = facts[0];
  if (!first) return null;
  return (
    <section className="register" aria-labelledby="other-figures">
      <h2 id="other-figures">{fill(words.block.otherFigures, { organisation: first.organisation.label })}</h2>
      <ul className="lines">
        {facts.map((fact, i) => (
          <li key={fact.id ?? i}>
            {nameOf(fact)}, {formatPeriod(fact.period, language)}: <FigureText figure={fact} />{' '}
            {fact.source ? (
              <span className="quiet small">
                · <SourceText source={fact.source} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = (fact: Fact): string => [fact.indicator.name, ...fact.breakdown.map((p) => p.category.label)].join(', ');
