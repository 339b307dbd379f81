import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { Disclosure } from '../../../ui/disclosure';
import type { Scene } from '../scene';

/** The kinds of chart that fit as buttons, and the others, with the reason, folded away behind them. */
export function KindButtons({ scene: { answer, go, view } }: { readonly scene: Scene }) {
  const { words } = useSpeech();
  const w = usePartWords(exploreWords);
  if (answer === null) return null;
  const fitting = answer.options.filter(({ fit }) => fit.fits);
  const others = answer.options.flatMap(({ kind, fit }) => (fit.fits ? [] : [{ kind, reason: words.charts.unfit[fit.because] }]));
  return (
    <div className="kinds" role="group" aria-label={w.tools.kinds}>
      {fitting.map(({ kind }) => (
        <button
          key={kind}
          type="button"
          className="button kind"
          aria-pressed={view.show !== 'table' && kind === answer.chosen?.kind}
          onClick={() => go({ kind, view: view.show === 'table' ? null : view.show === 'chart' ? 'chart' : null })}
        >
          {words.charts.kinds[kind]}
        </button>
      ))}
      {others.length === 0 ? null : (
        <Disclosure label={w.tools.allKinds} className="other-kinds">
          {others.map(({ kind, reason }) => (
            <button key={kind} type="button" className="button" aria-disabled="true" aria-label={fill(w.pick.disabled, { label: words.charts.kinds[kind], reason })}>
              {words.charts.kinds[kind]} <small>– {reason}</small>
            </button>
          ))}
        </Disclosure>
      )}
    </div>
  );
}
