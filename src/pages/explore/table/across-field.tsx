import { fill } from '../../../i18n/fill';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { useRouter } from '../../../ui/address';
import type { Shape } from './shape';

/** Which dimension runs across the table; those that cannot say why. */
export function AcrossField({ shape }: { readonly shape: Shape }) {
  const grid = usePartWords(gridWords);
  const { go } = useRouter();
  const idOf = (at: number) => shape.choices.find((choice) => choice.at === at)?.dimension.id ?? 'none';
  const choose = (id: string) => go({ across: id === idOf(shape.usual) ? null : id });
  return (
    <label className="field">
      {grid.across}
      <select className="button" value={idOf(shape.across)} onChange={(event) => choose(event.target.value)}>
        <option value="none">{grid.acrossNone}</option>
        {shape.choices.map(({ dimension: { id, label }, refusal }) => (
          <option key={id} value={id} disabled={refusal !== null}>
            {refusal === null ? label : fill(grid[refusal], { name: label })}
          </option>
        ))}
      </select>
    </label>
  );
}
