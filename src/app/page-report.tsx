import { useExhibitReader } from '../charts/exhibits-context';
import type { Catalogue } from '../domain/catalogue';
import { ReportDialog } from '../features/report';
import { useRouter, writeAddress } from '../ui/address';
import { TalkFigures } from './talk-figures';

interface Props {
  readonly catalogue: Catalogue;
  /** The organisation of the settings. */
  readonly home: string;
  readonly onClose: () => void;
}

/** The page as it stands, as a report. */
export const PageReport = ({ home, ...props }: Props) => (
  <TalkFigures catalogue={props.catalogue} home={home}>
    <ReportOfPage {...props} />
  </TalkFigures>
);

function ReportOfPage({ catalogue, onClose }: Omit<Props, 'home'>) {
  const { address } = useRouter();
  const { deckOf } = useExhibitReader();
  return <ReportDialog catalogue={catalogue} deckOf={() => deckOf(writeAddress(address))} onClose={onClose} />;
}
