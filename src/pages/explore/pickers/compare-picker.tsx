import { formatPeriod } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { organisationDimension, periodsOfKind } from '../choices';
import type { Scene } from '../scene';
import { comparisonKinds, comparisonOf, objectionTo } from './comparisons';
import { OptionList } from './option-list';

const NONE = 'none';

/** Chooses what the figures are set against; what cannot be says why. */
export function ComparePicker({ scene }: { readonly scene: Scene }) {
  const explore = usePartWords(exploreWords);
  const w = explore.compare;
  const { compare } = scene.view.question;
  const choose = (id: string) => {
    const kind = comparisonKinds.find((each) => each === id);
    scene.ask({ compare: kind === undefined ? null : comparisonOf(kind, scene) });
  };
  const because = (kind: (typeof comparisonKinds)[number]) => {
    const reason = objectionTo(kind, scene);
    return reason === null ? null : w.reasons[reason];
  };
  return (
    <>
      <OptionList
        label={explore.pick.compare}
        chosen={compare?.kind ?? NONE}
        onChoose={choose}
        options={[
          { id: NONE, label: w.options.none, because: null },
          ...comparisonKinds.map((kind) => ({ id: kind, label: w.options[kind], because: because(kind) })),
        ]}
      />
      {compare?.kind === 'base' ? <BaseField scene={scene} period={compare.period} /> : null}
      {compare?.kind === 'organisation' ? <PlaceField scene={scene} id={compare.id} /> : null}
    </>
  );
}

function BaseField({ scene, period }: { readonly scene: Scene; readonly period: string }) {
  const { language } = useSpeech();
  const w = usePartWords(exploreWords);
  const periods = periodsOfKind(scene.dataset, scene.view.question);
  return (
    <label className="field">
      {w.compare.baseOf}
      <select className="button" value={period} onChange={(event) => scene.ask({ compare: { kind: 'base', period: event.target.value } })}>
        {[...new Set([...periods, period])].map((id) => (
          <option key={id} value={id}>
            {formatPeriod(id, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlaceField({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const w = usePartWords(exploreWords);
  return (
    <label className="field">
      {w.organisations.compareWith}
      <select className="button" value={id} onChange={(event) => scene.ask({ compare: { kind: 'organisation', id: event.target.value } })}>
        {(organisationDimension(scene.dataset)?.categories ?? []).map((place) => (
          <option key={place.id} value={place.id}>
            {place.label}
          </option>
        ))}
      </select>
    </label>
  );
}
