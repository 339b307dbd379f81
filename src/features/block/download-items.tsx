import { type RefObject, useMemo, useState } from 'react';
import { type Download, downloads } from '../../charts/download';
import type { ChartTable } from '../../charts/table';
import { formatPeriod } from '../../i18n/format';
import { downloadWords } from '../../i18n/messages/download';
import { useSpeech } from '../../i18n/words';
import { absoluteLink } from '../../ui/absolute-link';
import { useRouter } from '../../ui/address';
import { factsDrawn } from './facts-drawn';
import { periodsOf } from './forms';
import type { Option, Resolved } from './resolve';
import { sourcesOf } from './sources-line';

interface Props {
  readonly resolved: Resolved;
  readonly option: Option | null;
  readonly table: ChartTable;
  readonly heading: string;
  readonly figure: RefObject<HTMLElement | null>;
}

/** The files a block can be kept as; each says what it holds and where its figures were read. */
export function DownloadItems({ resolved, option, table, heading, figure }: Props) {
  const { language } = useSpeech();
  const { hrefOf } = useRouter();
  const [failed, setFailed] = useState<string | null>(null);
  const items = useMemo(() => {
    const facts = option ? factsDrawn(option) : resolved.facts;
    const first = resolved.facts[0];
    const { columns } = downloadWords[language];
    const names = [...new Set(facts.map((f) => f.organisation.label))].join('; ');
    const periods = periodsOf(facts).map((p) => formatPeriod(p, language)).join('; ');
    const screen = {
      name: resolved.block.indicatorId,
      title: heading,
      filterInWords: [
        first?.indicator.name,
        first?.indicator.unit.label,
        [...new Set(facts.map((f) => f.organisation.label))].join(', '),
        periodsOf(facts).map((p) => formatPeriod(p, language)).join(', '),
      ]
        .filter((piece) => piece)
        .join(' · '),
      columns: [{ id: 'row', label: table.rowsLabel }, ...table.columns],
      rows: table.rows.map((row) => ({ head: [row.label], cells: row.cells })),
      sources: sourcesOf(facts),
      revision: first?.revision ?? '',
      updated: resolved.updated,
      language,
      question: [
        { label: columns.indicator, text: first?.indicator.name ?? '' },
        { label: columns.organisation, text: names },
        { label: columns.period, text: periods },
      ],
      link: absoluteLink(hrefOf({ indicators: [resolved.block.id], revision: first?.revision ?? null })),
    };
    const getSvg = () => figure.current?.querySelector<SVGSVGElement>('.chart-view svg') ?? null;
    return downloads(() => screen, option && option.kind !== 'direction' ? getSvg : null, downloadWords[language]);
  }, [resolved, option, table, heading, figure, language, hrefOf]);
  const run = async (item: Download) => {
    try {
      await item.run();
      setFailed(null);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      {items.map((item) => (
        <button key={item.id} type="button" className="button plain" onClick={() => void run(item)}>
          {item.label}
        </button>
      ))}
      {failed === null ? null : <p role="alert">{failed}</p>}
    </>
  );
}
