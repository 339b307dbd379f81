import type { Deck, Slide } from '../domain/deck';

export const slideWith = (changes: Partial<Slide> = {}): Slide => ({
  id: 's-1', kind: 'exhibit', address: '/vi/one-stop?i=os-1&org=ha-tinh', title: null, text: '', notes: '', build: false, seconds: null, ...changes,
});

export const deckWith = (...slides: readonly Slide[]): Deck => ({ id: 'd-1', title: 'Tổng kết', language: 'vi', organisation: 'ha-tinh', slides, pinned: null });
