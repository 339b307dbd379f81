import { expect, it } from 'vitest';
import { pxweb } from '../../../data/foreign/publishers.fixture';
import { read } from '../../../data/foreign/read.fixture';
import { en } from '../../../i18n/messages/en';
import { withNames } from './named';

it('what a file does not name has the name of its role, and what it names keeps its own', async () => {
  const { dataset } = await read(pxweb());
  if (dataset === null) throw new Error('Not read');
  const labels = withNames(dataset, en).dimensions.map(({ label }) => label);
  expect(labels).toEqual([en.explore.pick.indicator, en.explore.pick.organisations, 'Provinces', 'Year']);
});
