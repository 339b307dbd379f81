import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../../data/context';
import { decksQuery } from '../../data/queries';
import type { Catalogue } from '../../domain/catalogue';
import { fill } from '../../i18n/fill';
import { preflightWords } from '../../i18n/messages/preflight';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import type { PageProps } from '../../ui/page';
import { RoomCheck } from './room-check';

/** The ends of the addresses of all figures, which a worker must have kept. */
const filesOf = ({ datasets }: Catalogue, language: string): readonly string[] => [
  ...['catalogue', 'decks', ...datasets.filter(({ observations }) => observations > 0).map(({ id }) => `datasets/${encodeURIComponent(id)}`)].map(
    (file) => `/${language}/${file}.json`,
  ),
];

/** Whether the room, the machine and the talk are ready: one verdict, then what to do about each thing, the worst first. */
export function PreflightPage({ catalogue }: PageProps) {
  const { source, language } = useAccess();
  const { address } = useRouter();
  const w = usePartWords(preflightWords);
  const { data, isError } = useQuery(decksQuery(source, language));
  const decks = data?.content ?? [];
  const deck = address.deck === null ? decks[0] : decks.find(({ id }) => id === address.deck);
  if (data === undefined && !isError) return <p className="preflight-verdict" aria-busy="true">{w.checking}</p>;
  return (
    <>
      {address.deck !== null && deck === undefined ? <p className="notice">{fill(w.noTalk, { deck: address.deck })}</p> : null}
      <RoomCheck deck={deck ?? null} catalogue={catalogue} files={source.id.startsWith('api:') ? null : filesOf(catalogue, language)} />
    </>
  );
}
