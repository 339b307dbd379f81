import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { hasMarks } from '../../domain/fold';
import { fill } from '../../i18n/fill';
import { searchWords } from '../../i18n/messages/search';
import { usePartWords } from '../../i18n/part-words';
import { counted } from '../../i18n/plural';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { Dialog } from '../../ui/dialog';
import { entriesOf, type Entry, find } from './entries';

interface Props {
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

/** Finds indicators, organisations and terms by a few letters, with or without marks. */
export function SearchDialog({ catalogue, onClose }: Props) {
  const { language } = useSpeech();
  const { go } = useRouter();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const w = usePartWords(searchWords);
  const entries = useMemo(
    () => entriesOf(catalogue, { figures: (count) => counted(count, w.figures, language), noFigures: w.noFigures }),
    [catalogue, w, language],
  );
  const found = useMemo(() => find(asked, entries), [asked, entries]);
  const open = (entry: Entry) => {
    go({ view: null, time: null, ...entry.target });
    onClose();
  };
  return (
    <Dialog title={w.title} className="search" onClose={onClose}>
      <ComboboxProvider value={query} setValue={setQuery} open>
        <Combobox className="search-input" placeholder={w.label} aria-label={w.label} autoSelect="always" data-first-focus />
        <p className="visually-hidden" role="status">
          {counted(found.length, w.found, language)}
        </p>
        <ComboboxList className="search-list" aria-label={w.title} alwaysVisible>
          {found.map((entry) => (
            <ComboboxItem
              key={`${entry.kind} ${entry.id}`}
              className="search-item"
              onClick={() => open(entry)}
              hideOnClick={false}
              setValueOnClick={false}
            >
              <span className="search-label">{entry.label}</span>
              <span className="search-kind">{w[entry.kind]}</span>
              {entry.detail ? <span className="search-detail">{entry.detail}</span> : null}
            </ComboboxItem>
          ))}
        </ComboboxList>
        {found.length === 0 ? <p className="search-none">{fill(hasMarks(asked) ? w.noneMarked : w.none, { query: asked })}</p> : null}
      </ComboboxProvider>
    </Dialog>
  );
}
