import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react';
import { useState } from 'react';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { counted } from '../../i18n/plural';
import { useSpeech } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { findSlides } from './find-slides';

interface Props {
  readonly titles: readonly (string | null)[];
  readonly onJump: (slide: number) => void;
  readonly onClose: () => void;
}

/** Goes to a slide by its number or a few letters of what it says. */
export function JumpBox({ titles, onJump, onClose }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(presentWords);
  const [query, setQuery] = useState('');
  const found = findSlides(query, titles);
  return (
    <Dialog title={w.commands.search} className="search" onClose={onClose}>
      <ComboboxProvider value={query} setValue={setQuery} open>
        <Combobox className="search-input" placeholder={w.searchLabel} aria-label={w.searchLabel} autoSelect="always" data-first-focus />
        <p className="visually-hidden" role="status">
          {counted(found.length, w.searchFound, language)}
        </p>
        <ComboboxList className="search-list" aria-label={w.commands.search} alwaysVisible>
          {found.map((i) => (
            <ComboboxItem key={i} className="search-item" onClick={() => onJump(i)} hideOnClick={false} setValueOnClick={false}>
              <span className="search-label">
                {i + 1}. {titles[i]}
              </span>
            </ComboboxItem>
          ))}
        </ComboboxList>
        {found.length === 0 ? <p className="search-none">{w.searchNone}</p> : null}
      </ComboboxProvider>
    </Dialog>
  );
}
