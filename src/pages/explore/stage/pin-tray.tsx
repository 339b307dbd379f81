import type { Dataset } from '../../../domain/dataset';
import type { Fact } from '../../../domain/figure';
import { factNamed } from '../../../domain/fact-named';
import { fill } from '../../../i18n/fill';
import { formatFigure } from '../../../i18n/format';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import { FigureText } from '../../../ui/figure-text';
import { SourceText } from '../../../ui/source-text';
import { placeOf } from './drawn';
import { togglePin } from './pins';

/** The figures laid aside, side by side with their sources. Nothing is computed from them. */
export function PinTray({ dataset }: { readonly dataset: Dataset }) {
  const { address, go } = useRouter();
  const w = usePartWords(stageWords);
  if (address.pinned.length === 0) return null;
  return (
    <section className="stage-pins" aria-label={w.pinned}>
      <header>
        <h3>{w.pinned}</h3>
        <button type="button" className="button plain" onClick={() => go({ pinned: [] })}>
          {w.removeAll}
        </button>
      </header>
      <ul>
        {address.pinned.map((id) => {
          const fact = factNamed(dataset, id);
          const remove = () => go(togglePin(address, id));
          return <li key={id}>{fact ? <Pin fact={fact} onRemove={remove} /> : <UnknownPin id={id} onRemove={remove} />}</li>;
        })}
      </ul>
    </section>
  );
}

function Pin({ fact, onRemove }: { readonly fact: Fact; readonly onRemove: () => void }) {
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const place = placeOf(fact, language);
  return (
    <>
      <FigureText figure={fact} className="stage-pin-figure" />
      <span>{place}</span>
      <span className="quiet small">
        {fact.indicator.name}
        {fact.source ? (
          <>
            {' '}
            · <SourceText source={fact.source} />
          </>
        ) : null}
      </span>
      <button
        type="button"
        className="button plain"
        aria-label={fill(w.removePin, { figure: formatFigure(fact, language), place })}
        onClick={onRemove}
      >
        {w.unpin}
      </button>
    </>
  );
}

function UnknownPin({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const w = usePartWords(stageWords);
  return (
    <>
      <span className="quiet">{fill(w.unknownPin, { id })}</span>
      <button type="button" className="button plain" aria-label={fill(w.removeUnknown, { id })} onClick={onRemove}>
        {w.unpin}
      </button>
    </>
  );
}
