import type { Top } from '../../../domain/question';
import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import type { Scene } from '../scene';

const COUNTS = [3, 5, 10, 20];

const codeOf = (top: Top | null): string => (top === null ? '' : `${top.end} ${top.count}`);

/** The highest or lowest alone of what is chosen. */
export function TopField({ scene: { view, ask } }: { readonly scene: Scene }) {
  const w = usePartWords(exploreWords).organisations;
  const { top } = view.question;
  const counts = [...new Set([...COUNTS, ...(top === null ? [] : [top.count])])].toSorted((a, b) => a - b);
  const tops: readonly Top[] = (['highest', 'lowest'] as const).flatMap((end) => counts.map((count) => ({ end, count })));
  return (
    <label className="field">
      {w.top}
      <select
        className="button"
        value={codeOf(top)}
        onChange={(event) => ask({ top: tops.find((each) => codeOf(each) === event.target.value) ?? null })}
      >
        <option value="">{w.topAll}</option>
        {tops.map((each) => (
          <option key={codeOf(each)} value={codeOf(each)}>
            {fill(each.end === 'highest' ? w.topHighest : w.topLowest, { count: String(each.count) })}
          </option>
        ))}
      </select>
    </label>
  );
}
