import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { useRouter } from '../../../ui/address';
import type { Shape } from './shape';

/** Which dimension heads groups of rows. */
export function GroupField({ shape }: { readonly shape: Shape }) {
  const grid = usePartWords(gridWords);
  const { go } = useRouter();
  const chosen = shape.choices.find(({ at }) => at === shape.group)?.dimension.id ?? '';
  return (
    <label className="field">
      {grid.group}
      <select className="button" value={chosen} onChange={(event) => go({ group: event.target.value === '' ? null : event.target.value })}>
        <option value="">{grid.groupNone}</option>
        {shape.choices
          .filter(({ at }) => at !== shape.across)
          .map(({ dimension: { id, label } }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}
