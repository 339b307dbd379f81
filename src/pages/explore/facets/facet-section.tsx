import { useMemo, useState } from 'react';
import { searchScore } from '../../../domain/fold';
import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { moveByArrows } from '../../../ui/arrow-keys';
import { Check, type Item } from '../pickers/check-list';
import { Reasons, sharedReasons } from '../pickers/reasons';
import { PAGE, ShowMore } from '../pickers/show-more';
import { lowered } from '../sentence/names';
import type { Facet } from './facets-of';

const FEW = 8;
const FEW_PERIODS = 14;


/** A few in their order, among them the first that is taken. */
function firstFew(items: readonly Item[], few: number): readonly Item[] {
  const from = Math.max(0, items.findIndex(({ checked }) => checked));
  const start = Math.min(from, items.length - few);
  return items.slice(start, start + few);
}

interface Props {
  readonly facet: Facet;
  readonly onToggle: (id: string) => void;
  readonly onOnly: (id: string) => void;
  /** Null where all are taken. */
  readonly onAll: (() => void) | null;
}

/** One dimension as boxes, those taken first; a long one shows a few until all are asked for. */
export function FacetSection({ facet: { dimension, items, first }, onToggle, onOnly, onAll }: Props) {
  const { language } = useSpeech();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const w = usePartWords(exploreWords).facets;
  const order = useFirstOrder(items, first);
  const byId = new Map(items.map((item) => [item.id, item]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  const few = dimension.role === 'time' ? FEW_PERIODS : FEW;
  const isLong = items.length > few + 1;
  const found = open ? ordered.filter((item) => query.trim() === '' || searchScore(query, item.label) !== null) : isLong ? firstFew(ordered, few) : ordered;
  const shown = found.slice(0, most);
  const reasons = sharedReasons(shown);
  return (
    <section className="facet" aria-label={dimension.label}>
      <div className="facet-head">
        <h2>{dimension.label}</h2>
        {onAll === null ? null : (
          <button type="button" className="button plain" onClick={onAll}>
            {w.all}
          </button>
        )}
      </div>
      {isLong && open ? (
        <input
          type="search"
          className="search-input facet-search"
          aria-label={fill(w.searchIn, { dimension: lowered(dimension.label) })}
          placeholder={fill(w.searchIn, { dimension: lowered(dimension.label) })}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
      <ul className="facet-items" onKeyDown={moveByArrows}>
        {shown.map((item) => (
          <li key={item.id} className="facet-item">
            <Check item={item} reasons={reasons} onToggle={onToggle} />
            {item.count === 0 ? null : (
              <button type="button" className="only" aria-label={fill(w.onlyOf, { label: item.label })} onClick={() => onOnly(item.id)}>
                {w.only}
              </button>
            )}
          </li>
        ))}
      </ul>
      <ShowMore left={found.length - shown.length} onMore={() => setMost(most + PAGE)} />
      <Reasons reasons={reasons} />
      {isLong ? (
        <button type="button" className="button plain facet-more" aria-expanded={open} onClick={() => { setOpen(!open); setMost(PAGE); }}>
          {open ? w.showFew : fill(w.showAll, { count: formatNumber(items.length, { digits: 0, language }) })}
        </button>
      ) : null}
    </section>
  );
}

/** Those taken when the list was first seen stand first; then the order stays, so that no box moves under the pointer. */
function useFirstOrder(items: readonly Item[], first: readonly string[] | null): readonly string[] {
  const key = items.map(({ id }) => id).join('\n');
  return useMemo(
    () => {
      const having = first === null ? items : items.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0));
      return [...new Set([...(first ?? []), ...having.map(({ id }) => id)])];
    },
    // Only another list is put in order anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
}
