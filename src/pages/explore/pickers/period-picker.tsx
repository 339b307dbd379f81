import { periodKind, type PeriodKind } from '../../../domain/period';
import { EVERY_PERIOD } from '../../../domain/period-range';
import { fill } from '../../../i18n/fill';
import { formatNumber, formatPeriod } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { periodsAsked, periodsOfKind, rangeOver, timeDimension } from '../choices';
import type { Scene } from '../scene';
import { OptionList } from './option-list';

const ANY = 'any';

/** Chooses the kind of period and the span; only periods that are there can be chosen. */
export function PeriodPicker({ scene }: { readonly scene: Scene }) {
  const { language } = useSpeech();
  const w = usePartWords(exploreWords).periods;
  const { question } = scene.view;
  const all = (timeDimension(scene.dataset)?.categories ?? []).map(({ id }) => id);
  const kinds = [...new Set(all.map(periodKind))];
  const label = (kind: PeriodKind | typeof ANY, count: number) =>
    fill(w.counted, { kind: kind === ANY ? w.any : w.kinds[kind], count: formatNumber(count, { digits: 0, language }) });
  const choices = [
    ...kinds.map((kind) => ({ id: kind as string, label: label(kind, all.filter((id) => periodKind(id) === kind).length), because: null })),
    ...(kinds.length > 1 ? [{ id: ANY, label: label(ANY, all.length), because: null }] : []),
  ];
  return (
    <>
      {kinds.length > 1 ? (
        <>
          <OptionList
            label={w.kind}
            options={choices}
            chosen={question.rhythm ?? ANY}
            onChoose={(id) => scene.ask({ rhythm: kinds.find((kind) => kind === id) ?? null, range: EVERY_PERIOD })}
          />
          <p className="pick-note">{w.differ}</p>
        </>
      ) : null}
      <Span scene={scene} />
    </>
  );
}

function Span({ scene }: { readonly scene: Scene }) {
  const { language } = useSpeech();
  const w = usePartWords(exploreWords).periods;
  const { question } = scene.view;
  const all = periodsOfKind(scene.dataset, question);
  const asked = periodsAsked(scene.dataset, question);
  const [from = all[0] ?? '', to = from] = [asked[0], asked.at(-1)];
  const place = (id: string) => all.indexOf(id);
  const take = (first: string, last: string) => scene.ask({ range: rangeOver(all, first, last) });
  const options = (ids: readonly string[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {formatPeriod(id, language)}
      </option>
    ));
  return (
    <div className="span">
      <label className="field">
        {w.from}
        <select className="button" value={from} onChange={(event) => take(event.target.value, to)}>
          {options(all.slice(0, place(to) + 1))}
        </select>
      </label>
      <label className="field">
        {w.to}
        <select className="button" value={to} onChange={(event) => take(from, event.target.value)}>
          {options(all.slice(Math.max(0, place(from))))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => scene.ask({ range: EVERY_PERIOD })}>
        {w.everything}
      </button>
    </div>
  );
}
