import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fact } from '../../../mocks/fixtures/fact';
import type { Exhibit } from '../../charts/exhibit';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { vi } from '../../i18n/messages/vi';
import { SpeechProvider } from '../../i18n/words';
import { SlideFigures } from './slide-figures';

const facts = (count: number): readonly Fact[] => Array.from({ length: count }, (_, i) => fact(i + 1, { id: `o${i + 1}` }));

function shown(more: Pick<Exhibit, 'hero' | 'facts'>): { readonly ids: readonly string[]; readonly html: string } {
  const exhibit: Exhibit = {
    address: '/vi/one-stop?i=k1', subject: '', heading: null, unit: '', period: '', place: '', drawn: null,
    table: { rowsLabel: '', columns: [], rows: [] }, sums: [], sources: [], notes: [], revision: 'r1', ...more,
  };
  const html = renderToStaticMarkup(
    <SpeechProvider value={{ language: 'vi', words: vi }}>
      <SlideFigures exhibit={exhibit} />
    </SpeechProvider>,
  );
  return { ids: [...html.matchAll(/data-fact="(\w+)"/g)].map(([, id]) => id ?? ''), html };
}

describe('the figures of a slide for its speaker', () => {
  it('begin with the one set large, drawn or not, and name none twice', () => {
    expect(shown({ hero: fact(39, { id: 'whole' }), facts: facts(2) }).ids).toEqual(['whole', 'o1', 'o2']);
    expect(shown({ hero: facts(2)[1] ?? null, facts: facts(2) }).ids).toEqual(['o2', 'o1']);
  });

  it('are a few, and say how many more there are', () => {
    const { ids, html } = shown({ hero: null, facts: facts(30) });
    expect(ids).toHaveLength(24);
    expect(html).toContain(fill(presentWords.vi.speaker.moreFigures, { count: '6' }));
    expect(shown({ hero: null, facts: facts(24) }).html).not.toContain('còn ');
  });
});
