import { lazy, type RefObject, Suspense, useState } from 'react';
import type { ChartTable } from '../../charts/table';
import { useSpeech } from '../../i18n/words';
import { absoluteLink } from '../../ui/absolute-link';
import { AddToDeckButton } from '../../ui/add-to-deck-button';
import { type Address, useRouter } from '../../ui/address';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { questionOf } from './question-of';
import type { Option, Resolved } from './resolve';

const DownloadItems = lazy(async () => ({ default: (await import('./download-items')).DownloadItems }));
const EmbedDialog = lazy(async () => ({ default: (await import('./embed-dialog')).EmbedDialog }));

/** What the reader chose of a block on screen; what is left out is as the address says. */
export interface Choice {
  readonly view?: 'chart' | 'table';
  readonly kind?: string;
}

interface Props {
  readonly resolved: Resolved;
  readonly option: Option | null;
  readonly table: ChartTable;
  readonly heading: string;
  readonly view: 'chart' | 'table';
  readonly figure: RefObject<HTMLElement | null>;
  readonly onChoose: (choice: Choice) => void;
}

/** Chart or table, the kinds of chart there are, downloads and the link of one block. */
export function BlockTools({ resolved, option, table, heading, view, figure, onChoose }: Props) {
  const { words } = useSpeech();
  const w = words.block;
  const { hrefOf } = useRouter();
  const drawable = option !== null && option.kind !== 'direction';
  const link = { indicators: [resolved.block.id], view, kind: option?.kind === resolved.chosen?.kind ? null : (option?.kind ?? null) };
  return (
    <div className="chart-tools">
      {drawable ? <ViewButtons view={view} onChoose={onChoose} /> : null}
      {resolved.options.length > 1 && drawable ? (
        <Disclosure label={w.kinds}>
          {resolved.options.map(({ kind, fit }) => (
            <button
              key={kind}
              type="button"
              className="button plain"
              aria-pressed={kind === option.kind}
              aria-disabled={!fit.fits}
              onClick={() => fit.fits && onChoose({ kind })}
            >
              {w.kindNames[kind]}
              {fit.fits ? null : <small> – {words.charts.unfit[fit.because]}</small>}
            </button>
          ))}
        </Disclosure>
      ) : null}
      <Disclosure label={w.download}>
        <Suspense fallback={null}>
          <DownloadItems resolved={resolved} option={option} table={table} heading={heading} figure={figure} />
        </Suspense>
      </Disclosure>
      <CopyLink link={{ ...link, revision: resolved.facts[0]?.revision ?? null }} />
      <Embed link={link} heading={heading} figure={figure} />
      <a className="button plain" href={hrefOf({ ...link, mode: 'present' })}>
        {words.app.present}
      </a>
      <AddToDeckButton at={link} />
      <a className="button plain" href={hrefOf(questionOf(resolved, option))}>
        {words.block.openInExplore}
      </a>
    </div>
  );
}

/** Chart or table. */
export function ViewButtons({ view, onChoose }: Pick<Props, 'view' | 'onChoose'>) {
  const { words } = useSpeech();
  return (['chart', 'table'] as const).map((name) => (
    <button key={name} type="button" className="button plain" aria-pressed={view === name} onClick={() => onChoose({ view: name })}>
      {words.block[name]}
    </button>
  ));
}

function CopyLink({ link }: { readonly link: Partial<Address> }) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const text = () => absoluteLink(hrefOf(link));
  return <CopyButton text={text} label={words.block.copyLink} done={words.block.copied} />;
}

interface EmbedProps {
  readonly link: Partial<Address>;
  readonly heading: string;
  readonly figure: RefObject<HTMLElement | null>;
}

/** Room in a frame below a block, for its foot. */
const FOOT_PX = 60;

/** The code that shows the block in another page. */
function Embed({ link, heading, figure }: EmbedProps) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const [heightPx, setHeightPx] = useState<number | null>(null);
  const open = () => setHeightPx(Math.ceil(figure.current?.getBoundingClientRect().height ?? 0) + FOOT_PX);
  return (
    <>
      <button type="button" className="button plain" aria-haspopup="dialog" onClick={open}>
        {words.block.embedBlock}
      </button>
      {heightPx === null ? null : (
        <Suspense fallback={null}>
          <EmbedDialog src={absoluteLink(hrefOf({ ...link, mode: 'embed', revision: null }))} heading={heading} heightPx={heightPx} onClose={() => setHeightPx(null)} />
        </Suspense>
      )}
    </>
  );
}
