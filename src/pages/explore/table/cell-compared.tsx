import type { Compared, ComparisonRefusal } from '../../../domain/compared';
import type { Derived } from '../../../domain/figure';
import { fill } from '../../../i18n/fill';
import { compareWords } from '../../../i18n/messages/compare';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { FigureText } from '../../../ui/figure-text';

/** Whether a comparison speaks for a figure; null where it does not say, as a rank among others. */
function isBetter({ rule, unit, value, from }: Derived): boolean | null {
  if ((rule !== 'difference' && rule !== 'percent-change') || value === 0) return null;
  // Places gained count upwards, whichever way ranks run.
  if (unit.code === 'places') return value > 0;
  const direction = from[0]?.indicator.direction ?? 'neutral';
  return direction === 'neutral' ? null : value > 0 === (direction === 'higher');
}

interface Props {
  readonly compared: Compared | null;
  /** The reason that is told above the table for all of it; null when there is none. */
  readonly told?: ComparisonRefusal | null;
}

/** A comparison in its cell: which way is the good one, or why there is none. */
export function CellCompared({ compared, told = null }: Props) {
  const compare = usePartWords(compareWords);
  const w = usePartWords(gridWords);
  if (compared === null || (compared.kind === 'refused' && compared.because === told)) return <span aria-hidden="true">–</span>;
  if (compared.kind === 'refused') {
    const reason = compare.refusals[compared.because];
    return (
      <span className="grid-refused" title={reason}>
        <span aria-hidden="true">–</span> <small className="grid-reason">{reason}</small>
      </span>
    );
  }
  const better = isBetter(compared.result);
  const mean = compared.result.baseline;
  return (
    <>
      <FigureText figure={compared.result} />
      {mean?.among === undefined ? null : (
        <small className="grid-reason"> {fill(compare.meanOfSome, { count: String(mean.from.length), among: String(mean.among) })}</small>
      )}
      {better === null ? null : (
        <small className={better ? 'grid-better' : 'grid-worse'}> {better ? w.better : w.worse}</small>
      )}
    </>
  );
}
