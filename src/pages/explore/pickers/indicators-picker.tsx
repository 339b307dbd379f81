import { useState } from 'react';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import type { Address } from '../../../ui/address';
import type { Scene } from '../scene';
import { insideGroup, ownGroups } from './indicator-groups';
import { IndicatorPicker } from './indicator-picker';

/** Chooses the indicator, and a second one to set it against. */
export function IndicatorsPicker({ scene, onDone }: { readonly scene: Scene; readonly onDone: () => void }) {
  const explore = usePartWords(exploreWords);
  const [second, setSecond] = useState(scene.view.question.against !== null);
  const w = explore.indicators;
  const { question } = scene.view;
  const groups = groupsOf(scene, explore);
  const chooseFirst = (id: string) => {
    if (scene.dataset.indicators.some((indicator) => indicator.id === id)) scene.ask({ indicator: id, against: question.against === id ? null : question.against });
    else scene.go(elsewhere(scene, id));
    onDone();
  };
  const chooseSecond = (id: string | null) => {
    scene.ask({ against: id });
    onDone();
  };
  return (
    <>
      <div className="quick" role="group" aria-label={explore.pick.indicator}>
        <button type="button" className="button plain" aria-pressed={!second} onClick={() => setSecond(false)}>
          {w.firstOf}
        </button>
        <button type="button" className="button plain" aria-pressed={second} onClick={() => setSecond(true)}>
          {w.second}
        </button>
      </div>
      {second ? <p className="pick-note">{w.secondHelp}</p> : null}
      {second && question.against !== null ? (
        <button type="button" className="button" onClick={() => chooseSecond(null)}>
          {w.noSecond}
        </button>
      ) : null}
      {second ? (
        <IndicatorPicker
          key="second"
          label={w.second}
          groups={groups.map((group) => ({ ...group, indicators: group.indicators.filter(({ id }) => id !== question.indicator) }))}
          chosen={question.against}
          onChoose={chooseSecond}
        />
      ) : (
        <IndicatorPicker key="first" label={w.firstOf} groups={groups} chosen={question.indicator} onChoose={chooseFirst} />
      )}
    </>
  );
}

const groupsOf = ({ dataset, catalogue, home, isOurs }: Scene, words: Parameters<typeof insideGroup>[1]) =>
  isOurs ? ownGroups(catalogue, home, words) : [insideGroup(dataset, words)];

/** What of an address is about the figures of one indicator. */
const ANEW: Partial<Address> = {
  rhythm: null, by: null, filters: [], kind: null, compare: null, top: null, sort: null, across: null, group: null,
  fixed: [], at: null, scale: null, pinned: [], notes: [], data: null,
};

/** A question of another indicator keeps the places it has figures of; its other choices are its own. */
function elsewhere({ catalogue, view: { question }, dataset }: Scene, id: string): Partial<Address> {
  const there = new Set(catalogue.datasets.find((d) => d.id === id)?.organisations);
  const dimension = dataset.dimensions.find(({ role }) => role === 'organisation');
  const organisations = (question.selection.get(dimension?.id ?? '') ?? []).filter((each) => there.has(each));
  return { ...ANEW, indicators: [id], organisations };
}
