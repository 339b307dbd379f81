import { describe, expect, it } from 'vitest';
import { derived, fact, perCent } from '../../i18n/fact.fixture';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import { vi } from '../../i18n/messages/vi';
import { exhibit, slide, source } from './exhibit.fixture';
import { exhibitNotes } from './speaker-notes';

const numbers = new Map([[source.id, 3]]);
const speech = { language: 'vi', words: vi } as const;
const w = powerpointWords.vi.notes;

const notesOf = (...[asked, more]: [Parameters<typeof exhibit>[0], Parameters<typeof slide>[0]?]): string =>
  exhibitNotes(slide(more), exhibit(asked), numbers, speech).join('\n').replaceAll('\u00a0', ' ');

const table = (...cells: NonNullable<Parameters<typeof exhibit>[0]>['facts'] & object) => ({
  facts: cells,
  drawn: null,
  table: { rowsLabel: '', columns: [], rows: [{ id: 'a', label: 'A', own: false, cells }] },
});

describe('the notes of a slide', () => {
  it('begin with the words of the speaker', () => {
    expect(notesOf({}, { notes: 'Chào hội nghị.\nNói chậm.' }).split('\n').slice(0, 2)).toEqual(['Chào hội nghị.', 'Nói chậm.']);
  });

  it('name each source with its number, publisher, date, address and what of it was read', () => {
    const line = notesOf({}).split('\n').find((one) => one.startsWith('[3]'));
    for (const part of [source.title, source.publisher, '08/2020', String(source.url), String(source.readNote)]) expect(line).toContain(part);
  });

  it('have a passport for each figure: as the source states it, how exactly, from which source, by its id', () => {
    const bound = fact({ id: 'o7', value: 50, qualifier: 'more-than', stated: 'trên 50%', indicator: perCent, sourceId: source.id, note: 'chưa rõ năm gốc' });
    const line = notesOf(table(bound)).split('\n').find((one) => one.startsWith('•'));
    for (const part of ['trên 50%', '“trên 50%”', vi.passport.qualifiers['more-than'], '[3]', 'o7', 'chưa rõ năm gốc']) expect(line).toContain(part);
  });

  it('name the sources that disagree', () => {
    const other = { id: 'o9', value: 48, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: 'khác', note: null, agreement: 'disagrees' } as const;
    const disputed = fact({ others: [other], otherSources: [{ ...source, id: 'khác', publisher: 'Báo Khác' }] });
    const notes = notesOf(table(disputed));
    for (const part of ['48', 'Báo Khác', vi.passport.agreement.disagrees]) expect(notes).toContain(part);
  });

  it('say of a computed figure that no source states it, and what it is computed from', () => {
    const notes = notesOf({ ...table(), hero: derived() });
    for (const part of [vi.passport.computed, vi.passport.rules.share, 'o00003', 'o00002']) expect(notes).toContain(part);
  });

  it('say of a direction that there is no number', () => {
    expect(notesOf(table(fact({ value: null, qualifier: 'increase' })))).toContain(vi.format.qualified.increase);
  });

  it('keep what is remarkable where there are too many figures, and say how many are left out', () => {
    const many = Array.from({ length: 100 }, (_, i) => fact({ id: `p${i}`, value: i, ...(i === 99 ? { qualifier: 'approx' } : {}) }));
    const notes = notesOf(table(...many));
    expect(notes).toContain('p99');
    expect(notes.split('\n').filter((line) => /\bp\d+$/.test(line))).toHaveLength(40);
    expect(notes).toContain(w.more.replace('{count}', '60'));
  });
});
