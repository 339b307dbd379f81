import { fill } from '../../../i18n/fill';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import type { GridGroup } from './model';

interface Props {
  readonly group: GridGroup;
  readonly columns: number;
  readonly line: number | undefined;
}

/** The head of a group: its name and how many rows it has; no sum, for figures of a group need not add up. */
export function GroupRow({ group, columns, line }: Props) {
  const { language } = useSpeech();
  const grid = usePartWords(gridWords);
  return (
    <tr className="grid-group" aria-rowindex={line}>
      <th scope="rowgroup" colSpan={columns}>
        <span>{fill(grid.groupHead, { name: group.label, rows: counted(group.count, grid.rows, language) })}</span>
      </th>
    </tr>
  );
}
