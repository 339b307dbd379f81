import { shareWords } from '../i18n/messages/share';
import { usePartWords } from '../i18n/part-words';
import { CopyField } from './copy-field';
import { frameCode, heightCode } from './embed-code';

interface Props {
  /** Absolute address of what the frame shows. */
  readonly src: string;
  readonly title: string;
  readonly heightPx: number;
}

/** The code that shows something of this page in another, and the script that fits its frame. */
export function EmbedFields({ src, title, heightPx }: Props) {
  const w = usePartWords(shareWords);
  return (
    <>
      <p>
        {w.embedHelp} {w.embedAllowed}
      </p>
      <CopyField label={w.embedCode} value={frameCode({ src, title, heightPx })} lines={4} />
      <CopyField label={w.hostScript} value={heightCode(src)} lines={4} />
    </>
  );
}
