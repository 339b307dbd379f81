import { Menu, MenuItem, useMenuStore } from '@ariakit/react';
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { paperWords } from '../i18n/messages/paper';
import { usePartWords } from '../i18n/part-words';
import { useSpeech } from '../i18n/words';
import { USUAL_PER_SHEET, useRouter } from '../ui/address';

const PageReport = lazy(async () => ({ default: (await import('./page-report')).PageReport }));

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly catalogue: Catalogue;
  /** The organisation of the settings. */
  readonly home: string;
}

/** What a page can be taken away as: on paper, as a handout of its slides, as a report. */
export function PaperMenu({ button, isOpen, onOpen, catalogue, home }: Props) {
  const { words } = useSpeech();
  const { go } = useRouter();
  const w = usePartWords(paperWords);
  const [isReporting, setReporting] = useState(false);
  const menu = useMenuStore({ open: isOpen, setOpen: onOpen, placement: 'bottom-end' });
  useEffect(() => {
    menu.setAnchorElement(button.current);
    menu.setDisclosureElement(button.current);
  }, [menu, button]);
  return (
    <>
      <Menu store={menu} className="paper-menu" aria-label={words.app.paper} gutter={4} autoFocusOnShow>
        <MenuItem className="paper-item" onClick={() => go({ mode: 'print' })}>
          {words.app.print}
        </MenuItem>
        <MenuItem className="paper-item" onClick={() => go({ mode: 'print', perSheet: USUAL_PER_SHEET })}>
          {w.handout}
        </MenuItem>
        <MenuItem className="paper-item" onClick={() => setReporting(true)}>
          {w.report}
        </MenuItem>
      </Menu>
      {isReporting ? (
        <Suspense fallback={null}>
          <PageReport catalogue={catalogue} home={home} onClose={() => setReporting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
