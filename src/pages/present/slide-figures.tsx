import type { Exhibit } from '../../charts/exhibit';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatPeriod } from '../../i18n/format';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';

const MOST = 24;

/** The figure set large first, which is not always one of those drawn. */
function figuresOn({ hero, facts }: Exhibit): readonly Fact[] {
  const large = hero?.kind === 'fact' ? [hero] : [];
  return [...large, ...facts.filter((fact) => fact.id === null || fact.id !== large[0]?.id)];
}

/** The figures of a slide, each opening its passport here and not before the audience. */
export function SlideFigures({ exhibit }: { readonly exhibit: Exhibit }) {
  const { language } = useSpeech();
  const w = usePartWords(presentWords);
  const about = ({ organisation, breakdown, period }: Fact): string =>
    [organisation.label, ...breakdown.map(({ category }) => category.label), formatPeriod(period, language)].join(' · ');
  const figures = figuresOn(exhibit);
  const left = figures.length - MOST;
  return (
    <>
      <h2>{w.speaker.figures}</h2>
      <ul className="speaker-figures">
        {figures.slice(0, MOST).map((fact, i) => (
          <li key={fact.id ?? i}>
            <FigureText figure={fact} /> <span className="quiet">{about(fact)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="quiet">{fill(w.speaker.moreFigures, { count: String(left) })}</p> : null}
    </>
  );
}
