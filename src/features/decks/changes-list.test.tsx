// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import { deckChangesWords } from '../../i18n/messages/deck-changes';
import { fact } from '../../i18n/fact.fixture';
import { ChangesList, changesTold } from './index';
import { statedIn } from './stated-in';

inBrowser();
const pinned = { revision: 'r', savedAt: '2026-11-23T02:05:00.000Z', figures: [] };
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent?.replaceAll('\u00a0', ' '));

describe('what was pinned of a figure', () => {
  it.each([
    ['45.50', '45,50', '45.50'],
    ['> 1234.5', '> 1.234,5', '> 1,234.5'],
    ['-3', '−3', '−3'],
    ['1/3', '1/3', '1/3'],
    ['about 78 per cent', 'about 78 per cent', 'about 78 per cent'],
    ['', '–', '–'],
  ])('%s stands in the numerals of the language', (stated, vi, en) => {
    expect([statedIn(stated, 'vi'), statedIn(stated, 'en')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([vi, en]);
  });
});

describe('the figures that changed', () => {
  it('are told with what they were and are, and lead to their passports', async () => {
    const changes = [
      { kind: 'changed', slide: 1, id: 'a', before: '38', now: fact({ id: 'a' }) },
      { kind: 'gone', slide: 2, id: 'o-7', before: '> 50', now: null },
      { kind: 'new', slide: 2, id: 'n', before: null, now: fact({ id: 'n', value: 5 }) },
    ] as const;
    await renderPart(<ChangesList changes={{ changes, unknown: [4, 6] }} />);
    expect(lines()).toEqual([
      'Trang 2: Thủ tục cung cấp trực tuyến · Sở Tài nguyên và Môi trường Hà Tĩnh · 8/2020: trước là 38 → 39 thủ tục',
      'Trang 3: số o-7: trước là > 50, nay không còn',
      'Trang 3: Thủ tục cung cấp trực tuyến · Sở Tài nguyên và Môi trường Hà Tĩnh · 8/2020: 5 thủ tục, số mới có',
    ]);
    expect(screen.getAllByRole('button').map((button) => button.dataset['fact'])).toEqual(['a', 'n']);
    expect(screen.getByText('Chưa so được các trang: 5, 7.')).toBeDefined();
  });

  it('are counted beyond what a list holds', async () => {
    const changes = Array.from({ length: 53 }, (_, i) => ({ kind: 'gone' as const, slide: 0, id: `o-${i}`, before: '1', now: null }));
    await renderPart(<ChangesList changes={{ changes, unknown: [] }} />, 'en');
    expect([lines().length, screen.getByText('and 3 more figures').tagName]).toEqual([50, 'P']);
  });

  it('are told in a line with the day the talk was saved', () => {
    const one = { changes: [{ kind: 'gone' as const, slide: 0, id: 'a', before: '1', now: null }], unknown: [] };
    expect(changesTold(one, pinned, 'en')).toBe('1 figure has changed since the talk was saved (23/11/2026, 09:05)');
    expect(changesTold({ changes: [], unknown: [0] }, pinned, 'vi')).toBe(deckChangesWords.vi.none.replace('{date}', '23/11/2026, 09:05'));
  });
});
