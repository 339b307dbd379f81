import { Combobox, ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useState } from 'react';
import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { foundIn, type IndicatorGroup } from './indicator-groups';

interface Props {
  readonly label: string;
  readonly groups: readonly IndicatorGroup[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Finds an indicator by a few letters; those without figures stay, and say so. */
export function IndicatorPicker({ label, groups, chosen, onChoose }: Props) {
  const { language } = useSpeech();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const w = usePartWords(exploreWords);
  const found = foundIn(groups, asked);
  const count = found.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <ComboboxProvider value={query} setValue={setQuery} open focusLoop>
      <Combobox className="search-input" placeholder={w.pick.search} aria-label={`${label}: ${w.pick.search}`} autoSelect data-first-focus />
      <p className="visually-hidden" role="status">
        {counted(count, w.pick.found, language)}
      </p>
      <ComboboxList className="pick-list" aria-label={label} alwaysVisible>
        {found.map((group) => (
          <ComboboxGroup key={group.id}>
            <ComboboxGroupLabel className="check-group">{group.label}</ComboboxGroupLabel>
            {group.indicators.map(({ id, name, observations }) => (
              <ComboboxItem
                key={id}
                value={name}
                className="pick-item"
                disabled={observations === 0}
                data-chosen={id === chosen}
                hideOnClick={false}
                setValueOnClick={false}
                onClick={() => onChoose(id)}
              >
                <span>{name}</span>
                <span className="check-count">
                  {observations === 0 ? w.indicators.empty.toLowerCase() : observations === null ? '' : counted(observations, w.indicators.figures, language)}
                </span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        ))}
      </ComboboxList>
      {count === 0 ? <p className="search-none">{fill(w.pick.none, { query: asked })}</p> : null}
    </ComboboxProvider>
  );
}
