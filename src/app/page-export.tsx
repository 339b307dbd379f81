import { useEffect, useState } from 'react';
import { useExhibitReader } from '../charts/exhibits-context';
import type { Catalogue } from '../domain/catalogue';
import type { Deck } from '../domain/deck';
import { PowerPointButton } from '../features/powerpoint';
import { ReportDialog } from '../features/report';
import { paperWords } from '../i18n/messages/paper';
import { usePartWords } from '../i18n/part-words';
import { useRouter, writeAddress } from '../ui/address';
import { Dialog } from '../ui/dialog';
import { TalkFigures } from './talk-figures';

/** What a page can be written as for an office program. */
export type OfficeFile = 'powerPoint' | 'report';

interface Props {
  readonly as: OfficeFile;
  readonly catalogue: Catalogue;
  /** The organisation of the settings. */
  readonly home: string;
  readonly onClose: () => void;
}

/** The page as it stands, as a file of an office program. */
export const PageExport = ({ as, home, ...props }: Props) => (
  <TalkFigures catalogue={props.catalogue} home={home}>
    {as === 'report' ? <ReportOfPage {...props} /> : <PowerPointOfPage {...props} />}
  </TalkFigures>
);

type Rest = Pick<Props, 'catalogue' | 'onClose'>;

function ReportOfPage(props: Rest) {
  const { address } = useRouter();
  const { deckOf } = useExhibitReader();
  return <ReportDialog {...props} deckOf={() => deckOf(writeAddress(address))} />;
}

function PowerPointOfPage({ catalogue, onClose }: Rest) {
  const { address } = useRouter();
  const { deckOf } = useExhibitReader();
  const w = usePartWords(paperWords);
  const [deck, setDeck] = useState<Deck | 'failed' | null>(null);
  const asked = writeAddress(address);
  useEffect(() => {
    let isLeft = false;
    const come = (made: Deck | 'failed') => {
      if (!isLeft) setDeck(made);
    };
    deckOf(asked).then(come, () => come('failed'));
    return () => {
      isLeft = true;
    };
  }, [deckOf, asked]);
  return (
    <Dialog title={w.powerPointTitle} className="office-file" onClose={onClose}>
      {deck === null ? <p role="status">{w.reading}</p> : deck === 'failed' ? <p role="alert">{w.failed}</p> : <PowerPointButton deck={deck} catalogue={catalogue} />}
    </Dialog>
  );
}
