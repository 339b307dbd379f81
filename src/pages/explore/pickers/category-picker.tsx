import type { Dimension } from '../../../domain/dataset';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { chosenIn, toggled, withChosen } from '../choices';
import type { Scene } from '../scene';
import { CheckList } from './check-list';
import { itemsOf } from './items';

interface Props {
  readonly scene: Scene;
  readonly dimension: Dimension;
}

/** Chooses categories of a breakdown. */
export function CategoryPicker({ scene, dimension }: Props) {
  const w = usePartWords(exploreWords);
  const { question } = scene.view;
  const take = (ids: readonly string[]) => scene.ask({ selection: withChosen(question.selection, dimension, ids) });
  return (
    <>
      <div className="quick">
        <button type="button" className="button" onClick={() => take(dimension.categories.map(({ id }) => id))}>
          {w.organisations.all}
        </button>
      </div>
      <CheckList
        label={dimension.label}
        groups={[{ label: null, items: itemsOf(dimension, scene, w) }]}
        onToggle={(id) => take(toggled(chosenIn(dimension, question), id))}
      />
    </>
  );
}
