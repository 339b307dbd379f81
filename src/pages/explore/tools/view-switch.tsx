import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import type { Scene } from '../scene';

/** Chart and table, or one of them alone. */
export function ViewSwitch({ scene: { view, go } }: { readonly scene: Scene }) {
  const w = usePartWords(exploreWords).tools;
  return (
    <div className="switch" role="group" aria-label={w.view}>
      {(['both', 'chart', 'table'] as const).map((show) => (
        <button key={show} type="button" className="button" aria-pressed={view.show === show} onClick={() => go({ view: show === 'both' ? null : show })}>
          {w[show]}
        </button>
      ))}
    </div>
  );
}
