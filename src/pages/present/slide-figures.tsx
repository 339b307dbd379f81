import type { Exhibit } from '../../charts/exhibit';
import type { Fact } from '../../domain/figure';
import { formatPeriod } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';

const MOST = 24;

/** The figures of a slide, each opening its passport here and not before the audience. */
export function SlideFigures({ exhibit }: { readonly exhibit: Exhibit }) {
  const { language, words } = useSpeech();
  const about = ({ organisation, breakdown, period }: Fact): string =>
    [organisation.label, ...breakdown.map(({ category }) => category.label), formatPeriod(period, language)].join(' · ');
  return (
    <>
      <h2>{words.present.speaker.figures}</h2>
      <ul className="speaker-figures">
        {exhibit.facts.slice(0, MOST).map((fact, i) => (
          <li key={fact.id ?? i}>
            <FigureText figure={fact} /> <span className="quiet">{about(fact)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
