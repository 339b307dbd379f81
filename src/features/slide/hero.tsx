import { textWidth } from '../../charts/frame/text';
import type { Exhibit } from '../../charts/exhibit';
import type { Figure } from '../../domain/figure';
import { figureParts, NO_BREAK_SPACE } from '../../i18n/figure-parts';
import type { Language } from '../../i18n/language';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { SumLine } from './sum-line';

/** 1/7.5 of the shorter side at least. */
const SMALLEST = 48;
/** Beside a chart, above one, and alone. */
const LARGEST = { beside: 120, above: 84, alone: 128 } as const;
const SMALL = 0.42;

/** Size of a figure so that it fills a width: its sign and denominator are set smaller. */
export function heroSize(figure: Figure, width: number, place: keyof typeof LARGEST, language: Language): number {
  const { qualifier, number, unit, outOf } = figureParts(figure, language);
  const main = textWidth(`${number}${unit === '%' && outOf === '' ? '%' : ''}`, 1, true);
  const small = textWidth(`${qualifier}${outOf === '' ? '' : `/${outOf}`}`, 1, true) + 0.2;
  return Math.floor(Math.max(SMALLEST, Math.min(LARGEST[place], width / (main + small * (number === '' ? 1 : SMALL) + 0.1))));
}

interface Props {
  readonly exhibit: Exhibit;
  readonly hero: Figure;
  readonly size: number;
  /** What it is about, where the heading does not say so. */
  readonly label: string;
  readonly isSumShown: boolean;
  /** What must be known about it, where nothing else stands beside it. */
  readonly notes: readonly string[];
}

/** The one figure of a slide with its sign, denominator and unit, and the words that keep it honest. */
export function Hero({ exhibit, hero, size, label, isSumShown, notes }: Props) {
  const { language, words } = useSpeech();
  const { qualifier, number, unit, outOf } = figureParts(hero, language);
  const isPercent = unit === '%';
  const told = hero.qualifier === 'exact' ? '' : words.passport.qualifiers[hero.qualifier];
  const about = [isPercent ? '' : unit, label].filter((part) => part !== '').join(' · ');
  const status = hero.kind === 'derived' || hero.status === 'final' ? '' : words.passport.statuses[hero.status];
  return (
    <div className="slide-hero">
      <p className="slide-hero-figure" style={{ fontSize: size }}>
        <FigureText figure={hero}>
          {qualifier === '' ? null : number === '' ? qualifier : <i>{qualifier}{NO_BREAK_SPACE}</i>}
          {number}
          {isPercent && outOf === '' ? '%' : null}
          {outOf === '' ? null : <small>/{outOf}</small>}
        </FigureText>
      </p>
      <div className="slide-hero-words">
        {about === '' ? null : <p className="slide-hero-label">{about}</p>}
        {[told, status, ...notes].filter((part) => part !== '').map((part) => (
          <p key={part} className="slide-hero-note">
            {part}
          </p>
        ))}
        {isSumShown ? exhibit.sums.map((sum) => <SumLine key={sum.whole.id} sum={sum} />) : null}
      </div>
    </div>
  );
}
