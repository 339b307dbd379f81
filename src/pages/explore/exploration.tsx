import { useId, useRef, useState } from 'react';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import { Key, useKey } from '../../features/preferences';
import { Views } from '../../features/views';
import { fill } from '../../i18n/fill';
import { exploreWords } from '../../i18n/messages/explore';
import { usePartWords } from '../../i18n/part-words';
import { PageTools } from '../../ui/page-tools';
import { usePaper } from '../../ui/paper';
import { useMedia } from '../../ui/use-media';
import { AnswerPart } from './answer-part';
import { FacetPanel } from './facets/facet-panel';
import { narrowedCount } from './facets/facets-of';
import { NotOurs } from './opening/not-ours';
import { OpenFigures } from './opening/open-figures';
import type { Scene } from './scene';
import { QuestionSentence } from './sentence/question-sentence';
import { Taking } from './tools/taking';
import { UndoButtons } from './tools/undo-buttons';
import { useShortcuts } from './tools/use-shortcuts';
import type { Asked } from './use-figures';
import { useScene } from './use-scene';

interface Props {
  readonly asked: Asked;
  /** Whether what is asked now is still being read, and this is what was asked before. */
  readonly isBefore: boolean;
  readonly catalogue: Catalogue;
  readonly home: Organisation;
}

/** A question of figures that are here, with everything that changes it and what answers it. */
export function Exploration({ asked, isBefore, catalogue, home }: Props) {
  const paper = usePaper();
  const { scene, answered, pending } = useScene(asked, catalogue, home);
  // On a wide screen the panel is there until it is folded away, on a narrow one not before it is asked for.
  const isNarrow = useMedia('(max-width: 900px)');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const hasFacets = chosen ?? !isNarrow;
  const facetsId = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const toggle = () => setChosen(!hasFacets);
  useShortcuts(scene.view.show, toggle);
  return (
    <div className="explore" data-facets={hasFacets ? 'shown' : 'hidden'} aria-busy={isBefore}>
      {paper ? null : (
        <PageTools>
          <UndoButtons />
          {answered === null ? null : <Taking scene={scene} answered={answered} drawing={drawing} />}
          <Views />
          <OpenFigures />
        </PageTools>
      )}
      <QuestionSentence scene={scene} />
      {asked.opened === null ? null : <NotOurs opened={asked.opened} />}
      <Ignored scene={scene} />
      <div className="explore-cols">
        {paper ? null : (
          <div className="explore-side">
            <FacetToggle scene={scene} id={facetsId} isOpen={hasFacets} onToggle={toggle} />
            {hasFacets ? <FacetPanel id={facetsId} scene={scene} /> : null}
          </div>
        )}
        <AnswerPart scene={scene} answered={answered} pending={pending || isBefore} drawing={drawing} />
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly scene: Scene;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function FacetToggle({ scene, id, isOpen, onToggle }: ToggleProps) {
  const w = usePartWords(exploreWords).facets;
  const count = narrowedCount(scene);
  const key = useKey('[');
  return (
    <button type="button" className="button facet-toggle" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} aria-keyshortcuts={key} onClick={onToggle}>
      {count === 0 ? w.toggleNone : fill(w.toggle, { count: String(count) })} <Key name="[" />
    </button>
  );
}

/** Names of the organisations an address asks for that are known but have no figures here, and the rest of what is ignored. */
function lostIn({ view, catalogue }: Scene) {
  const named = new Map(catalogue.organisations.map(({ id, name }) => [`org=${id}`, name]));
  // What no dataset could know, the page around says.
  const lost = view.ignored.filter((part) => !/^(?:kind|t)=/.test(part));
  return { without: lost.flatMap((part) => named.get(part) ?? []), unknown: lost.filter((part) => !named.has(part)) };
}

/** What of the address this dataset does not know. */
function Ignored({ scene }: { readonly scene: Scene }) {
  const w = usePartWords(exploreWords);
  const { without, unknown } = lostIn(scene);
  return (
    <div role="status">
      {without.length === 0 ? null : <p className="notice">{fill(w.withoutFigures, { names: without.join(', ') })}</p>}
      {unknown.length === 0 ? null : <p className="notice">{fill(w.ignored, { list: unknown.join(', ') })}</p>}
    </div>
  );
}
