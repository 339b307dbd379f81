import { useSpeech } from '../../i18n/words';
import { fittedSize } from './fitted-size';
import type { Stage } from './stage';

interface Props {
  readonly stage: Stage;
  readonly title: string;
  readonly text: string;
  /** Above the title; '' for none. */
  readonly over: string;
  /** At the bottom, one under the other. */
  readonly under: readonly string[];
}

/** The first slide of a talk, and that which opens a section: words alone, large. */
export function TitleSlide({ stage, title, text, over, under }: Props) {
  const { language } = useSpeech();
  const size = fittedSize(title, { width: stage.inner.width, sizes: [44, 40, 36, 32, 28, 24, 20, 18], lines: () => (stage.portrait ? 6 : 3) });
  return (
    <div className="slide-title" lang={language}>
      {over === '' ? null : <p className="slide-over">{over}</p>}
      <h2 style={{ fontSize: size }}>{title}</h2>
      {text === '' ? null : <p className="slide-lede">{text}</p>}
      <footer className="slide-under">
        {under.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </div>
  );
}
