// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import { vi } from '../../i18n/messages/vi';
import { overPlaces } from '../chart.fixture';
import { RankedChart } from '../ranked/ranked-chart';
import { BuildContext } from './build';

inBrowser();

it('a mark that has not come yet keeps its room and can be neither seen nor reached', async () => {
  const data = overPlaces({ 'Nghệ An': 3, 'Hà Tĩnh': 2 });
  const { container } = await renderPart(
    <BuildContext value={({ position }) => position < 1}>
      <RankedChart data={data} width={400} language="vi" words={vi} onOpen={() => undefined} />
    </BuildContext>,
  );
  expect(screen.getAllByRole('button').map((mark) => mark.getAttribute('aria-label'))).toEqual([expect.stringContaining('Nghệ An')]);
  expect(container.querySelectorAll('[data-mark]')).toHaveLength(2);
  expect(container.querySelector('[data-mark="0-1"]')?.getAttribute('visibility')).toBe('hidden');
});
