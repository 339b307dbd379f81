import type { Exhibit } from '../../charts/exhibit';
import { footText, numberRoom } from '../../charts/exhibit-foot';
import { messageOf } from '../../charts/exhibit-message';
import type { Catalogue } from '../../domain/catalogue';
import type { Slide } from '../../domain/deck';
import { useSpeech } from '../../i18n/words';
import { SentenceText } from '../../ui/sentence-text';
import { ChartPlace } from './chart-place';
import { Directions, isDirection } from './directions';
import { Hero, heroSize } from './hero';
import { NotesLine } from './notes-line';
import { SlideFrame, type Frame } from './slide-frame';
import { stepsOf } from './steps';
import { TablePlace } from './table-place';
import { useBox, type Box } from './use-box';

interface Props {
  readonly frame: Frame;
  readonly slide: Slide;
  readonly exhibit: Exhibit;
  /** Number of each source of the deck. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly catalogue: Catalogue;
  readonly step: number | null;
  readonly interactive: boolean;
}

/** Of the height of a slide, what its heading and foot leave; until it is measured. */
const BODY = 0.62;
const HERO_SHARE = 0.36;

const headingOf = (slide: Slide, exhibit: Exhibit): string => slide.title ?? messageOf(exhibit);

function Figures({ exhibit, frame: { stage }, slide, catalogue, step, interactive }: Props) {
  const { language } = useSpeech();
  const assumed: Box = { width: stage.inner.width, height: stage.inner.height * BODY };
  const [ref, box] = useBox<HTMLDivElement>(assumed);
  const { hero, drawn, facts } = exhibit;
  if (drawn === null || drawn.kind === 'direction') {
    const told = facts.filter(isDirection);
    if (told.length > 0) return <Directions facts={told} />;
  }
  const beside = drawn !== null && drawn.kind !== 'direction' && !stage.portrait;
  const size = hero === null ? 0 : heroSize(hero, stage.inner.width * (beside ? HERO_SHARE : 0.9), drawn === null ? 'alone' : 'beside', language);
  const label = headingOf(slide, exhibit).includes(exhibit.subject) ? '' : exhibit.subject;
  const isSumShown = step === null || step >= stepsOf(slide, exhibit);
  return (
    <div className={beside ? 'slide-figures beside' : 'slide-figures'}>
      {hero === null ? null : <Hero exhibit={exhibit} hero={hero} size={size} label={label} isSumShown={isSumShown} />}
      {drawn !== null && drawn.kind !== 'direction' ? (
        <ChartPlace exhibit={exhibit} drawn={drawn} catalogue={catalogue} assumed={assumed} step={step} interactive={interactive} />
      ) : hero === null ? (
        <div ref={ref} className="slide-chart">
          <TablePlace exhibit={exhibit} box={box} />
        </div>
      ) : null}
    </div>
  );
}

/** One exhibit: its message, its figure or chart, and whence it comes. */
export function ExhibitSlide(props: Props) {
  const speech = useSpeech();
  const { frame, slide, exhibit, numbers } = props;
  const { stage, number, count } = frame;
  const heading = slide.title ?? (exhibit.heading === null ? exhibit.subject : <SentenceText parts={exhibit.heading} />);
  const plainHeading = headingOf(slide, exhibit);
  const foot = footText(exhibit, numbers, { width: stage.inner.width - numberRoom(`${number} / ${count}`), lines: stage.portrait ? 3 : 2 }, speech);
  return (
    <SlideFrame frame={frame} heading={heading} plainHeading={plainHeading} text={slide.text} foot={foot}>
      <Figures {...props} />
      <NotesLine notes={exhibit.notes} stage={stage} />
    </SlideFrame>
  );
}
