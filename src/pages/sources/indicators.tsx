import type { Catalogue } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';
import { formatNumber } from '../../i18n/format';
import { sourcesWords } from '../../i18n/messages/sources';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

interface Props {
  readonly catalogue: Catalogue;
  readonly datasets: readonly Dataset[];
}

/** Every indicator with its definition, unit, way of computing and legal basis. */
export function Indicators({ catalogue, datasets }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(sourcesWords);
  const frequencies = new Map<string, string>(Object.entries(w.frequencies));
  return (
    <dl className="terms">
      {catalogue.datasets.map((summary) => {
        const indicator = datasets.find((d) => d.id === summary.id)?.indicators[0];
        const details = [
          [w.unit, summary.unit.label],
          [w.method, indicator?.method],
          [w.frequency, frequencies.get(indicator?.frequency ?? '')],
          [w.legal, indicator?.legalSource],
          [w.count, formatNumber(summary.observations, { digits: 0, language })],
        ] as const;
        return (
          <div key={summary.id} id={`indicator-${summary.id}`} tabIndex={-1}>
            <dt>{summary.label}</dt>
            <dd>
              {summary.definition}
              <span className="quiet small">
                {' '}
                {details.flatMap(([name, text]) => (text ? [`${name}: ${text}`] : [])).join(' · ')}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
