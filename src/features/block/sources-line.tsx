import type { Source } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { useSpeech } from '../../i18n/words';
import { usePaper } from '../../ui/paper';
import { useNoteNumber } from '../../ui/note-numbers';
import { SourceText } from '../../ui/source-text';

/** The sources of these facts, each once, in the order they first stand in. */
export const sourcesOf = (facts: readonly Fact[]): readonly Source[] => [
  ...new Map(facts.flatMap((f) => (f.source ? [[f.source.id, f.source] as const] : []))).values(),
];

const FEW = 3;

/** Where the figures of a chart were read; of figures whose publisher names no source, that. On paper the numbers of the notes stand beside the names. */
export function SourcesLine({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useSpeech();
  const paper = usePaper();
  const sources = sourcesOf(facts);
  if (sources.length === 0) return facts.length === 0 ? null : <span>{words.block.sourceless}</span>;
  const list = (
    <>
      {sources.map((source, i) => (
        <span key={source.id} className="source-item">
          {i > 0 ? '; ' : null}
          <SourceText source={source} />
          <NoteNumber id={source.id} />
        </span>
      ))}
    </>
  );
  if (paper || sources.length <= FEW) {
    return (
      <span>
        {words.block.source}
        {list}
      </span>
    );
  }
  return (
    <details className="sources-many">
      <summary>
        {words.block.source}
        <span className="as-link">{fill(words.block.sources, { count: String(sources.length) })}</span>
      </summary>
      {list}
    </details>
  );
}

function NoteNumber({ id }: { readonly id: string }) {
  const number = useNoteNumber(id);
  return number === null ? null : <span className="note-number"> [{number}]</span>;
}
