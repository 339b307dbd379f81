import type { Exhibit } from '../../charts/exhibit';
import { footText, numberRoom } from '../../charts/exhibit-foot';
import { messageOf } from '../../charts/exhibit-message';
import { wrap } from '../../charts/frame/text';
import type { Catalogue } from '../../domain/catalogue';
import type { Slide } from '../../domain/deck';
import { useSpeech } from '../../i18n/words';
import { SentenceText } from '../../ui/sentence-text';
import { ChartPlace } from './chart-place';
import { Directions, isDirection } from './directions';
import { Hero, heroSize } from './hero';
import { NotesLine } from './notes-line';
import { SlideFrame, type Frame } from './slide-frame';
import type { Stage } from './stage';
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
const ALONE_SHARE = 0.7;

const UPRIGHT_SHARE = 0.9;
const NOTE_SHARE = 0.38;
const NOTE_SIZE = 15;
const MOST_LINES = 6;

/** Whether a figure stands without a drawing of it. */
const isAlone = ({ hero, drawn }: Exhibit): boolean => hero !== null && (drawn === null || drawn.kind === 'direction');

/** The notes that stand beside a figure without a drawing: all of them, or none where they are too long. */
function notesBeside(exhibit: Exhibit, { inner, portrait }: Stage): readonly string[] {
  const width = inner.width * (portrait ? UPRIGHT_SHARE : NOTE_SHARE);
  const lines = exhibit.notes.reduce((sum, note) => sum + wrap(note, width, NOTE_SIZE).length, 0);
  return isAlone(exhibit) && lines <= MOST_LINES ? exhibit.notes : [];
}

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
  const alone = isAlone(exhibit);
  const share = stage.portrait ? UPRIGHT_SHARE : alone ? ALONE_SHARE : HERO_SHARE;
  const size = hero === null ? 0 : heroSize(hero, stage.inner.width * share, alone ? 'alone' : beside ? 'beside' : 'above', language);
  const label = headingOf(slide, exhibit).includes(exhibit.subject) ? '' : exhibit.subject;
  const isSumShown = step === null || step >= stepsOf(slide, exhibit);
  return (
    <div className={beside ? 'slide-figures beside' : alone ? 'slide-figures alone' : 'slide-figures'}>
      {hero === null ? null : <Hero exhibit={exhibit} hero={hero} size={size} label={label} isSumShown={isSumShown} notes={notesBeside(exhibit, stage)} />}
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
      <NotesLine notes={notesBeside(exhibit, stage).length > 0 ? [] : exhibit.notes} stage={stage} />
    </SlideFrame>
  );
}
