import type { Figure } from '../../../domain/figure';
import { subjectOf } from '../../../domain/subject';
import { Key, useKey } from '../../../features/preferences';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import { FigureText } from '../../../ui/figure-text';
import { placeOf } from './drawn';
import { togglePin } from './pins';

interface Props {
  /** The figure last pointed at or gone to; null before any was. */
  readonly figure: Figure | null;
  /** The second figure of a point of two indicators, which leads to its source as the first does. */
  readonly paired?: Figure | null;
  readonly onNote: (id: string) => void;
}

/** What can be done with the figure last pointed at: it stays here when the pointer or the focus goes on. */
export function PointedBar({ figure, paired = null, onNote }: Props) {
  const { language } = useSpeech();
  const { address, go } = useRouter();
  const w = usePartWords(stageWords);
  const fact = figure === null ? null : subjectOf(figure);
  const id = fact?.id ?? null;
  const [pinKey, noteKey] = [useKey('P'), useKey('N')];
  return (
    <div className="stage-pointed" role="group" aria-label={w.pointed}>
      {figure === null ? <span className="quiet">{w.pointHint}</span> : <FigureText figure={figure} />}
      {paired === null ? null : (
        <>
          <span>· {paired.kind === 'fact' ? paired.indicator.name : null}</span>
          <FigureText figure={paired} />
        </>
      )}
      {fact === null ? null : <span>{placeOf(fact, language)}</span>}
      {figure !== null && id === null ? <span className="quiet">{figure.kind === 'derived' ? w.derivedUnpinned : w.unpinnable}</span> : null}
      {id === null ? null : (
        <>
          <button type="button" className="button plain" aria-keyshortcuts={pinKey} onClick={() => go(togglePin(address, id))}>
            {address.pinned.includes(id) ? w.unpin : w.pin} <span aria-hidden><Key name="P" /></span>
          </button>
          <button type="button" className="button plain" aria-keyshortcuts={noteKey} onClick={() => onNote(id)}>
            {w.note} <span aria-hidden><Key name="N" /></span>
          </button>
        </>
      )}
    </div>
  );
}
