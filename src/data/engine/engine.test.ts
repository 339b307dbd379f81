import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import type { Dataset } from '../../domain/dataset';
import { tally, type Tally } from '../../domain/tally';
import { createEngine } from './engine';
import type { Port, Request, WorkerPort } from './port';
import { serveTallies } from './serve';

const SIDE = 150;
const names = (prefix: string) => Array.from({ length: SIDE }, (_, i) => `${prefix}${i}`);
const base = dataset({ periods: names('p'), organisations: names('o') });
const numbered = (id: string): Dataset => ({ ...base, id, cells: null, values: new Float64Array(SIDE * SIDE).map((_, i) => (i % 7 === 0 ? NaN : i)) });
const large = numbered('large');
const of = (...organisations: string[]) => new Map([['organisation', organisations]]);

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A worker at the other end of a channel, with everything it was told. */
function worker() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const told: Request[] = [];
  const inside: Port = {
    onmessage: null,
    postMessage: (message, transfer) => port2.postMessage(message, transfer),
  };
  port2.onmessage = (event) => {
    told.push(event.data as Request);
    inside.onmessage?.(event as MessageEvent);
  };
  const outside: WorkerPort = {
    onmessage: null,
    onerror: null,
    terminate: () => port2.close(),
    postMessage: (message) => port1.postMessage(message),
  };
  port1.onmessage = (event) => outside.onmessage?.(event as MessageEvent);
  return { inside, outside, told, kinds: () => told.map(({ kind }) => kind) };
}

/** An engine on a worker that works, and one on a worker that never answers. */
function working() {
  const made = worker();
  serveTallies(made.inside);
  return { ...made, engine: createEngine(() => made.outside) };
}

const answerOf = (engine: ReturnType<typeof createEngine>, from: Dataset, wanted: ReadonlyMap<string, readonly string[]>): Promise<Tally> =>
  new Promise((answer) => void engine.ask(from, wanted, answer));

describe('the engine', () => {
  it('answers as a tally in this thread does', async () => {
    const { engine } = working();
    for (const wanted of [new Map(), of('o1', 'o5'), of('nobody'), new Map([['absent', ['x']]])]) {
      expect(await answerOf(engine, large, wanted)).toEqual(tally(large, wanted));
    }
  });

  it('sends the columns of a dataset once, without its figures', async () => {
    const { engine, told, kinds } = working();
    await answerOf(engine, large, of('o1'));
    await answerOf(engine, large, of('o2'));
    expect(kinds()).toEqual(['keep', 'ask', 'ask']);
    expect(told[0]).not.toHaveProperty('columns.values');
  });

  it('forgets the datasets used longest ago, and sends them again when they are asked for', async () => {
    const { engine, kinds } = working();
    const [first, ...others] = ['a', 'b', 'c', 'd'].map(numbered);
    for (const each of [first!, ...others, first!]) await answerOf(engine, each, of('o3'));
    expect(kinds().filter((kind) => kind === 'keep')).toHaveLength(5);
    expect(kinds().filter((kind) => kind === 'forget')).toHaveLength(2);
  });

  it('never answers a question that was dropped, at work or waiting', async () => {
    const { engine } = working();
    const answered: string[] = [];
    const drops = names('o').slice(0, 100).map((id) => engine.ask(large, of(id), () => answered.push(id)));
    await sleep(5);
    const before = [...answered];
    for (const drop of drops) drop();
    await answerOf(engine, large, of('o4'));
    expect(answered).toEqual(before);
    expect(before.length).toBeLessThan(100);
  });

  it('answers the newest question first', async () => {
    const { engine } = working();
    const answered: string[] = [];
    await Promise.all(['o1', 'o2', 'o3'].map((id) => answerOf(engine, large, of(id)).then(() => answered.push(id))));
    expect(answered.indexOf('o3')).toBeLessThan(answered.indexOf('o2'));
  });

  it('does the work itself once its worker has died, also what was asked before', async () => {
    const { outside, told } = worker();
    const engine = createEngine(() => outside);
    const asked = answerOf(engine, large, of('o1'));
    await sleep(5);
    outside.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
    expect(await asked).toEqual(tally(large, of('o1')));
    expect(await answerOf(engine, large, of('o2'))).toEqual(tally(large, of('o2')));
    expect(told).toHaveLength(2);
  });

  it('does the work itself when the worker takes no message', async () => {
    const full: WorkerPort = { onmessage: null, onerror: null, terminate: () => undefined, postMessage: () => { throw new RangeError('out of memory'); } };
    const engine = createEngine(() => full);
    expect(await answerOf(engine, large, of('o1'))).toEqual(tally(large, of('o1')));
  });
});

describe('the engine without a worker', () => {
  const engine = createEngine(() => null);

  it('answers in a later task, after others have had their turn', async () => {
    let isAnswered = false;
    const asked = answerOf(engine, large, new Map()).then(() => (isAnswered = true));
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    await asked;
  });

  it('does nothing more for a question that was dropped', async () => {
    const answered: string[] = [];
    engine.ask(large, of('o1'), () => answered.push('o1'))();
    await answerOf(engine, large, of('o2'));
    expect(answered).toEqual([]);
  });
});
