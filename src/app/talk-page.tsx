import { useEffect } from 'react';
import type { Config } from '../data/config';
import type { Catalogue } from '../domain/catalogue';
import { presentWords } from '../i18n/messages/present';
import { usePartWords } from '../i18n/part-words';
import { NamedTalk, PageTalk } from '../pages/present';
import { useRouter } from '../ui/address';
import { TalkFigures } from './talk-figures';
import type { Update } from './update';
import { usePage } from './use-page';

interface Props {
  readonly catalogue: Catalogue;
  readonly config: Config;
  readonly update: Update;
  readonly onLeave: () => void;
}

/** A talk over the whole window. Only the speaker is told what the page has to say about itself. */
export function TalkPage({ catalogue, config, update, onLeave }: Props) {
  const w = usePartWords(presentWords);
  const { address } = useRouter();
  const page = usePage(catalogue, config, update);
  useEffect(() => update.hold(), [update]);
  const notices = page?.notices.map(({ id, text }) => (
    <p key={id} className="notice">
      {id === 'update' ? w.updateLater : text}
    </p>
  ));
  const Talk = address.page === 'present' ? NamedTalk : PageTalk;
  return (
    <TalkFigures catalogue={catalogue} home={config.organisation}>
      <Talk catalogue={catalogue} notices={notices} onLeave={onLeave} />
    </TalkFigures>
  );
}
