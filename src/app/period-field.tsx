import { useMemo } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { yearOf } from '../domain/period';
import { EVERY_PERIOD, type PeriodRange, writeRange } from '../domain/period-range';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';

interface Props {
  readonly catalogue: Catalogue;
  readonly organisation: string;
  readonly range: PeriodRange;
}

function yearsOf(catalogue: Catalogue, organisation: string): readonly string[] {
  const mine = catalogue.datasets.filter((d) => d.organisations.includes(organisation));
  const years = new Set((mine.length > 0 ? mine : catalogue.datasets).flatMap((d) => d.periods.map(yearOf)));
  return [...years].toSorted((a, b) => a - b).map(String);
}

/** Narrows the page to a span of years. */
export function PeriodField({ catalogue, organisation, range }: Props) {
  const { words } = useSpeech();
  const { go } = useRouter();
  const years = useMemo(() => yearsOf(catalogue, organisation), [catalogue, organisation]);
  const set = (from: string, to: string) => {
    const next = { from, to };
    go({ time: writeRange(next) === writeRange(EVERY_PERIOD) ? null : writeRange(next) });
  };
  const options = (kept: string) => (years.includes(kept) || kept === 'earliest' || kept === 'latest' ? years : [kept, ...years]);
  return (
    <>
      <label className="field">
        {words.app.from}
        <select className="button" value={range.from} onChange={(event) => set(event.target.value, range.to)}>
          <option value="earliest">{words.app.earliest}</option>
          {options(range.from)
            .filter((year) => range.to === 'latest' || year <= range.to)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      </label>
      <label className="field">
        {words.app.to}
        <select className="button" value={range.to} onChange={(event) => set(range.from, event.target.value)}>
          <option value="latest">{words.app.latest}</option>
          {options(range.to)
            .filter((year) => range.from === 'earliest' || year >= range.from)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      </label>
    </>
  );
}
