import type { Register } from '../../data/register';
import type { Catalogue, Change, Term } from '../../domain/catalogue';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format';
import { sourcesWords } from '../../i18n/messages/sources';
import { operatorSigns } from '../../i18n/operator-signs';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { SourceText } from '../../ui/source-text';

/** Where a classification, a method or an organisation changed. */
export function Breaks({ catalogue }: { readonly catalogue: Catalogue }) {
  const { language } = useSpeech();
  const w = usePartWords(sourcesWords);
  const nameOf = (id: string | null) => catalogue.datasets.find((d) => d.id === id)?.label ?? w.everyIndicator;
  return (
    <ul className="lines">
      {catalogue.breaks.map((each) => {
        const organisation = catalogue.organisations.find((o) => o.id === each.organisationId);
        return (
          <li key={each.id}>
            <strong>{formatPeriod(each.period, language)}</strong> {each.label}{' '}
            <span className="quiet">
              ({nameOf(each.indicatorId)}
              {organisation ? `, ${organisation.name}` : null})
            </span>
            {each.note ? <p className="quiet small">{each.note}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Targets with the document that sets them. */
export function Targets({ catalogue, register }: { readonly catalogue: Catalogue; readonly register: Register }) {
  const { language, words } = useSpeech();
  return (
    <ul className="lines">
      {register.targets.map((target) => {
        const indicator = catalogue.datasets.find((d) => d.id === target.indicatorId);
        const source = register.sources.find((s) => s.id === target.sourceId);
        return (
          <li key={target.id}>
            <strong>
              {operatorSigns[target.operator]} {formatNumber(target.value, { digits: 0, language })}
              {indicator?.unit.label === '%' ? '%' : ` ${indicator?.unit.label ?? ''}`}
            </strong>{' '}
            {indicator?.label ?? target.indicatorId}, {target.scope}, {formatPeriod(target.period, language)}
            {source ? (
              <>
                {' '}
                · {words.block.source}
                <SourceText source={source} />
              </>
            ) : null}
            {target.note ? <p className="quiet small">{target.note}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Terms of administrative reform, with their legal basis. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const w = usePartWords(sourcesWords);
  return (
    <dl className="terms">
      {terms.map((term) => (
        <div key={term.id} id={`term-${term.id}`} tabIndex={-1}>
          <dt>
            {term.name}
            {term.abbreviation ? ` (${term.abbreviation})` : null}
          </dt>
          <dd>
            {term.definition}
            {term.legalSource ? (
              <span className="quiet">
                {' '}
                {w.legal}: {term.legalSource}
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What changed in the data, newest first. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { language } = useSpeech();
  return (
    <ul className="lines">
      {changes
        .toSorted((a, b) => (a.date < b.date ? 1 : -1))
        .map((change) => (
          <li key={`${change.date} ${change.text}`}>
            <strong>{formatDate(change.date, language)}</strong> {change.text}
          </li>
        ))}
    </ul>
  );
}
