import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { downloads, fileName, saveBlob, type TableOnScreen } from '../../charts/download';
import type { Dataset } from '../../domain/dataset';
import { fill } from '../../i18n/fill';
import { downloadWords } from '../../i18n/messages/download';
import { gridWords } from '../../i18n/messages/grid';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { AddToDeckButton } from '../../ui/add-to-deck-button';
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
  readonly screen: (signal: AbortSignal) => Promise<TableOnScreen>;
  /** Finds the drawing when a picture is asked for; null where nothing is drawn. */
  readonly getSvg: (() => SVGSVGElement | null) | null;
  readonly dataset: Dataset;
  /** Cells of the observations selected, ascending. */
  readonly cells: Float64Array;
  /** The question as a sentence. */
  readonly caption: string;
  /** The table on screen as text that pastes into a spreadsheet; null where it is too long for that. */
  readonly tsv: () => Promise<string> | null;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** What an analyst leaves with: files, the clipboard, a link. */
export function TakeAway({ screen: shown, getSvg, dataset, cells, caption, tsv }: Props) {
  const { language, words } = useSpeech();
  const download = usePartWords(downloadWords);
  const grid = usePartWords(gridWords);
  const { hrefOf } = useRouter();
  const [said, setSaid] = useState('');
  /** Height of the frame that is offered; null while the dialog is closed. */
  const [frameHeightPx, setFrameHeightPx] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const w = usePartWords(shareWords);
  const link = linkToShare(hrefOf, dataset);
  const writing = useRef<AbortController | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const screen = useCallback(async (signal?: AbortSignal) => ({ link, ...(await shown(signal ?? new AbortController().signal)) }), [shown, link]);
  const files = useMemo((): readonly Item[] => {
    const jsonStat = {
      id: 'json',
      label: w.jsonStat,
      run: async (signal: AbortSignal) => {
        const table = await screen(signal);
        saveBlob(await jsonStatFile(dataset, cells, table, w), fileName(table.name, table.revision, 'json'));
      },
    };
    const others = downloads(screen, getSvg, download);
    const pictures = others.filter(({ id }) => id === 'png' || id === 'svg');
    return [...others.filter((item) => !pictures.includes(item)), ...(cells.length === 0 ? [] : [jsonStat]), ...pictures];
  }, [screen, getSvg, dataset, cells, download, w]);
  useEffect(() => () => writing.current?.abort(), []);
  const save = async ({ run }: Item) => {
    writing.current?.abort();
    const control = new AbortController();
    writing.current = control;
    setIsWriting(true);
    setSaid(w.writing);
    const outcome = await run(control.signal).then(
      () => '',
      (error: unknown) => (control.signal.aborted ? w.stopped : fill(w.failed, { reason: error instanceof Error ? error.message : String(error) })),
    );
    if (writing.current !== control) return;
    writing.current = null;
    setIsWriting(false);
    setSaid(outcome);
  };
  const tell = async (outcome: Promise<string>) => setSaid(await outcome);
  const copyTable = async (): Promise<string> => {
    const text = tsv();
    return text === null ? grid.tooLongToCopy : copyText(text, w.tableCopied, language);
  };
  const copySentence = async () => copyText(sentenceToCopy(caption, await screen(), link, w), w.sentenceCopied, language);
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
          <button type="button" className="button plain" onClick={() => void tell(copyPicture(screen(), getSvg, language))}>
            {w.copyPicture}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => void tell(copyTable())}>
          {w.copyTable}
        </button>
        <button type="button" className="button plain" onClick={() => void tell(copySentence())}>
          {w.copySentence}
        </button>
        <button type="button" className="button plain" onClick={openDialog}>
          {w.openDialog}
        </button>
      </Disclosure>
      <a className="button plain" href={hrefOf({ mode: 'present' })}>
        {words.app.present}
      </a>
      <AddToDeckButton at={{}} />
      <p role="status" className="copy-status">
        {said}{' '}
        {isWriting ? (
          <button type="button" className="button plain" onClick={() => writing.current?.abort()}>
            {w.stopWriting}
          </button>
        ) : null}
      </p>
      {frameHeightPx === null ? null : (
        <Suspense fallback={null}>
          <ShareDialog link={link} caption={caption} name={dataset.id} revision={dataset.revision} frameHeightPx={frameHeightPx} onClose={closeDialog} />
        </Suspense>
      )}
    </div>
  );
}
