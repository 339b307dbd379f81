import { useState } from 'react';
import type { Dimension } from '../../../domain/dataset';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { chosenIn, organisationDimension, toggled, withChosen } from '../choices';
import type { Scene } from '../scene';
import { CheckList } from './check-list';
import { idsByKind, neighbourhood, sameKind, wholeRegion } from './groups';
import { itemsOf } from './items';
import { TopField } from './top-field';

/** Chooses whose figures: box by box, or many at once. */
export function OrganisationPicker({ scene }: { readonly scene: Scene }) {
  const dimension = organisationDimension(scene.dataset);
  return dimension === undefined ? null : <Picker scene={scene} dimension={dimension} />;
}

interface Props {
  readonly scene: Scene;
  readonly dimension: Dimension;
}

function Picker({ scene, dimension }: Props) {
  const explore = usePartWords(exploreWords);
  // A question is always of somebody: after "none" the old one stands until the first box is ticked.
  const [emptied, setEmptied] = useState(false);
  const w = explore.organisations;
  const { catalogue, view: { question } } = scene;
  const chosen = emptied ? [] : chosenIn(dimension, question);
  const take = (ids: readonly string[]) => {
    setEmptied(ids.length === 0);
    if (ids.length > 0) scene.ask({ selection: withChosen(question.selection, dimension, ids) });
  };
  const listed = itemsOf(dimension, scene, explore);
  const items = new Map(listed.map((item) => [item.id, item]));
  const groups = idsByKind(dimension, catalogue);
  // Those taken stand first and those without figures last, as they were when the list was opened.
  const [place] = useState(() => new Map(listed.map(({ id, checked, count }) => [id, checked ? 0 : count === 0 ? 2 : 1])));
  const inOrder = (ids: readonly string[]) => ids.toSorted((a, b) => (place.get(a) ?? 1) - (place.get(b) ?? 1));
  const boxes = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const item = items.get(id);
      if (!item) return [];
      return emptied ? { ...item, checked: false, because: item.count === 0 ? explore.facets.nothing : null } : item;
    });
  return (
    <>
      <Quick scene={scene} dimension={dimension} chosen={chosenIn(dimension, question)} onTake={take} />
      {emptied ? (
        <p className="pick-note" role="status">
          {w.atLeastOne}
        </p>
      ) : null}
      <CheckList
        label={dimension.label}
        groups={groups.map(([kind, ids]) => ({ label: groups.length < 2 ? null : kind === null ? w.others : w.kinds[kind], items: boxes(inOrder(ids)) }))}
        onToggle={(id) => take(toggled(chosen, id))}
      />
      <TopField scene={scene} />
    </>
  );
}

interface QuickProps extends Props {
  readonly chosen: readonly string[];
  readonly onTake: (ids: readonly string[]) => void;
}

/** Many places at once; what would add nothing says why. */
function Quick({ scene: { catalogue, home }, dimension, chosen, onTake }: QuickProps) {
  const w = usePartWords(exploreWords).organisations;
  const ways = [
    { label: w.all, ids: dimension.categories.map(({ id }) => id), none: '' },
    { label: w.region, ids: wholeRegion(dimension, chosen, catalogue), none: w.noNeighbours },
    { label: w.neighbours, ids: neighbourhood(dimension, home.id, catalogue), none: w.noNeighbours },
    { label: w.peers, ids: sameKind(dimension, chosen, catalogue), none: w.noPeers },
  ];
  return (
    <div className="quick" role="group" aria-label={w.quick}>
      {ways.map(({ label, ids, none }) => {
        const useless = ids.length < 2;
        return (
          <button
            key={label}
            type="button"
            className="button"
            aria-disabled={useless}
            title={useless ? none : undefined}
            onClick={() => !useless && onTake(ids)}
          >
            {label}
          </button>
        );
      })}
      <button type="button" className="button" onClick={() => onTake([])}>
        {w.none}
      </button>
    </div>
  );
}
