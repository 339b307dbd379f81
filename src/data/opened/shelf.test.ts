import { describe, expect, it } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import { failingStore, workingStore } from '../key-values.fixture';
import { SCHEMA, type Opened, type OpenedHead } from './opened';
import { createShelf } from './shelf';

const figures = dataset({ observations: [{ value: 1, note: 'x' }, { period: '2021', value: 2 }] });

const opened = (head: Partial<OpenedHead> = {}): Opened => ({
  head: { schema: SCHEMA, id: 'f-1', name: 'Dân số', origin: { kind: 'file', name: 'dan-so.csv' }, openedAt: 1, choices: {}, problems: 0, ...head },
  dataset: figures,
});

const ids = async (shelf: ReturnType<typeof createShelf>) => (await shelf.list()).heads.map(({ id }) => id);

describe('figures opened on this device', () => {
  it('are there again on a later visit, with everything a cube holds', async () => {
    const { store } = workingStore();
    await createShelf(store).keep(opened());
    expect(await createShelf(store).read('f-1')).toEqual(opened());
  });

  it('are listed newest first, and one file once', async () => {
    const shelf = createShelf(workingStore().store);
    await shelf.keep(opened({ id: 'f-1', openedAt: 1 }));
    await shelf.keep(opened({ id: 'f-2', openedAt: 3 }));
    await shelf.keep(opened({ id: 'f-1', openedAt: 2 }));
    expect(await ids(shelf)).toEqual(['f-2', 'f-1']);
  });

  it('are gone when they are removed, one or all', async () => {
    const { store, kept } = workingStore();
    const shelf = createShelf(store);
    for (const id of ['f-1', 'f-2', 'f-3']) await shelf.keep(opened({ id }));
    await shelf.remove('f-2');
    expect([await shelf.read('f-2'), (await ids(shelf)).length]).toEqual([null, 2]);
    await shelf.removeAll();
    expect([await ids(shelf), kept.size]).toEqual([[], 0]);
  });

  it('that nobody kept are not there', async () => {
    expect(await createShelf(workingStore().store).read('f-none')).toBeNull();
  });
});

describe('what a device gives back', () => {
  const damages: readonly (readonly [string, (kept: Map<string, unknown>) => void])[] = [
    ['a newer form', (kept) => kept.set('head/f-1', { ...opened().head, schema: 2 })],
    ['no record', (kept) => kept.set('head/f-1', null)],
    ['a text', (kept) => kept.set('head/f-1', 'x')],
    ['no figures', (kept) => kept.delete('figures/f-1')],
    ['fewer values than cells', (kept) => kept.set('figures/f-1', { ...figures, values: new Float64Array(1) })],
    ['cells beyond the cube', (kept) => kept.set('figures/f-1', { ...figures, cells: Float64Array.of(0, 99) })],
    ['cells out of order', (kept) => kept.set('figures/f-1', { ...figures, cells: Float64Array.of(1, 0) })],
    ['a period that is none', (kept) => kept.set('figures/f-1', { ...figures, dimensions: figures.dimensions.map((d) => (d.role === 'time' ? { ...d, categories: [{ id: 'x', label: 'x' }, { id: 'y', label: 'y' }] } : d)) })],
    ['no organisation', (kept) => kept.set('figures/f-1', { ...figures, dimensions: figures.dimensions.map((d) => (d.role === 'organisation' ? { ...d, role: 'breakdown' } : d)) })],
    ['an address that runs', (kept) => kept.set('figures/f-1', { ...figures, sources: new Map([['s', { id: 's', title: '', publisher: '', url: 'javascript:alert(1)', published: null, readNote: null }]]) })],
    ['a plain object for a map', (kept) => kept.set('figures/f-1', { ...figures, annotations: {} })],
  ];

  it.each(damages)('with %s is passed over, and said once', async (_, damage) => {
    const { store, kept } = workingStore();
    await createShelf(store).keep(opened());
    await createShelf(store).keep(opened({ id: 'f-2' }));
    damage(kept);
    const shelf = createShelf(store);
    expect(await shelf.read('f-1')).toBeNull();
    expect(await shelf.read('f-2')).not.toBeNull();
    expect((await shelf.list()).troubles).toEqual(['damaged']);
  });
});

describe('a device that keeps nothing', () => {
  it.each([
    ['blocked', new DOMException('no', 'SecurityError')],
    ['blocked', new ReferenceError('indexedDB is not defined')],
    ['full', new DOMException('no', 'QuotaExceededError')],
  ] as const)('because it is %s still shows what was opened, and says so', async (trouble, error) => {
    const shelf = createShelf(failingStore(error));
    await shelf.keep(opened());
    expect(await shelf.read('f-1')).toEqual(opened());
    expect(await shelf.list()).toMatchObject({ passing: ['f-1'], troubles: [trouble] });
    await shelf.remove('f-1');
    expect(await shelf.read('f-1')).toBeNull();
    await shelf.removeAll();
    expect(await ids(shelf)).toEqual([]);
  });
});
