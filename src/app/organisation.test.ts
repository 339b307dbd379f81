import { describe, expect, it } from 'vitest';
import { catalogue, summary } from '../../mocks/fixtures/catalogue';
import { organisation } from '../../mocks/fixtures/organisation';
import { chooseOrganisation, reporting } from './organisation';

const known = catalogue({
  datasets: [summary('a', { organisations: ['ht-so-tnmt', 'ha-tinh'] }), summary('b', { organisations: ['ha-tinh', 'ha-tay'] })],
  organisations: [
    organisation('viet-nam', { kind: 'country' }),
    organisation('ha-tinh', { kind: 'province' }),
    organisation('ht-so-tnmt', { successor: 'ht-so-nnmt' }),
    organisation('ht-so-nnmt'),
    organisation('ht-so-nnptnt', { name: 'Sở NN&PTNT', successor: 'ht-so-nnmt' }),
    organisation('ha-tay', { kind: 'province' }),
  ],
});
const chosen = (asked: string | undefined, home = 'ha-tinh') => {
  const choice = chooseOrganisation(known, asked, home);
  return choice && { id: choice.organisation.id, notice: choice.notice, successor: choice.successor?.id ?? null };
};

describe('the organisation of a page', () => {
  it('is that of the settings when the address names none', () => {
    expect(chosen(undefined)).toEqual({ id: 'ha-tinh', notice: null, successor: null });
  });

  it('is the one the address names', () => {
    expect(chosen('ha-tay')).toEqual({ id: 'ha-tay', notice: null, successor: null });
  });

  it('that has ended shows its own figures, and what it became', () => {
    expect(chosen('ht-so-tnmt')).toEqual({ id: 'ht-so-tnmt', notice: null, successor: 'ht-so-nnmt' });
  });

  it('that has ended without figures gives way to its successor, with a notice', () => {
    expect(chosen('ht-so-nnptnt')).toEqual({
      id: 'ht-so-nnmt',
      notice: { because: 'successor', asked: 'Sở NN&PTNT' },
      successor: null,
    });
  });

  it('that nobody knows gives way to that of the settings, with a notice', () => {
    expect(chosen('atlantis')).toEqual({ id: 'ha-tinh', notice: { because: 'unknown', asked: 'atlantis' }, successor: null });
  });

  it('is the first with figures when the settings name one that is not there', () => {
    expect(chosen(undefined, 'atlantis')?.id).toBe('ha-tinh');
  });

  it('is none when there are none', () => {
    expect(chooseOrganisation(catalogue(), undefined, 'ha-tinh')).toBeNull();
  });
});

describe('reporting organisations', () => {
  it('are those of any dataset', () => {
    expect([...reporting(known)]).toEqual(['ht-so-tnmt', 'ha-tinh', 'ha-tay']);
  });
});
