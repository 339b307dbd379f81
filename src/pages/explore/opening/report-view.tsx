import { type RefObject, useId, useRef } from 'react';
import type { Opened } from '../../../data/opened/opened';
import { fill } from '../../../i18n/fill';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { ProblemList } from './problem-list';
import { Questions } from './questions';
import type { Report } from './report';
import { Settings } from './settings';
import { Understood } from './understood';
import type { Changes } from './use-opening';

interface Props {
  readonly report: Report;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Being read again. */
  readonly busy: boolean;
  readonly onChoose: (changes: Changes) => void;
  readonly onAccept: (opened: Opened) => void;
}

/** What came of reading: how it is understood, what is open, what is wrong, and the way on. */
export function ReportView({ report, heading, busy, onChoose, onAccept }: Props) {
  const questions = useRef<HTMLDivElement>(null);
  const later = useId();
  const w = usePartWords(openingWords);
  const { opened, outcome, name } = report;
  const ready = opened !== null && !busy;
  const proceed = () => {
    if (ready) onAccept(opened);
    else questions.current?.querySelector('input')?.focus();
  };
  return (
    <section className="opening-report" aria-busy={busy}>
      <h3 ref={heading} tabIndex={-1}>
        {fill(w.report, { name })}
      </h3>
      <p className={`opening-outcome ${outcome.outcome}`} role={outcome.outcome === 'rejected' ? 'alert' : undefined}>
        <strong>{w.outcomes[outcome.outcome]}</strong>
      </p>
      <div ref={questions}>
        <Questions report={report} onChoose={onChoose} />
      </div>
      {report.loaded ? <Understood report={report} /> : null}
      <Settings report={report} onChoose={onChoose} />
      <ProblemList problems={outcome.problems} />
      {outcome.outcome === 'rejected' ? null : (
        <div className="opening-ways">
          <button
            type="button"
            className={ready ? 'button primary' : 'button'}
            aria-disabled={!ready}
            aria-describedby={ready ? undefined : later}
            onClick={proceed}
          >
            {w.accept}
          </button>
          {outcome.outcome === 'ask' ? (
            <span id={later} className="quiet small">
              {w.acceptLater}
            </span>
          ) : null}
        </div>
      )}
    </section>
  );
}
