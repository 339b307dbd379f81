import { deckLimits, hasAddress } from '../../src/domain/deck';
import type { Address } from '../../src/ui/address';
import { reportUnknown } from './cells';
import { PAGES } from './check-blocks';
import { groupBy } from './group';
import { fault, type Report, type Words } from './message';
import type { Book, SlideRow } from './rows';
import { pageNamed, readSlideAddress } from './slide-address';

/** Talks of data/ can be held: they begin with a title, and every address leads to something that data/ knows. */
export function checkSlides(book: Book, report: Report): void {
  for (const slides of groupBy(book.slides, ({ deck }) => deck).values()) checkDeck(slides, report);
  for (const slide of book.slides) {
    checkLengths(slide, report);
    if (checkPresence(slide, report) && slide.address !== null) checkAddress(slide, slide.address, book, report);
  }
}

function checkDeck(slides: readonly SlideRow[], report: Report): void {
  const [first] = slides;
  if (first === undefined) return;
  if (first.kind !== 'title' || first.title === null)
    report(
      fault(
        first,
        first.kind === 'title' ? 'title_vi' : 'kind',
        { vi: `bộ trang chiếu “${first.deck}” không bắt đầu bằng một tựa đề.`, en: `the deck “${first.deck}” does not begin with a title.` },
        { vi: 'đặt dòng title, có title_vi và title_en, ở position nhỏ nhất.', en: 'give the smallest position to a row of the kind title, with title_vi and title_en.' },
      ),
    );
  if (!slides.some(({ address }) => address !== null && namedIn(readSlideAddress(address).address) !== null))
    report(
      fault(
        first,
        'address',
        { vi: `bộ trang chiếu “${first.deck}” không nêu cơ quan nào.`, en: `the deck “${first.deck}” names no organisation.` },
        { vi: 'thêm org=… vào một địa chỉ của bộ.', en: 'add org=… to an address of the deck.' },
      ),
    );
  const extra = slides[deckLimits.slides];
  if (extra !== undefined)
    report(
      fault(
        extra,
        null,
        { vi: `bộ trang chiếu có hơn ${deckLimits.slides} trang.`, en: `the deck has more than ${deckLimits.slides} slides.` },
        { vi: 'chia thành nhiều bộ.', en: 'make several decks of it.' },
      ),
    );
}

/** The one organisation an address names; null when it names none or several. */
export const namedIn = ({ organisations }: Address): string | null =>
  organisations.length === 1 && organisations[0] !== '*' ? (organisations[0] ?? null) : null;

function checkLengths(slide: SlideRow, report: Report): void {
  const texts = [
    ['title', slide.title, deckLimits.title],
    ['text', slide.text, deckLimits.text],
    ['notes', slide.notes, deckLimits.text],
  ] as const;
  for (const [column, words, most] of texts) {
    for (const language of ['vi', 'en'] as const) {
      const length = words?.[language].length ?? 0;
      if (length <= most) continue;
      const problem: Words = { vi: `dài ${length} ký tự, nhiều nhất ${most}.`, en: `is ${length} characters long, ${most} at most.` };
      report(fault(slide, `${column}_${language}`, problem, { vi: 'viết ngắn lại.', en: 'shorten it.' }));
    }
  }
}

/** Whether a slide has an address exactly when its kind needs one; a section or a text also needs a title. */
function checkPresence(slide: SlideRow, report: Report): boolean {
  const isNamed = slide.kind !== 'section' && slide.kind !== 'text';
  if (!isNamed && slide.title === null)
    report(
      fault(slide, 'title_vi', { vi: 'trang loại này phải có tựa đề.', en: 'a slide of this kind needs a title.' }, { vi: 'điền title_vi và title_en.', en: 'fill in title_vi and title_en.' }),
    );
  if (hasAddress(slide.kind) === (slide.address !== null)) return true;
  const problem: Words =
    slide.address === null
      ? { vi: `trang “${slide.kind}” phải có địa chỉ.`, en: `a slide of the kind “${slide.kind}” needs an address.` }
      : { vi: `trang “${slide.kind}” không có địa chỉ.`, en: `a slide of the kind “${slide.kind}” has no address.` };
  const remedy: Words =
    slide.address === null
      ? { vi: 'chép phần sau #/vi/ của địa chỉ trên màn hình.', en: 'copy what follows #/en/ in the address on screen.' }
      : { vi: 'xóa ô này hoặc đổi kind.', en: 'clear the cell or change the kind.' };
  report(fault(slide, 'address', problem, remedy));
  return false;
}

function checkAddress(slide: SlideRow, text: string, book: Book, report: Report): void {
  const { address, ignored } = readSlideAddress(text);
  const page = pageNamed(address);
  const known = (code: string, codes: Iterable<string>): void => {
    const all = new Set(codes);
    if (!all.has(code)) reportUnknown(slide, 'address', code, all, report);
  };
  for (const part of ignored)
    report(
      fault(slide, 'address', { vi: `không hiểu phần “${part}”.`, en: `“${part}” is not understood.` }, { vi: 'chép lại địa chỉ từ màn hình, không kèm ngôn ngữ.', en: 'copy the address from the screen again, without its language.' }),
    );
  known(page, [...PAGES, 'explore']);
  for (const id of address.organisations) if (page !== 'explore' || id !== '*') known(id, book.organisations.keys());
  if (page === 'explore') for (const id of address.indicators) known(id, book.indicators.keys());
  else checkBlock(slide, address, book, report);
}

/** On a page an exhibit is one block, and of an organisation that is named: not of whichever is set up. */
function checkBlock(slide: SlideRow, address: Address, book: Book, report: Report): void {
  const own = book.blocks.filter(({ page }) => page === pageNamed(address)).map(({ id }) => id);
  for (const id of address.indicators) if (!own.includes(id)) reportUnknown(slide, 'address', id, own, report);
  const lacks = slide.kind === 'exhibit' && address.indicators.length !== 1 ? 'i' : namedIn(address) === null ? 'org' : null;
  if (lacks !== null)
    report(
      fault(slide, 'address', { vi: `phải có đúng một giá trị ${lacks}=….`, en: `it needs exactly one value of ${lacks}=….` }, { vi: 'ví dụ: one-stop?i=mã_của_khối&org=mã_cơ_quan.', en: 'for example: one-stop?i=block&org=organisation.' }),
    );
}
