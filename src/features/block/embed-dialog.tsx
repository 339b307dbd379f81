import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { Dialog } from '../../ui/dialog';
import { EmbedFields } from '../../ui/embed-fields';

interface Props {
  readonly src: string;
  readonly heading: string;
  readonly heightPx: number;
  readonly onClose: () => void;
}

/** The code that shows a block in another page. */
export function EmbedDialog({ src, heading, heightPx, onClose }: Props) {
  const w = usePartWords(shareWords);
  return (
    <Dialog title={w.embed} className="share" onClose={onClose}>
      <EmbedFields src={src} title={heading} heightPx={heightPx} />
    </Dialog>
  );
}
