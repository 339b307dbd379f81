import { lazy, Suspense, useRef, useState } from 'react';
import { usePrintKey } from '../features/print';
import type { Catalogue } from '../domain/catalogue';
import { useSpeech } from '../i18n/words';

const PaperMenu = lazy(async () => ({ default: (await import('./paper-menu')).PaperMenu }));

interface Props {
  readonly catalogue: Catalogue;
  /** The organisation of the settings. */
  readonly home: string;
}

/** Opens what a page can be taken away as; the menu and whatever it offers arrive when they are asked for. */
export function PaperButton({ catalogue, home }: Props) {
  const { words } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  usePrintKey();
  const toggle = () => {
    setOpened(true);
    setOpen(!isOpen);
  };
  return (
    <div className="print-button">
      <button ref={button} type="button" className="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={toggle}>
        {words.app.paper}
      </button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <PaperMenu button={button} isOpen={isOpen} onOpen={setOpen} catalogue={catalogue} home={home} />
        </Suspense>
      ) : null}
    </div>
  );
}
