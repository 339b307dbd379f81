import { useAccess } from '../../data/context';
import type { Catalogue } from '../../domain/catalogue';
import { useDeckNamed } from '../../features/decks';
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
  const { deck, isOver, isOther, told } = useDeckNamed(address.deck);
  if (deck === null && !isOver) return <p className="preflight-verdict" aria-busy="true">{w.checking}</p>;
  // The figures of another talk would say nothing about the one that is to be held.
  const asked = isOther ? null : deck;
  return (
    <>
      {told === null ? null : <p className="notice">{told}</p>}
      {address.deck === null || asked !== null || told !== null ? null : <p className="notice">{fill(w.noTalk, { deck: address.deck })}</p>}
      <RoomCheck deck={asked} catalogue={catalogue} files={source.id.startsWith('api:') ? null : filesOf(catalogue, language)} />
    </>
  );
}
