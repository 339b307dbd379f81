import { type ReactNode, useState } from 'react';
import { useExhibits } from '../../charts/exhibits-context';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { ChangesList } from '../../features/decks';
import { VIETNAMESE_SAMPLE } from '../../features/device';
import { fill } from '../../i18n/fill';
import { preflightWords } from '../../i18n/messages/preflight';
import { usePartWords } from '../../i18n/part-words';
import { counted } from '../../i18n/plural';
import { useSpeech } from '../../i18n/words';
import { emptyAddress, useRouter } from '../../ui/address';
import { type CheckId, worstFirst } from './checks';
import { judge } from './judge';
import { Mark } from './mark';
import { type Tried, untried } from './room';
import { Row } from './row';
import { talkState } from './talk-state';
import { TryCalibration } from './try-calibration';
import { TryClicker } from './try-clicker';
import { TryWindow } from './try-window';
import { useRoom } from './use-room';
import { verdictOf } from './verdict';

interface Props {
  /** Null when there is none to check. */
  readonly deck: Deck | null;
  readonly catalogue: Catalogue;
  /** As `readRoom` takes them. */
  readonly files: readonly string[] | null;
}

/** The room as it is found, with what the speaker tries. */
export function RoomCheck({ deck, catalogue, files }: Props) {
  const speech = useSpeech();
  const w = usePartWords(preflightWords);
  const [turn, setTurn] = useState(0);
  const [tried, setTried] = useState<Tried>(untried);
  const { room, isLooking, look } = useRoom(files);
  const shown = useExhibits((deck?.slides ?? []).map(({ kind, address }) => (kind === 'exhibit' ? address : null)), turn);
  const again = () => {
    setTurn(turn + 1);
    look();
  };
  if (room === null) return <p className="preflight-verdict" aria-busy="true">{w.checking}</p>;
  const talk = deck === null ? null : talkState(deck, shown, speech.language);
  const checks = worstFirst(judge({ room, tried, talk, catalogue, speech, w }));
  const { level, text } = verdictOf(checks, w, speech.language);
  const controls: Partial<Record<CheckId, ReactNode>> = {
    figures: talk?.changed ? <ChangesList changes={talk.changed.changes} /> : null,
    font: (
      <p className="preflight-sample" lang="vi">
        {VIETNAMESE_SAMPLE}
      </p>
    ),
    screen: <TryCalibration />,
    window: <TryWindow w={w} onTried={(window) => setTried({ ...tried, window })} />,
    clicker: <TryClicker w={w} onButton={(button) => setTried((before) => ({ ...before, clicker: new Set([...before.clicker, button]) }))} />,
    quiet: (
      <label className="preflight-try">
        <input type="checkbox" checked={tried.isQuiet} onChange={({ target }) => setTried({ ...tried, isQuiet: target.checked })} /> {w.quiet.confirm}
      </label>
    ),
  };
  return (
    <div className="preflight" aria-busy={isLooking || talk?.isReading === true}>
      <p className="preflight-verdict" data-level={level} role="status">
        <Mark level={level} /> <span>{text}</span>
      </p>
      <Actions deck={deck} onAgain={again} />
      <ol className="preflight-rows" aria-label={w.list}>
        {checks.map((check) => (
          <Row key={check.id} check={check} w={w}>
            {controls[check.id]}
          </Row>
        ))}
      </ol>
    </div>
  );
}

/** Which talk it is, the way into it, and another look. */
function Actions({ deck, onAgain }: Pick<Props, 'deck'> & { readonly onAgain: () => void }) {
  const { language } = useSpeech();
  const { address, hrefOf } = useRouter();
  const w = usePartWords(preflightWords);
  return (
    <div className="preflight-actions">
      {deck === null ? null : (
        <>
          <p>
            {fill(w.talk, { title: deck.title })} · {counted(deck.slides.length, w.slides, language)}
          </p>
          <a className="button primary" href={hrefOf({ ...emptyAddress(language, 'present'), deck: address.deck, theme: address.theme })}>
            {w.start}
          </a>
        </>
      )}
      <button type="button" className="button" onClick={onAgain}>
        {w.again}
      </button>
    </div>
  );
}
