import { useMemo } from 'react';
import { type ExploreWords, exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { usePaper } from '../../../ui/paper';
import { Popover } from '../../../ui/popover';
import { ByPicker } from '../pickers/by-picker';
import { CategoryPicker } from '../pickers/category-picker';
import { ComparePicker } from '../pickers/compare-picker';
import { IndicatorsPicker } from '../pickers/indicators-picker';
import { KindPicker } from '../pickers/kind-picker';
import { OrganisationPicker } from '../pickers/organisation-picker';
import { PeriodPicker } from '../pickers/period-picker';
import type { Scene } from '../scene';
import { type Bracket, questionParts, type Slot } from './sentence-of';

/** The question in words; every bracket opens what it chooses from. On paper it is the sentence alone. */
export function QuestionSentence({ scene }: { readonly scene: Scene }) {
  const { language, words } = useSpeech();
  const w = usePartWords(exploreWords);
  const paper = usePaper();
  const { view, dataset, against, answer } = scene;
  const kind = answer === null ? view.kind : (answer.chosen?.kind ?? null);
  const parts = useMemo(() => questionParts(view, dataset, { language, words }, { kind, against }), [view, dataset, language, words, kind, against]);
  if (paper) return <p className="ask">{parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')}</p>;
  return (
    <div className="ask" role="group" aria-label={w.question}>
      {parts.map((part, i) => {
        if (typeof part === 'string') return <span key={i}>{withoutMarks(part, parts[i - 1])}</span>;
        return <Chosen key={keyOf(part.slot)} scene={scene} bracket={part} marks={marksAt(parts[i + 1])} />;
      })}
    </div>
  );
}

const keyOf = (slot: Slot): string => (slot.kind === 'where' ? `where ${slot.dimension}` : slot.kind);

const leadingMarks = /^[,.]+/;
const marksAt = (part: string | Bracket | undefined): string => (typeof part === 'string' ? (leadingMarks.exec(part)?.[0] ?? '') : '');
/** The comma behind a bracket stands with it: a line must not begin with one. */
const withoutMarks = (part: string, before: string | Bracket | undefined): string =>
  before === undefined || typeof before === 'string' ? part : part.replace(leadingMarks, '');

interface ChosenProps {
  readonly scene: Scene;
  readonly bracket: Bracket;
  readonly marks: string;
}

function Chosen({ scene, bracket: { slot, text }, marks }: ChosenProps) {
  const w = usePartWords(exploreWords);
  return (
    <span className="bracket">
      <Popover label={labelOf(slot, scene, w)} text={text}>
        {(close) => <Picker scene={scene} slot={slot} onDone={close} />}
      </Popover>
      {marks}
    </span>
  );
}

function labelOf(slot: Slot, { dataset }: Scene, { pick }: ExploreWords): string {
  if (slot.kind !== 'where') return pick[slot.kind];
  return dataset.dimensions.find(({ id }) => id === slot.dimension)?.label ?? slot.dimension;
}

interface PickerProps {
  readonly scene: Scene;
  readonly slot: Slot;
  readonly onDone: () => void;
}

function Picker({ scene, slot, onDone }: PickerProps) {
  switch (slot.kind) {
    case 'kind':
      return <KindPicker scene={scene} onDone={onDone} />;
    case 'indicator':
      return <IndicatorsPicker scene={scene} onDone={onDone} />;
    case 'organisations':
      return <OrganisationPicker scene={scene} />;
    case 'periods':
      return <PeriodPicker scene={scene} />;
    case 'by':
      return <ByPicker scene={scene} onDone={onDone} />;
    case 'compare':
      return <ComparePicker scene={scene} />;
    case 'where': {
      const dimension = scene.dataset.dimensions.find(({ id }) => id === slot.dimension);
      return dimension === undefined ? null : <CategoryPicker scene={scene} dimension={dimension} />;
    }
  }
}
