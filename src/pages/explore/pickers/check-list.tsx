import { useState } from 'react';
import { searchScore } from '../../../domain/fold';
import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { moveByArrows } from '../../../ui/arrow-keys';
import { PAGE, ShowMore } from './show-more';
import { Reasons, sharedReasons } from './reasons';

export interface Item {
  readonly id: string;
  readonly label: string;
  /** How many figures it would leave; null when that is not known yet. */
  readonly count: number | null;
  readonly checked: boolean;
  /** Why it cannot be changed; null when it can. */
  readonly because: string | null;
  /** Whether the reason takes more room than beside one box, and is told once beside the list. */
  readonly isQuiet?: boolean;
}

export interface ItemGroup {
  /** Null: no heading. */
  readonly label: string | null;
  readonly items: readonly Item[];
}

interface CheckProps {
  readonly item: Item;
  /** Reasons that are told beside the list already. */
  readonly reasons: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** A category with the number of figures it would leave. */
export function Check({ item: { id, label, count, checked, because }, reasons, onToggle }: CheckProps) {
  const { language } = useSpeech();
  const w = usePartWords(exploreWords);
  const isQuiet = because !== null && reasons.has(because);
  return (
    <label className={because === null ? 'check' : 'check off'} title={isQuiet ? because : undefined}>
      <input type="checkbox" data-item checked={checked} aria-disabled={because !== null} onChange={() => because === null && onToggle(id)} />
      <span>
        {label}
        {because === null ? null : <small className={isQuiet ? 'visually-hidden' : undefined}> · {because}</small>}
      </span>
      {count === null ? null : (
        <span className="check-count" title={counted(count, w.facets.count, language)}>
          {formatNumber(count, { digits: 0, language })}
        </span>
      )}
    </label>
  );
}

const SEARCHED_FROM = 9;

const matching = (query: string, groups: readonly ItemGroup[]): readonly ItemGroup[] =>
  groups
    .map(({ label, items }) => ({ label, items: query.trim() === '' ? items : items.filter((item) => searchScore(query, item.label) !== null) }))
    .filter(({ items }) => items.length > 0);

/** The first boxes of the groups, `most` in all. */
function firstOf(groups: readonly ItemGroup[], most: number): readonly ItemGroup[] {
  let room = most;
  return groups.flatMap(({ label, items }) => {
    const shown = items.slice(0, room);
    room -= shown.length;
    return shown.length === 0 ? [] : { label, items: shown };
  });
}

interface Props {
  readonly label: string;
  readonly groups: readonly ItemGroup[];
  readonly onToggle: (id: string) => void;
}

/** Many of many, found by a few letters without marks. */
export function CheckList({ label, groups, onToggle }: Props) {
  const { language } = useSpeech();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const w = usePartWords(exploreWords).pick;
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const found = matching(query, groups);
  const shown = firstOf(found, most);
  const reasons = sharedReasons(shown.flatMap(({ items }) => items));
  const left = found.reduce((sum, { items }) => sum + items.length, 0);
  return (
    // The arrow keys are a shortcut: every box is reached by Tab too.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div role="group" aria-label={label} onKeyDown={moveByArrows}>
      {all >= SEARCHED_FROM ? (
        <>
          <input
            type="search"
            className="search-input check-search"
            placeholder={w.search}
            aria-label={w.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            data-first-focus
          />
          <p className="visually-hidden" role="status">
            {query === '' ? '' : counted(left, w.found, language)}
          </p>
        </>
      ) : null}
      <Reasons reasons={reasons} />
      <div className="check-list">
        {shown.map(({ label: name, items }) => (
          <div key={name ?? ''}>
            {name === null ? null : <p className="check-group">{name}</p>}
            {items.map((item) => (
              <Check key={item.id} item={item} reasons={reasons} onToggle={onToggle} />
            ))}
          </div>
        ))}
      </div>
      <ShowMore left={left - most} onMore={() => setMost(most + PAGE)} />
      {left === 0 ? <p className="search-none">{fill(w.none, { query })}</p> : null}
    </div>
  );
}
