import { Fragment, memo, type ReactNode } from 'react';
import type { Language } from '../../../i18n/language';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { counted } from '../../../i18n/plural';
import { usePaper } from '../../../ui/paper';
import { SourceText } from '../../../ui/source-text';
import { onlyRefusal } from '../answer/only-refusal';
import { CellCompared } from './cell-compared';
import { CellFigure } from './cell-figure';
import { commonUnit, type GridColumn } from './columns';
import { Floating } from './floating';
import { shownLabel } from './labels';
import type { GridModel, GridRow } from './model';
import { pinStyle } from './use-pin-offsets';

interface Props {
  readonly model: GridModel;
  /** Place of the row in the order of the table. */
  readonly at: number;
  readonly pinned: readonly string[];
  readonly own: string | null;
  /** Number of the line for assistive technology; undefined where all lines are there. */
  readonly line: number | undefined;
}

function Sources({ sources }: Pick<GridRow, 'sources'>) {
  const { language } = useSpeech();
  const w = usePartWords(gridWords);
  const paper = usePaper();
  const [only] = sources;
  if (only === undefined) return '–';
  if (sources.length === 1) return <SourceText source={only} />;
  if (paper) {
    return sources.map((source, i) => (
      <Fragment key={source.id}>
        {i > 0 ? '; ' : null}
        <SourceText source={source} />
      </Fragment>
    ));
  }
  return (
    <Floating label={counted(sources.length, w.manySources, language)}>
      <ul className="grid-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </Floating>
  );
}

function contentOf(model: GridModel, row: GridRow, column: GridColumn, language: Language): ReactNode {
  if (column.kind === 'name') {
    return shownLabel(model.answer.dataset.dimensions[column.at], row.positions[column.at] ?? -1, language);
  }
  if (column.kind === 'figure') return <CellFigure fact={row.cells[column.slot]?.fact ?? null} withUnit={commonUnit(model.answer) === null} />;
  if (column.kind === 'beside') return <CellFigure fact={row.cells[column.slot]?.beside ?? null} withUnit={false} />;
  if (column.kind === 'compared') return <CellCompared compared={row.cells[column.slot]?.compared ?? null} told={onlyRefusal(model.answer)} />;
  return <Sources sources={row.sources} />;
}

/** Whether the figures of a row are those of the reader's own organisation. */
function isOwn({ answer: { dataset }, plan }: GridModel, row: GridRow, own: string | null): boolean {
  const d = dataset.dimensions.findIndex(({ role }) => role === 'organisation');
  return d !== plan.shape.across && dataset.dimensions[d]?.categories[row.positions[d] ?? -1]?.id === own;
}

/** One row of figures. */
export const RowView = memo(function RowView({ model, at, pinned, own, line }: Props) {
  const { language } = useSpeech();
  const row = model.rowAt(at);
  return (
    <tr className={isOwn(model, row, own) ? 'own' : undefined} aria-rowindex={line}>
      {model.columns.map((column) => {
        const place = pinned.indexOf(column.id);
        const pin = place < 0 ? '' : `grid-pinned pin-${place}`;
        const content = contentOf(model, row, column, language);
        return column.kind === 'name' ? (
          <th key={column.id} scope="row" className={pin} style={pinStyle(place)}>
            {content}
          </th>
        ) : (
          <td
            key={column.id}
            title={column.kind === 'sources' ? row.sources.map(({ title }) => title).join('; ') : undefined}
            className={`${column.kind === 'figure' || column.kind === 'beside' ? 'number' : column.kind} ${pin}`}
            style={pinStyle(place)}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
});
