import { type ReactNode, useState } from 'react';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import { EVERY_PERIOD, type PeriodRange, writeRange } from '../../domain/period-range';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { usePaper } from '../../ui/paper';
import { usePaperEdges } from './paper-edges';
import { printWhenReady } from './print-when-ready';

interface Props {
  readonly page: string;
  readonly catalogue: Catalogue;
  /** Whose figures the page shows; null for one that is about no single organisation and says itself what it shows. */
  readonly organisation: Organisation | null;
  readonly range: PeriodRange;
  readonly children: ReactNode;
}

/** The page as it is on screen; or, laid out for paper, a sheet with what an official needs to file it. */
export function PrintFrame({ children, ...about }: Props) {
  return usePaper() ? <Sheet {...about}>{children}</Sheet> : <>{children}</>;
}

function Sheet({ page, catalogue, organisation, range, children }: Props) {
  const { language, words } = useSpeech();
  const { go } = useRouter();
  const [printedAt] = useState(() => Date.now());
  const w = words.print;
  const scope =
    writeRange(range) === writeRange(EVERY_PERIOD)
      ? w.everyPeriod
      : fill(w.periods, {
          from: range.from === 'earliest' ? words.app.earliest : range.from,
          to: range.to === 'latest' ? words.app.latest : range.to,
        });
  const filters = organisation === null ? null : `${organisation.name} · ${scope}`;
  const head = filters === null ? page : `${page} · ${filters}`;
  const foot = fill(w.foot, {
    revision: catalogue.revision,
    date: formatDate(catalogue.updated, language),
    time: formatDateTime(printedAt, language),
  });
  usePaperEdges(head, foot);
  return (
    <div className="sheet">
      <div className="sheet-tools">
        <button type="button" className="button primary" onClick={() => void printWhenReady()}>
          {w.print}
        </button>
        <button type="button" className="button" onClick={() => go({ mode: null })}>
          {w.back}
        </button>
        <span className="quiet">{w.help}</span>
      </div>
      <div className="sheet-head">
        <p>
          <strong>{page}</strong>
        </p>
        {filters === null ? null : <p>{filters}</p>}
        <p className="quiet">{foot}</p>
      </div>
      {children}
    </div>
  );
}
