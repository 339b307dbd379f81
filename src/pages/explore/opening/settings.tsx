import type { DecimalMark } from '../../../data/tidy/number';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import type { Report } from './report';
import type { Changes } from './use-opening';

interface Props {
  readonly report: Report;
  readonly onChoose: (changes: Changes) => void;
}

interface Field {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly change: (value: string) => Changes;
}

const asIs = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

function useFields({ choices, guesses, asked, dimensions, opened }: Report): readonly Field[] {
  const w = usePartWords(openingWords);
  const fields: Field[] = [];
  const time = choices.time ?? guesses.time;
  if (time !== undefined && !asked.has('time') && dimensions.length > 1) {
    const labels = new Map((opened?.dataset.dimensions ?? []).map(({ id, label }) => [id, label]));
    const options = dimensions.map(({ id }) => ({ value: id, label: labels.get(id) || id }));
    fields.push({ label: w.time, value: time, options, change: (value) => ({ time: value }) });
  }
  const delimiter = choices.delimiter ?? guesses.delimiter;
  if (delimiter !== undefined) {
    const options = Object.entries(w.delimiters).map(([value, label]) => ({ value, label }));
    fields.push({ label: w.delimiter, value: delimiter, options, change: (value) => ({ delimiter: value }) });
  }
  const mark = choices.decimalMark ?? guesses.decimalMark;
  if (mark !== undefined && !asked.has('decimalMark')) {
    const options = Object.entries(w.decimalMarks).map(([value, label]) => ({ value, label }));
    fields.push({ label: w.decimalMark, value: mark, options, change: (value) => ({ decimalMark: value as DecimalMark }) });
  }
  const sheets = guesses.sheets ?? [];
  if (sheets.length > 1) {
    fields.push({ label: w.sheet, value: choices.sheet ?? guesses.sheet ?? '', options: asIs(sheets), change: (value) => ({ sheet: value }) });
  }
  return fields;
}

/** What was guessed, each in a list to choose otherwise from; a choice reads the file again at once. */
export function Settings({ report, onChoose }: Props) {
  const w = usePartWords(openingWords);
  const fields = useFields(report);
  if (fields.length === 0) return null;
  return (
    <>
      <h4>{w.settings}</h4>
      <div className="opening-settings">
        {fields.map(({ label, value, options, change }) => (
          <label key={label} className="field">
            {label}
            <select value={value} onChange={(event) => onChoose(change(event.target.value))}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}
