import { Menu, MenuItem, useMenuStore } from '@ariakit/react';
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { paperWords } from '../i18n/messages/paper';
import { usePartWords } from '../i18n/part-words';
import { useSpeech } from '../i18n/words';
import { USUAL_PER_SHEET, useRouter } from '../ui/address';
import { useAddToDeck } from '../ui/deck-adder';
import type { OfficeFile } from './page-export';

const PageExport = lazy(async () => ({ default: (await import('./page-export')).PageExport }));

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly catalogue: Catalogue;
  /** The organisation of the settings. */
  readonly home: string;
}

interface Item {
  readonly label: string;
  readonly run: () => void;
}

/** What a page can be taken away as: on paper, as a handout of its slides, for office programs, in a deck. */
export function PaperMenu({ button, isOpen, onOpen, catalogue, home }: Props) {
  const { words } = useSpeech();
  const { go } = useRouter();
  const add = useAddToDeck();
  const w = usePartWords(paperWords);
  const [asked, setAsked] = useState<OfficeFile | null>(null);
  const menu = useMenuStore({ open: isOpen, setOpen: onOpen, placement: 'bottom-end', focusLoop: true });
  useEffect(() => {
    menu.setAnchorElement(button.current);
    menu.setDisclosureElement(button.current);
    if (!isOpen) return;
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu, button, isOpen]);
  const items: readonly Item[] = [
    { label: words.app.print, run: () => go({ mode: 'print' }) },
    { label: w.handout, run: () => go({ mode: 'print', perSheet: USUAL_PER_SHEET }) },
    { label: w.powerPoint, run: () => setAsked('powerPoint') },
    { label: w.report, run: () => setAsked('report') },
    ...(add === null ? [] : [{ label: words.block.addToDeck, run: () => add({}) }]),
  ];
  return (
    <>
      <Menu store={menu} className="paper-menu" aria-label={words.app.paper} gutter={4}>
        {items.map(({ label, run }) => (
          <MenuItem key={label} className="paper-item" onClick={run}>
            {label}
          </MenuItem>
        ))}
      </Menu>
      {asked === null ? null : (
        <Suspense fallback={null}>
          <PageExport as={asked} catalogue={catalogue} home={home} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
