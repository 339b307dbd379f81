import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionKey, selectionOfKey } from './selection-key';

const selections = fc.array(fc.tuple(fc.string(), fc.array(fc.string())), { maxLength: 5 }).map((entries) => new Map(entries));

describe('the key of a selection', () => {
  it('is the same for the same content in another order', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const turned = new Map([...selection].toReversed().map(([id, chosen]) => [id, [...chosen, ...chosen].toReversed()]));
        expect(selectionKey(turned)).toBe(selectionKey(selection));
      }),
    );
  });

  it('says everything of it', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const read = selectionOfKey(selectionKey(selection));
        expect(new Set(read.keys())).toEqual(new Set(selection.keys()));
        for (const [id, chosen] of selection) expect(new Set(read.get(id))).toEqual(new Set(chosen));
      }),
    );
  });
});
