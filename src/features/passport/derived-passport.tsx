import type { Derived, Fact, Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatFigure, formatPeriodLong } from '../../i18n/format';
import { compareWords } from '../../i18n/messages/compare';
import { usePartWords } from '../../i18n/part-words';
import { targetWords } from '../../i18n/target';
import { useSpeech } from '../../i18n/words';
import { figureMarks } from '../../ui/figure-text';
import { SentenceText } from '../../ui/sentence-text';
import { SourceText } from '../../ui/source-text';
import { formulaOf, ruleOf } from './formula';
import { Row } from './row';

interface Props {
  readonly derived: Derived;
  /** Shows the passport of one of the figures it comes from. */
  readonly onOpen: (figure: Figure) => void;
}

/** How a figure was computed, from what, and with what caution. */
export function DerivedPassport({ derived, onOpen }: Props) {
  const speech = useSpeech();
  const { passport: w } = speech.words;
  const formula = formulaOf(derived, speech);
  return (
    <>
      <p>{w.computed}</p>
      <dl>
        <Row name={w.formula}>
          {ruleOf(derived, speech)}
          {formula ? (
            <div className="passport-formula">
              <SentenceText parts={formula} />
            </div>
          ) : null}
        </Row>
        <Target derived={derived} />
        <Coverage mean={derived.baseline ?? derived} />
        {derived.cautions.map((caution) => (
          <Row key={caution} name={w.note}>
            {w.cautions[caution]}
          </Row>
        ))}
        <Row name={w.from}>
          <ul className="passport-from">
            {derived.from.map((fact, i) => (
              <li key={fact.id ?? i}>
                <Input fact={fact} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Row>
      </dl>
    </>
  );
}

function Input({ fact, onOpen }: { readonly fact: Fact; readonly onOpen: (figure: Figure) => void }) {
  const { language } = useSpeech();
  return (
    <>
      <button type="button" className="figure" {...figureMarks(fact)} onClick={() => onOpen(fact)}>
        {formatFigure(fact, language)}
      </button>{' '}
      {fact.indicator.name}, {fact.organisation.label}
      {fact.breakdown.map((p) => `, ${p.category.label}`).join('')}, {formatPeriodLong(fact.period, language)}
      {fact.source ? (
        <>
          {' '}
          · <SourceText source={fact.source} />
        </>
      ) : null}
    </>
  );
}

function Target({ derived: { target, from } }: { readonly derived: Derived }) {
  const speech = useSpeech();
  const [figure] = from;
  if (target === undefined || figure === undefined) return null;
  return (
    <Row name={compareWords[speech.language].targetName}>
      {targetWords(target, figure.indicator.unit, speech)}
      {target.note ? ` – ${target.note}` : null}
      {target.source ? (
        <div>
          <SourceText source={target.source} full />
        </div>
      ) : null}
    </Row>
  );
}

/** Of how many places a mean has the figures. */
function Coverage({ mean: { among, from } }: { readonly mean: Derived }) {
  const w = usePartWords(compareWords);
  if (among === undefined) return null;
  return <Row name={w.coverage}>{fill(w.someOf, { count: String(from.length), among: String(among) })}</Row>;
}
