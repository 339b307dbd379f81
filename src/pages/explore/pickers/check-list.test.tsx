// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../../mocks/render';
import { CheckList, type Item } from './check-list';

inBrowser();

const items = (count: number, from = 0): readonly Item[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${from + i}`, label: `Commune ${from + i}`, count: 1, checked: false, because: null }));

describe('a list of thousands of boxes', () => {
  it('shows 200 of them, over all its groups, and more when asked', async () => {
    const groups = [{ label: 'North', items: items(150) }, { label: 'South', items: items(1000, 150) }];
    const { user } = await renderPart(<CheckList label="Communes" groups={groups} onToggle={() => undefined} />, 'en');
    expect(screen.getAllByRole('checkbox')).toHaveLength(200);
    await user.click(screen.getByRole('button', { name: 'Show 200 more' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(400);
  });

  it('finds any of them', async () => {
    const { user } = await renderPart(<CheckList label="Communes" groups={[{ label: null, items: items(1000) }]} onToggle={() => undefined} />, 'en');
    await user.type(screen.getByRole('searchbox'), 'commune 987');
    expect(screen.getByRole('checkbox', { name: /Commune 987/ })).toBeTruthy();
  });

  it('has no way to more where all are there', async () => {
    await renderPart(<CheckList label="Communes" groups={[{ label: null, items: items(200) }]} onToggle={() => undefined} />, 'en');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
