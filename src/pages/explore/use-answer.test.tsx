// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { catalogue } from '../../../mocks/fixtures/catalogue';
import { dataset } from '../../../mocks/fixtures/dataset';
import { inBrowser } from '../../../mocks/render';
import { selectCells } from '../../domain/slice';
import { vi } from '../../i18n/messages/vi';
import { emptyAddress } from '../../ui/address';
import { type AnswerQuery, answerOf } from './answer/answer-of';
import { useAnswer } from './use-answer';
import { readView, selectionOf } from './view';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const known = catalogue({});
const month = (i: number): string => `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** A question of this many months of one place. */
function asking(months: number): AnswerQuery {
  const cube = dataset({ observations: Array.from({ length: months }, (_, i) => ({ organisation: 'a', period: month(i), value: i % 97 })) });
  const view = readView(emptyAddress('vi', 'explore'), cube, known, 'nobody');
  const cells = selectCells(cube, selectionOf(view.question, cube));
  return { view, dataset: cube, cells, catalogue: known, home: 'nobody', against: null, comparing: null, speech: { language: 'vi', words: vi } };
}
const [few, many, more] = [asking(24), asking(1600), asking(1700)];
const drawn = (answer: ReturnType<typeof answerOf> | null) => answer && [answer.chosen?.kind, answer.cells.length];
const follow = (query: AnswerQuery) => renderHook(({ asked }) => useAnswer(asked), { initialProps: { asked: query } });

describe('the answer to a question', () => {
  it('of few figures is there at once', () => {
    expect(drawn(follow(few).result.current)).toEqual(['line', 24]);
  });

  it('of many is waited for, so that the page stays alive, and is the same', async () => {
    const { result } = follow(many);
    expect(result.current).toBeNull();
    await waitFor(() => expect(drawn(result.current)).toEqual(drawn(answerOf(many))));
  });

  it('is never that of the question before', async () => {
    const { result, rerender } = follow(many);
    rerender({ asked: more });
    const seen = new Set<number>();
    await waitFor(() => {
      if (result.current !== null) seen.add(result.current.cells.length);
      expect(result.current).not.toBeNull();
    });
    expect(seen).toEqual(new Set([1700]));
    rerender({ asked: many });
    expect(result.current).toBeNull();
  });

  it('that cannot be worked out fails where it is shown', async () => {
    vitest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...many, dataset: { ...many.dataset, indicators: [] } };
    const { rerender } = follow(few);
    const failed = new Promise((resolve) => window.addEventListener('error', ({ error }) => resolve(error), { once: true }));
    rerender({ asked: broken });
    expect(await failed).toBeInstanceOf(Error);
  });
});
