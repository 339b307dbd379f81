import type { Dataset } from '../../../domain/dataset';
import { factNamed } from '../../../domain/fact-named';
import { fill } from '../../../i18n/fill';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { type Note, useRouter } from '../../../ui/address';
import { FigureText } from '../../../ui/figure-text';
import { placeOf } from './drawn';
import { NoteForm } from './note-form';
import { withNote } from './pins';

interface Props {
  readonly dataset: Dataset;
  /** Ids of the observations in the drawing. */
  readonly drawn: ReadonlySet<string>;
  /** Id of the figure whose note is being written; null when none is. */
  readonly editing: string | null;
  readonly onEdit: (id: string | null) => void;
  /** Nothing can be pressed: on paper and in another page. */
  readonly bare: boolean;
}

/** The reader's notes in the order of their numbers in the drawing, and the line to write one. */
export function ReaderNotes({ dataset, drawn, editing, onEdit, bare }: Props) {
  const w = usePartWords(stageWords);
  const { address, go } = useRouter();
  const edited = editing === null || bare ? null : factNamed(dataset, editing);
  const said = address.notes.find(({ figure }) => figure === editing)?.text ?? '';
  return (
    <>
      {edited === null ? null : (
        <NoteForm
          key={editing}
          fact={edited}
          text={said}
          onCancel={() => onEdit(null)}
          onSave={(text) => {
            go(withNote(address, { figure: edited.id ?? '', text }));
            onEdit(null);
          }}
        />
      )}
      {address.notes.length === 0 ? null : (
        <ol className="stage-notes" aria-label={w.notes}>
          {address.notes.map((note, i) => (
            <li key={note.figure}>
              <NoteLine note={note} dataset={dataset} isDrawn={drawn.has(note.figure)} />
              {bare ? null : <NoteTools note={note} number={i + 1} onEdit={onEdit} />}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function NoteLine({ note, dataset, isDrawn }: { readonly note: Note; readonly dataset: Dataset; readonly isDrawn: boolean }) {
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const fact = factNamed(dataset, note.figure);
  return (
    <span>
      {note.text}
      {fact ? (
        <span className="quiet">
          {' – '}
          <FigureText figure={fact} /> {placeOf(fact, language)}
        </span>
      ) : (
        <span className="quiet"> – {fill(w.unknownPin, { id: note.figure })}</span>
      )}
      {fact && !isDrawn ? <span className="quiet"> ({w.noteElsewhere})</span> : null}
    </span>
  );
}

function NoteTools({ note, number, onEdit }: { readonly note: Note; readonly number: number; readonly onEdit: Props['onEdit'] }) {
  const { address, go } = useRouter();
  const w = usePartWords(stageWords);
  const named = { number: String(number) };
  return (
    <span className="stage-note-tools">
      <button type="button" className="button plain" aria-label={fill(w.editNote, named)} onClick={() => onEdit(note.figure)}>
        {w.edit}
      </button>
      <button
        type="button"
        className="button plain"
        aria-label={fill(w.removeNote, named)}
        onClick={() => go(withNote(address, { figure: note.figure, text: '' }))}
      >
        {w.remove}
      </button>
    </span>
  );
}
