import { type ReactNode, useState } from 'react';
import { useSpeech } from '../i18n/words';

interface Props {
  readonly notices: readonly { readonly id: string; readonly text: ReactNode }[];
}

/** What the reader must know about the address or the page; each stays until it is dismissed. */
export function Notices({ notices }: Props) {
  const { words } = useSpeech();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const open = notices.filter(({ id }) => !dismissed.includes(id));
  return (
    <div className="notices" role="status">
      {open.map(({ id, text }) => (
        <div key={id} className="notice">
          <span>{text}</span>
          <button type="button" className="button plain" onClick={() => setDismissed([...dismissed, id])}>
            {words.app.notices.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
