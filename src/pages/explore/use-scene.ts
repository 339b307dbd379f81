import { useCallback, useMemo, useState } from 'react';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import { comparerOf } from '../../domain/compare';
import type { Question } from '../../domain/question';
import { useTally } from '../../data/engine/use-tally';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import type { Answer } from './answer';
import type { Scene } from './scene';
import { useAnswer } from './use-answer';
import { type Asked, useSecond } from './use-figures';
import { readView, selectionOf, type View, writeQuestion } from './view';

/** An answer with the view it was worked out for. */
export interface Answered {
  readonly view: View;
  readonly answer: Answer;
}

interface Staged {
  readonly scene: Scene;
  /** The newest answer there is; null until the first. */
  readonly answered: Answered | null;
  /** Whether an answer to the question as it stands is on its way. */
  readonly pending: boolean;
}

const keyOf = ({ question, ...rest }: View): string =>
  JSON.stringify({ ...rest, question: { ...question, selection: [...question.selection] } });

/** The view of an address; the same object as long as it says the same, whatever else of the address changes. */
function useView({ address, dataset }: Asked, catalogue: Catalogue, home: string): View {
  const view = useMemo(() => readView(address, dataset, catalogue, home), [address, dataset, catalogue, home]);
  const key = keyOf(view);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => view, [key, dataset]);
}

function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}

/** Each change of a question reads, counts, compares and answers once. */
export function useScene(asked: Asked, catalogue: Catalogue, home: Organisation): Staged {
  const { dataset } = asked;
  const speech = useSpeech();
  const { go } = useRouter();
  const view = useView(asked, catalogue, home.id);
  const { question } = view;
  const selection = useMemo(() => selectionOf(question, dataset), [question, dataset]);
  const { tally, pending } = useTally(dataset, selection);
  const second = useSecond(question.against, dataset, catalogue);
  const { compare } = question;
  const comparing = useMemo(
    () => (compare === null ? null : comparerOf(dataset, compare, catalogue.organisations)),
    [compare, dataset, catalogue.organisations],
  );
  const waits = pending || (question.against !== null && second === null);
  const cells = tally === null || waits ? null : tally.cells;
  const query = useMemo(
    () => (cells === null ? null : { view, dataset, cells, catalogue, home: home.id, against: second, comparing, speech }),
    [cells, view, dataset, catalogue, home.id, second, comparing, speech],
  );
  const answer = useAnswer(query);
  const now = useMemo((): Answered | null => (query === null || answer === null ? null : { view: query.view, answer }), [query, answer]);
  const answered = useLast(now);
  const ask = useCallback(
    (changes: Partial<Question>) => go(writeQuestion({ ...question, ...changes }, dataset, catalogue, home.id)),
    [go, question, dataset, catalogue, home.id],
  );
  const scene: Scene = {
    catalogue,
    home,
    dataset,
    isOurs: asked.opened === null,
    view,
    tally,
    answer: answered?.answer ?? null,
    against: question.against === null ? null : nameOf(question.against, asked, catalogue),
    ask,
    go,
  };
  return { scene, answered, pending: now === null };
}

const nameOf = (id: string, { dataset }: Asked, { datasets }: Catalogue): string =>
  dataset.indicators.find((indicator) => indicator.id === id)?.name ?? datasets.find((d) => d.id === id)?.label ?? id;
