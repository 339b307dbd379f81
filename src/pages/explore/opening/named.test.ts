import { expect, it } from 'vitest';
import { pxweb } from '../../../data/foreign/publishers.fixture';
import { read } from '../../../data/foreign/read.fixture';
import { exploreWords } from '../../../i18n/messages/explore';
import { withNames } from './named';

it('what a file does not name has the name of its role, and what it names keeps its own', async () => {
  const { dataset } = await read(pxweb());
  if (dataset === null) throw new Error('Not read');
  const labels = withNames(dataset, exploreWords.en).dimensions.map(({ label }) => label);
  expect(labels).toEqual([exploreWords.en.pick.indicator, exploreWords.en.pick.organisations, 'Provinces', 'Year']);
});
