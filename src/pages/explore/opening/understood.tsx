import type { ReactNode } from 'react';
import { decimalsOf } from '../../../domain/decimals';
import { comparePeriods } from '../../../domain/period';
import { UNSPECIFIED, type Dataset } from '../../../domain/dataset';
import { fill } from '../../../i18n/fill';
import { formatNumber, formatPeriod } from '../../../i18n/format';
import { openingWords } from '../../../i18n/messages/opening';
import { counted } from '../../../i18n/plural';
import { type Speech, useSpeech } from '../../../i18n/words';
import type { Report } from './report';

/** First and last period, in the words of the page. */
function periodsOf({ dimensions }: Dataset, { language }: Speech): string {
  const codes = (dimensions.find(({ role }) => role === 'time')?.categories ?? []).map(({ id }) => id).sort(comparePeriods);
  const [from = '', to = from] = [codes[0], codes.at(-1)];
  const named = (code: string) => (code === '' ? '' : formatPeriod(code, language));
  return from === to ? named(from) : fill(openingWords[language].periodsRange, { from: named(from), to: named(to) });
}

/** Names of dimensions as people read them, where they were read; a role stands for what has no name. */
function dimensionLines({ opened, dimensions }: Report, { language }: Speech): readonly string[] {
  const w = openingWords[language];
  const line = (name: string, role: keyof typeof w.roles, size: number) =>
    fill(w.dimension, { name, role: w.roles[role], size: counted(size, w.sizes, language) });
  if (opened === null) return dimensions.map(({ id, role, size }) => line(id, role, size));
  return opened.dataset.dimensions.map(({ id, label, role, categories }) => {
    const [only] = categories.length === 1 ? categories : [];
    const name = label === '' ? (only && only.label !== UNSPECIFIED ? only.label : id) : label;
    return line(name, role, categories.length);
  });
}

/** How the file was understood, for somebody who knows what is in it. */
export function Understood({ report }: { readonly report: Report }) {
  const speech = useSpeech();
  const { language } = speech;
  const w = openingWords[language];
  const { outcome, opened, loaded } = report;
  const { format, cells, observations, missing, sum } = outcome;
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(opened ? [[w.label, opened.head.name] as const] : []),
    [w.format, w.formats[format]],
    ...(loaded?.contentType ? [[w.contentType, loaded.contentType] as const] : []),
    ...(report.dimensions.length > 0
      ? [[w.dimensions, <ul key="dimensions">{dimensionLines(report, speech).map((line) => <li key={line}>{line}</li>)}</ul>] as const]
      : []),
    ...(opened ? [[w.periods, periodsOf(opened.dataset, speech)] as const] : []),
    ...(cells > 0 ? [[w.figures, fill(w.figuresValue, { observations: count(observations), cells: count(cells), missing: count(missing) })] as const] : []),
    ...(cells > 0 && sum !== null ? [[w.sum, formatNumber(sum, { digits: Math.min(6, decimalsOf(sum)), language })] as const] : []),
  ];
  return (
    <>
      <h4>{w.understood}</h4>
      <dl className="opening-understood">
        {rows.map(([name, value]) => (
          <div key={name} className="passport-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
