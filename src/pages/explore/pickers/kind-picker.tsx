import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import type { Scene } from '../scene';
import { OptionList } from './option-list';

/** Chooses the kind of chart; what does not fit these figures says why. */
export function KindPicker({ scene, onDone }: { readonly scene: Scene; readonly onDone: () => void }) {
  const { words } = useSpeech();
  const w = usePartWords(exploreWords);
  const { answer } = scene;
  if (answer === null) return <p className="pick-note">{w.working}</p>;
  return (
    <OptionList
      label={w.pick.kind}
      chosen={answer.chosen?.kind ?? null}
      options={answer.options.map(({ kind, fit }) => ({
        id: kind,
        label: words.charts.kinds[kind],
        because: fit.fits ? null : words.charts.unfit[fit.because],
      }))}
      onChoose={(kind) => {
        scene.go({ kind, view: scene.view.show === 'table' ? null : scene.view.show === 'both' ? null : scene.view.show });
        onDone();
      }}
    />
  );
}
