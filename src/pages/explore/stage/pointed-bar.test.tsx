// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fact } from '../../../../mocks/fixtures/fact';
import { inBrowser, renderPart } from '../../../../mocks/render';
import type { Figure } from '../../../domain/figure';
import { stageWords } from '../../../i18n/messages/stage';
import { PointedBar } from './pointed-bar';

inBrowser();
const w = stageWords.vi;
const mean: Figure = {
  kind: 'derived', rule: 'mean', value: 3, digits: 0, qualifier: 'exact', unit: { code: 'points', label: 'điểm' }, outOf: null,
  from: [fact(2), fact(4)], cautions: [],
};

it('a mean that is pointed at says why it cannot be pinned, and a figure can be', async () => {
  const none = () => undefined;
  const { update } = await renderPart(<PointedBar figure={mean} onNote={none} />);
  expect(screen.getByText(w.derivedUnpinned)).toBeDefined();
  expect(screen.queryByRole('button', { name: new RegExp(`^${w.pin}`) })).toBeNull();
  update(<PointedBar figure={fact(2, { id: 'o1' })} onNote={none} />);
  expect(screen.getByRole('button', { name: new RegExp(`^${w.pin}`) })).toBeDefined();
  expect(screen.queryByText(w.derivedUnpinned)).toBeNull();
});
