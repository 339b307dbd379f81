import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OpenedHead } from '../../../data/opened/opened';
import { shelf } from '../../../data/opened/shelf';
import { shelfQuery } from '../../../data/opened/use-opened';
import { fill } from '../../../i18n/fill';
import { formatDateTime } from '../../../i18n/format';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { saveFigures } from './save-figures';
import { useShelf } from './use-shelf';

interface Props {
  /** Called when figures are shown, and the list has done its work. */
  readonly onShow: () => void;
}

/** What is kept on this device, with what can be done about it. */
export function KeptList({ onShow }: Props) {
  const { language } = useSpeech();
  const { data } = useQuery(shelfQuery());
  const { open, remove, removeAll } = useShelf();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const w = usePartWords(openingWords);
  if (data === undefined) return null;
  const { heads, troubles } = data;
  /** The button that was pressed is gone with what it stood for. */
  const told = (sentence: string) => {
    setSaid(sentence);
    heading.current?.focus();
  };
  const save = async ({ id, name }: OpenedHead) => {
    const opened = await shelf.read(id);
    if (opened === null) setSaid(fill(w.gone, { name }));
    else await saveFigures(opened.dataset, name);
  };
  return (
    <section className="opening-kept">
      <h3 ref={heading} tabIndex={-1}>
        {w.kept}
      </h3>
      {troubles.map((trouble) => (
        <p key={trouble} className="notice">
          {w.troubles[trouble]}
        </p>
      ))}
      {heads.length === 0 ? <p className="quiet small">{w.keptNone}</p> : null}
      <ul className="lines">
        {heads.map((head) => (
          <li key={head.id}>
            <strong>{head.name}</strong>
            <div className="quiet small">{fill(w.keptLine, { origin: head.origin.name, date: formatDateTime(head.openedAt, language) })}</div>
            <div className="opening-ways">
              <button type="button" className="button plain" aria-label={fill(w.openNamed, { name: head.name })} onClick={() => { open(head); onShow(); }}>
                {w.open}
              </button>
              <button type="button" className="button plain" aria-label={fill(w.saveNamed, { name: head.name })} onClick={() => void save(head)}>
                {w.save}
              </button>
              <button
                type="button"
                className="button plain"
                aria-label={fill(w.removeNamed, { name: head.name })}
                onClick={() => void remove(head).then(() => told(fill(w.removed, { name: head.name })))}
              >
                {w.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {heads.length > 1 || troubles.includes('damaged') ? (
        <button type="button" className="button plain" onClick={() => void removeAll(heads).then(() => told(w.removedAll))}>
          {w.removeAll}
        </button>
      ) : null}
      <p role="status" className="small">
        {said}
      </p>
    </section>
  );
}
