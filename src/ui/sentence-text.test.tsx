import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fact } from '../../mocks/fixtures/fact';
import { vi } from '../i18n/messages/vi';
import type { Sentence } from '../i18n/sentence';
import { SpeechProvider } from '../i18n/words';
import { SentenceText } from './sentence-text';

const word = (text: string) => ({ figure: fact(1), text });
function shown(parts: Sentence, end = ''): string {
  const html = renderToStaticMarkup(
    <SpeechProvider value={{ language: 'vi', words: vi }}>
      <SentenceText parts={parts} end={end} />
    </SpeechProvider>,
  );
  return html.replace(/<button[^>]*>/g, '[').replaceAll('</button>', ']').replace(/<span[^>]*>/g, '<').replaceAll('</span>', '>');
}

describe('a sentence', () => {
  it('keeps a figure with what opens and closes around it, so that no line begins or ends there', () => {
    expect(shown(['Đất đai (', word('743 hồ sơ'), '), còn lại (', word('120'), '/', word('200'), ')'], '.')).toBe(
      'Đất đai <([743 hồ sơ]),> còn lại <([120]>/<[200])>.',
    );
  });

  it('says every mark once, also where two figures share one', () => {
    expect(shown([word('1'), ', (', word('2')], '.')).toBe('<[1],> <([2].>');
    expect(shown([word('1'), '(', word('2')])).toBe('[1]<([2]>');
  });

  it('breaks no span of years', () => {
    expect(shown(['Giai đoạn 2015–2020: ', word('26')])).toBe('Giai đoạn <2015–2020>: [26]');
  });
});
