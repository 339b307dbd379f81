import { useSpeech } from '../../i18n/words';
import { Disclosure } from '../../ui/disclosure';

/** Views kept on this device under names of their own: saved, opened, renamed, removed, exchanged as a file. */
export function Views() {
  const { words } = useSpeech();
  return (
    <Disclosure label={words.share.views.label}>
      <p className="quiet">{words.share.views.none}</p>
    </Disclosure>
  );
}
