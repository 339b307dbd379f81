import { useMemo, type ReactNode } from 'react';
import { organisationOf, quietFoot } from '../../charts/deck-foot';
import { numbersOf, sourcesOfDeck } from '../../charts/deck-sources';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { ExhibitSlide } from './exhibit-slide';
import { QrBody } from './qr-body';
import { SlideFrame, type Frame } from './slide-frame';
import { sourcePages } from './source-columns';
import { SourcesBody } from './sources-body';
import { stageFor } from './stage';
import { TextBody } from './text-body';
import { TitleSlide } from './title-slide';

interface SlideViewProps {
  readonly deck: Deck;
  /** Of the slide in the deck, from 0. */
  readonly index: number;
  /** What the slide shows; null while it is read, and for slides that show none. */
  readonly exhibit: Exhibit | NoExhibit | null;
  /** All of the deck that are known, in its order: the numbers of the sources go by them. */
  readonly exhibits: readonly Exhibit[];
  /** CSS pixels on the screen. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** From 0 to what `stepsOf` gives, or of the sources to their last page; null shows everything, of many sources as much as fits. */
  readonly step: number | null;
  readonly catalogue: Catalogue;
  /** Whether figures open their passports; else nothing in the slide can be reached. */
  readonly interactive: boolean;
}

const BODY = 0.6;

function Content({ frame, slide, ...props }: SlideViewProps & { readonly frame: Frame; readonly slide: Slide }) {
  const speech = useSpeech();
  const w = slideWords[speech.language];
  const { deck, exhibit, exhibits, catalogue } = props;
  const { stage } = frame;
  const sources = useMemo(() => sourcesOfDeck(exhibits), [exhibits]);
  const numbers = useMemo(() => numbersOf(sources), [sources]);
  const assumed = { width: stage.inner.width, height: stage.inner.height * BODY };
  const foot = quietFoot(deck, catalogue, speech);
  const framed = (heading: string, text: string, body: ReactNode) => (
    <SlideFrame frame={frame} heading={heading} plainHeading={heading} text={text} foot={foot}>
      {body}
    </SlideFrame>
  );
  switch (slide.kind) {
    case 'title':
      return <TitleSlide stage={stage} title={slide.title ?? deck.title} text={slide.text} over={organisationOf(deck, catalogue)} under={foot.split(w.between).slice(1)} />;
    case 'section':
      return <TitleSlide stage={stage} title={slide.title ?? ''} text={slide.text} over="" under={[fill(w.number, { number: String(frame.number), count: String(frame.count) })]} />;
    case 'text':
      return framed(slide.title ?? deck.title, '', <TextBody text={slide.text} assumed={assumed} />);
    case 'sources': {
      const pages = sourcePages(sources, speech);
      const page = props.step === null || pages.length === 1 ? null : Math.min(props.step, pages.length - 1);
      const title = slide.title ?? w.sourcesTitle;
      const heading = page === null ? title : fill(w.sourcesPage, { title, number: String(page + 1), count: String(pages.length) });
      return framed(heading, slide.text, <SourcesBody key={page} sources={page === null ? pages.flat() : (pages[page] ?? [])} assumed={assumed} />);
    }
    case 'qr':
      return framed(slide.title ?? w.qrTitle, slide.text, <QrBody address={slide.address ?? ''} />);
    case 'exhibit':
      if (exhibit === null) return framed(slide.title ?? deck.title, slide.text, <p className="slide-none" role="status">{w.reading}</p>);
      if (typeof exhibit === 'string') return framed(slide.title ?? deck.title, slide.text, <p className="slide-none">{w.none[exhibit]}</p>);
      return <ExhibitSlide frame={frame} slide={slide} exhibit={exhibit} numbers={numbers} catalogue={catalogue} step={props.step} interactive={props.interactive} />;
  }
}

/** One slide of a deck, drawn exactly in a box of any size: everything in it grows and shrinks with the box. */
export function SlideView(props: SlideViewProps) {
  const { deck, index, widthPx, heightPx, interactive } = props;
  const w = usePartWords(slideWords);
  const slide = deck.slides[index];
  const stage = useMemo(() => stageFor(widthPx, heightPx), [widthPx, heightPx]);
  if (slide === undefined) return null;
  const frame = { stage, number: index + 1, count: deck.slides.length };
  const name = fill(w.place, { number: String(frame.number), count: String(frame.count) });
  return (
    <section className="slide" aria-label={name} inert={!interactive} style={{ width: widthPx, height: heightPx }}>
      <div
        key={slide.id}
        className={stage.portrait ? 'slide-stage portrait' : 'slide-stage'}
        style={{ width: stage.width, height: stage.height, padding: `${stage.margin.height}px ${stage.margin.width}px`, transform: `scale(${stage.scale})` }}
      >
        <Content {...props} frame={frame} slide={slide} />
      </div>
    </section>
  );
}
