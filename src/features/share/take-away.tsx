import { useMemo } from 'react';
import { downloads, type TableOnScreen } from '../../charts/download';
import type { Dataset } from '../../domain/dataset';
import { useSpeech } from '../../i18n/words';
import { Disclosure } from '../../ui/disclosure';

interface Props {
  /** What is on screen: title and question for every file. */
  readonly screen: TableOnScreen;
  /** Finds the drawing when a picture is asked for; null where nothing is drawn. */
  readonly getSvg: (() => SVGSVGElement | null) | null;
  readonly dataset: Dataset;
  /** Cells of the observations selected, ascending. */
  readonly cells: Float64Array;
  /** The question as a sentence, without a full stop. */
  readonly caption: string;
  /** The table on screen as text that pastes into a spreadsheet. */
  readonly tsv: () => string;
}

/** What an analyst leaves with: files, the clipboard, a link. */
export function TakeAway({ screen, getSvg }: Props) {
  const { words } = useSpeech();
  const items = useMemo(() => downloads(screen, getSvg, words), [screen, getSvg, words]);
  return (
    <Disclosure label={words.share.download}>
      {items.map(({ id, label, run }) => (
        <button key={id} type="button" className="button plain" onClick={() => void run()}>
          {label}
        </button>
      ))}
    </Disclosure>
  );
}
