import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';

interface Refusable {
  readonly because: string | null;
  readonly isQuiet?: boolean;
}

/** Reasons told once beside the list: those of several boxes, and those the boxes do not show themselves. */
export function sharedReasons(items: readonly Refusable[]): ReadonlySet<string> {
  const all = items.map(({ because }) => because);
  return new Set(items.flatMap(({ because, isQuiet }, i) => (because !== null && (isQuiet === true || all.indexOf(because) < i) ? [because] : [])));
}

/** To the eye alone: every box tells its own to the ear. */
export function Reasons({ reasons }: { readonly reasons: ReadonlySet<string> }) {
  const w = usePartWords(exploreWords);
  if (reasons.size === 0) return null;
  return (
    <p className="check-reasons" aria-hidden="true">
      {fill(w.facets.greyed, { reasons: [...reasons].join('; ') })}
    </p>
  );
}
