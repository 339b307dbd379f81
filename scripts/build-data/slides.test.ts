import { describe, expect, it } from 'vitest';
import { readDecks } from '../../src/data/decks';
import { build } from './build';
import { files, sheet, withRow, withText } from './files.fixture';
import { revisionOf } from './revision';

const decksOf = (language: 'vi' | 'en', changes: Record<string, string> = {}) =>
  readDecks(JSON.parse(build(files(changes)).documents.get(`${language}/decks.json`) ?? ''), language).decks;

describe('slides.csv', () => {
  it('becomes a talk in each language', () => {
    const [vi, en] = [decksOf('vi')[0], decksOf('en')[0]];
    expect([vi?.title, en?.title, en?.organisation]).toEqual(['Nhìn lại', 'Review', 'ha-tinh']);
    expect(en?.slides.map(({ id, kind, address, notes, build: steps }) => [id, kind, address, notes, steps])).toEqual([
      ['s10', 'title', null, 'Welcome', false],
      ['s20', 'exhibit', '/en/?i=k2&org=ha-tinh', '', true],
      ['s30', 'sources', null, '', false],
    ]);
  });

  it('stands in the order of its positions, each deck by itself', () => {
    const rows = withRow('slides.csv', 'other,20,exhibit,explore?i=papi&org=ha-noi,,,,,,,\nother,10,title,,Khác,Other,,,,,');
    const [, other] = decksOf('vi', rows);
    expect([other?.id, other?.organisation, other?.slides.map(({ kind }) => kind)]).toEqual(['other', 'ha-noi', ['title', 'exhibit']]);
  });

  it('may be empty', () => {
    expect(decksOf('vi', { 'slides.csv': sheet('slides.csv').split('\n')[0] ?? '' })).toEqual([]);
  });

  it('gives the figures no new revision', () => {
    expect(revisionOf(files(withText('slides.csv', 'Welcome', 'Hello')))).toBe(revisionOf(files()));
  });

  const exhibit = '?i=k2&org=ha-tinh';
  it.each([
    ['an unknown kind', withText('slides.csv', 'sources', 'source'), 4, 'kind', /is “sources” meant/],
    ['a block that is not in pages.csv', withText('slides.csv', 'i=k2', 'i=k9'), 3, 'address', /meant|use one of/],
    ['a block of another page', withText('slides.csv', exhibit, `one-stop${exhibit}`), 3, 'address', /“k2” is not known/],
    ['an unknown page', withText('slides.csv', exhibit, `one-stopp${exhibit}`), 3, 'address', /is “one-stop” meant/],
    ['an unknown organisation', withText('slides.csv', 'org=ha-tinh', 'org=ha-tinhh'), 3, 'address', /is “ha-tinh” meant/],
    ['an unknown indicator', withText('slides.csv', exhibit, 'explore?i=papii&org=ha-tinh'), 3, 'address', /is “papi” meant/],
    ['a page without a block', withText('slides.csv', exhibit, '?org=ha-tinh'), 3, 'address', /exactly one value of i=/],
    ['nobody whose figures they are', withText('slides.csv', exhibit, '?i=k2'), 3, 'address', /exactly one value of org=/],
    ['an address that says nothing', withText('slides.csv', exhibit, `${exhibit}&colour=red`), 3, 'address', /“colour=red” is not understood/],
    ['an exhibit without an address', withText('slides.csv', exhibit, ''), 3, 'address', /needs an address/],
    ['sources with an address', withText('slides.csv', '30,sources,', '30,sources,?org=ha-tinh'), 4, 'address', /has no address/],
    ['a section without a title', withRow('slides.csv', 'review,40,section,,,,,,,,'), 5, 'title_vi', /needs a title/],
    ['a deck that begins otherwise', withText('slides.csv', '10,title,', '40,title,'), 3, 'kind', /does not begin with a title/],
    ['one position twice', withText('slides.csv', '30,sources', '20,sources'), 4, 'position', /stands in row 3/],
    ['a title in one language', withText('slides.csv', 'Nhìn lại,Review', 'Nhìn lại,'), 2, 'title_en', /blank/],
    ['notes beyond reason', withText('slides.csv', 'Welcome', 'x'.repeat(4001)), 2, 'notes_en', /4000 at most/],
  ])('with %s is refused, with row and column', (_, changes, row, column, words) => {
    const { messages, documents } = build(files(changes));
    const found = messages.filter(({ severity, file }) => severity === 'error' && file === 'slides.csv');
    expect(found.map((message) => [message.row, message.column])).toContainEqual([row, column]);
    expect(found.map(({ problem, remedy }) => `${problem.en} ${remedy.en}`).join(' ')).toMatch(words);
    expect(documents.size).toBe(0);
  });
});
