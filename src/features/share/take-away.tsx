import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { downloads, fileName, saveBlob, type TableOnScreen } from '../../charts/download';
import type { Dataset } from '../../domain/dataset';
import { fill } from '../../i18n/fill';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { Disclosure } from '../../ui/disclosure';
import { copyPicture, copyText } from './copying';
import { jsonStatFile } from './json-stat-file';
import { linkToShare } from './links';
import { sentenceToCopy } from './sentence';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog')).ShareDialog }));

/** Room in a frame for title, sources and foot around a drawing, and the height where there is no drawing. */
const AROUND_PX = 220;
const WITHOUT_DRAWING_PX = 560;

interface Props {
  /** What is on screen, worked out when it is asked for: title and question for every file. */
  readonly screen: () => TableOnScreen;
  /** Finds the drawing when a picture is asked for; null where nothing is drawn. */
  readonly getSvg: (() => SVGSVGElement | null) | null;
  readonly dataset: Dataset;
  /** Cells of the observations selected, ascending. */
  readonly cells: Float64Array;
  /** The question as a sentence. */
  readonly caption: string;
  /** The table on screen as text that pastes into a spreadsheet. */
  readonly tsv: () => string;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** What an analyst leaves with: files, the clipboard, a link. */
export function TakeAway({ screen: shown, getSvg, dataset, cells, caption, tsv }: Props) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const [said, setSaid] = useState('');
  /** Height of the frame that is offered; null while the dialog is closed. */
  const [frameHeightPx, setFrameHeightPx] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const w = words.share;
  const link = linkToShare(hrefOf, dataset);
  const screen = useCallback(() => ({ link, ...shown() }), [shown, link]);
  const files = useMemo((): readonly Item[] => {
    const jsonStat = {
      id: 'json',
      label: w.jsonStat,
      run: async () => {
        const table = screen();
        saveBlob(await jsonStatFile(dataset, cells, table, words), fileName(table.name, table.revision, 'json'));
      },
    };
    const others = downloads(screen, getSvg, words);
    const pictures = others.filter(({ id }) => id === 'png' || id === 'svg');
    return [...others.filter((item) => !pictures.includes(item)), ...(cells.length === 0 ? [] : [jsonStat]), ...pictures];
  }, [screen, getSvg, dataset, cells, words, w]);
  const save = async ({ run }: Item) => {
    try {
      await run();
      setSaid('');
    } catch (error) {
      setSaid(fill(w.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const tell = async (outcome: Promise<string>) => setSaid(await outcome);
  const openDialog = () => {
    const drawn = getSvg?.()?.getBoundingClientRect().height ?? 0;
    setFrameHeightPx(drawn > 0 ? Math.ceil(drawn) + AROUND_PX : WITHOUT_DRAWING_PX);
  };
  const closeDialog = () => {
    setFrameHeightPx(null);
    // The item that opened it is folded away by now.
    place.current?.querySelector<HTMLElement>('.share-menu > summary')?.focus();
  };
  return (
    <div ref={place} className="take-away">
      <Disclosure label={w.download}>
        {files.map((item) => (
          <button key={item.id} type="button" className="button plain" onClick={() => void save(item)}>
            {item.label}
          </button>
        ))}
      </Disclosure>
      <Disclosure label={w.share} className="share-menu">
        {getSvg === null ? null : (
          <button type="button" className="button plain" onClick={() => void tell(copyPicture(screen(), getSvg, words))}>
            {w.copyPicture}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => void tell(copyText(tsv(), w.tableCopied, words))}>
          {w.copyTable}
        </button>
        <button type="button" className="button plain" onClick={() => void tell(copyText(sentenceToCopy(caption, screen(), link, words), w.sentenceCopied, words))}>
          {w.copySentence}
        </button>
        <button type="button" className="button plain" onClick={openDialog}>
          {w.openDialog}
        </button>
      </Disclosure>
      <p role="status" className="copy-status">
        {said}
      </p>
      {frameHeightPx === null ? null : (
        <Suspense fallback={null}>
          <ShareDialog link={link} caption={caption} name={dataset.id} revision={dataset.revision} frameHeightPx={frameHeightPx} onClose={closeDialog} />
        </Suspense>
      )}
    </div>
  );
}
