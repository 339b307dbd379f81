import { useId } from 'react';
import { fill } from '../../../i18n/fill';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { PeriodField } from './period-field';
import type { Report } from './report';
import type { Changes } from './use-opening';

interface Props {
  readonly report: Report;
  readonly onChoose: (changes: Changes) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function RadioQuestion({ legend, choices, chosen, onChange }: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className="opening-question">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChange(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** What '1.234' means, in numbers that can only be read in one way. */
function MarkQuestion({ report, onChoose }: Props) {
  const w = usePartWords(openingWords);
  const [whole = '', rest = ''] = (report.ambiguous ?? '').split(/[.,]/);
  const mark = report.ambiguous?.includes(',') === true ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const known = /^[+\-−]?\d{1,3}$/.test(whole) && /^\d{3}$/.test(rest);
  const away = whole.startsWith('-') || whole.startsWith('−') ? -1 : 1;
  const decimal = fill(w.isDecimal, { whole, next: String(Number(whole.replace('−', '-')) + away), mark });
  const choices: readonly Choice[] = known
    ? [{ value: mark, label: decimal }, { value: other, label: fill(w.isThousand, { number: `${whole}${rest}`, mark }) }]
    : (['.', ','] as const).map((value) => ({ value, label: w.decimalMarks[value] }));
  return (
    <RadioQuestion
      legend={known ? fill(w.askMark, { text: report.ambiguous ?? '' }) : w.askMarkPlain}
      choices={choices}
      chosen={report.choices.decimalMark}
      onChange={(value) => onChoose({ decimalMark: value === ',' ? ',' : '.' })}
    />
  );
}

const NONE = '';

/** Which dimension is time; a table of one period has none, and its period is asked for. */
function TimeQuestion({ report, onChoose }: Props) {
  const w = usePartWords(openingWords);
  const { choices, dimensions } = report;
  const offered = dimensions.map(({ id }) => ({ value: id, label: id }));
  return (
    <>
      <RadioQuestion
        legend={w.askTime}
        choices={[...offered, { value: NONE, label: w.noDimension }]}
        chosen={choices.time ?? NONE}
        onChange={(value) => onChoose({ time: value === NONE ? undefined : value, period: undefined })}
      />
      {choices.time === undefined ? <PeriodField period={choices.period ?? ''} onChoose={onChoose} /> : null}
    </>
  );
}

/** What must be answered before the figures can be opened; an answer reads the file again at once. */
export function Questions({ report, onChoose }: Props) {
  const w = usePartWords(openingWords);
  if (report.asked.size === 0) return null;
  return (
    <>
      <h4>{w.questions}</h4>
      {report.asked.has('decimalMark') ? <MarkQuestion report={report} onChoose={onChoose} /> : null}
      {report.asked.has('time') ? <TimeQuestion report={report} onChoose={onChoose} /> : null}
    </>
  );
}
