import type { Dimension } from '../../../domain/dataset';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import type { Scene } from '../scene';
import { OptionList } from './option-list';

const AUTO = '';

/** Dimensions that can make the series: those in which there are several categories. */
const dividing = ({ dataset }: Scene): readonly Dimension[] =>
  dataset.dimensions.filter(({ role, categories }) => role !== 'metric' && categories.length > 1);

/** Chooses which dimension makes the series. */
export function ByPicker({ scene, onDone }: { readonly scene: Scene; readonly onDone: () => void }) {
  const w = usePartWords(exploreWords);
  const options = [
    { id: AUTO, label: w.byAuto, because: null },
    ...dividing(scene).map(({ id, label }) => ({ id, label, because: null })),
  ];
  return (
    <OptionList
      label={w.pick.by}
      options={options}
      chosen={scene.view.question.by ?? AUTO}
      onChoose={(id) => {
        scene.ask({ by: id === AUTO ? null : id });
        onDone();
      }}
    />
  );
}
