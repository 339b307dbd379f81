import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../../mocks/fixtures/organisation';
import { ancestorsOf, childrenOf, neighboursOf, peersOf, provinceOf, successorOf } from './lineage';

const all = [
  organisation('vn', { kind: 'country' }),
  organisation('ha-tinh', { kind: 'province', parent: 'vn', region: 'btb' }),
  organisation('nghe-an', { kind: 'province', parent: 'vn', region: 'btb' }),
  organisation('ha-noi', { kind: 'province', parent: 'vn', region: 'dbsh' }),
  organisation('ht-so-tnmt', { parent: 'ha-tinh', successor: 'ht-so-nnmt', peerGroup: 'environment' }),
  organisation('ht-so-nnmt', { parent: 'ha-tinh', peerGroup: 'environment' }),
  organisation('ht-vpdkdd', { kind: 'unit', parent: 'ht-so-nnmt' }),
];
const ids = (organisations: readonly { readonly id: string }[]) => organisations.map(({ id }) => id);

describe('the lineage of an organisation', () => {
  it('leads from a retired one to its successor', () => {
    expect(successorOf(all, 'ht-so-tnmt')?.id).toBe('ht-so-nnmt');
    expect(successorOf(all, 'ha-tinh')?.id).toBe('ha-tinh');
    expect(successorOf(all, 'nowhere')).toBeNull();
  });

  it('leads up to its province and country', () => {
    expect(ids(ancestorsOf(all, 'ht-vpdkdd'))).toEqual(['ht-so-nnmt', 'ha-tinh', 'vn']);
    expect(provinceOf(all, 'ht-vpdkdd')?.id).toBe('ha-tinh');
    expect(provinceOf(all, 'ha-tinh')?.id).toBe('ha-tinh');
    expect(provinceOf(all, 'vn')).toBeNull();
    expect(provinceOf(all, 'nowhere')).toBeNull();
  });

  it('leads down and sideways', () => {
    expect(ids(childrenOf(all, 'ha-tinh'))).toEqual(['ht-so-tnmt', 'ht-so-nnmt']);
    expect(ids(neighboursOf(all, 'ht-so-tnmt'))).toEqual(['nghe-an']);
    expect(neighboursOf(all, 'vn')).toEqual([]);
    expect(ids(all.slice(4, 5).flatMap((own) => peersOf(all, own)))).toEqual(['ht-so-nnmt']);
    expect(all.slice(1, 2).flatMap((own) => peersOf(all, own))).toEqual([]);
  });

  it('ends, whatever circles and dead ends the links make', () => {
    const link = fc.constantFrom('a', 'b', 'c', 'd', 'nowhere', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(link, link), { minLength: 4, maxLength: 4 }), (links) => {
        const tangled = ['a', 'b', 'c', 'd'].map((id, i) =>
          organisation(id, { parent: links[i]?.[0] ?? null, successor: links[i]?.[1] ?? null }));
        for (const { id, parent } of tangled) {
          const line = ids(ancestorsOf(tangled, id));
          expect(new Set([id, ...line]).size).toBe(line.length + 1);
          expect(line[0] ?? null).toBe(parent !== id && parent !== 'nowhere' ? parent : null);
          expect(successorOf(tangled, id)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
