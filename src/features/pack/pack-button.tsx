import { useEffect, useRef, useState } from 'react';
import { fileName, saveBlob } from '../../charts/download';
import { useExhibitReader } from '../../charts/exhibits-context';
import { useAccess, useCatalogueQuery } from '../../data/context';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { packWords } from '../../i18n/messages/pack';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { RevisionChanged } from './gather';
import { packOfPage, TemplateMissing } from './pack-of-page';

interface Props {
  readonly deck: Deck;
}

/** What is going on: nothing, figures being gathered, or a sentence about how it ended. */
type Stage = { readonly done: number; readonly all: number } | string;

/** Makes a conference pack of a talk. @throws {Error} outside an ExhibitsProvider. */
export function PackButton({ deck }: Props) {
  const w = usePartWords(packWords);
  if (import.meta.env.MODE === 'pack') return <p className="quiet small">{w.inPack}</p>;
  return <MakePack deck={deck} />;
}

function MakePack({ deck }: Props) {
  const catalogue = useCatalogueQuery().data?.content;
  const { source } = useAccess();
  const speech = useSpeech();
  const exhibits = useExhibitReader();
  const w = packWords[speech.language];
  const [stage, setStage] = useState<Stage>('');
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const make = async () => {
    if (catalogue === undefined) return;
    const control = new AbortController();
    making.current = control;
    setStage({ done: 0, all: 1 });
    try {
      const onProgress = (done: number, all: number) => setStage({ done, all });
      const blob = await packOfPage({ deck, catalogue, source, exhibits, speech }, { signal: control.signal, onProgress });
      saveBlob(blob, fileName('pack', catalogue.revision, 'zip'));
      setStage(w.done);
    } catch (error) {
      if (!control.signal.aborted) setStage(explained(error, w));
    }
  };
  const stop = () => {
    making.current?.abort();
    setStage('');
  };
  const isMaking = typeof stage !== 'string';
  return (
    <>
      <button type="button" className="button" aria-disabled={isMaking} onClick={isMaking ? undefined : () => void make()} title={w.about}>
        {w.make}
      </button>
      {isMaking ? (
        <>
          <progress value={stage.done} max={stage.all} aria-label={w.progress} />
          <button type="button" className="button plain" onClick={stop}>
            {w.stop}
          </button>
        </>
      ) : null}
      <span role="status" className="small">
        {isMaking ? w.gathering : stage}
      </span>
    </>
  );
}

function explained(error: unknown, w: (typeof packWords)['vi']): string {
  if (error instanceof TemplateMissing) return w.noTemplate;
  if (error instanceof RevisionChanged) return w.changed;
  return fill(w.failed, { reason: error instanceof Error ? error.message : String(error) });
}
