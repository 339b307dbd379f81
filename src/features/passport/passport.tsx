import type { OtherReading } from '../../domain/dataset';
import type { Fact, Figure } from '../../domain/figure';
import { formatFigure, formatNumber, formatPeriodLong, speakFigure } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { figureMarks } from '../../ui/figure-text';
import { SourceText } from '../../ui/source-text';
import { DerivedPassport } from './derived-passport';
import { Row } from './row';

interface Props {
  readonly figure: Figure;
  /** Shows the passport of one of the figures a computed one comes from. */
  readonly onOpen: (figure: Figure) => void;
  readonly onClose: () => void;
}

/** What a figure is, how exactly it is known, and where it was read. */
export function Passport({ figure, onOpen, onClose }: Props) {
  const { language } = useSpeech();
  const title = (
    <>
      <span className="passport-figure" {...figureMarks(figure)}>
        {formatFigure(figure, language)}
      </span>{' '}
      {figure.kind === 'fact' ? figure.indicator.name : null}
    </>
  );
  return (
    <Dialog title={title} className="passport" onClose={onClose}>
      {figure.kind === 'fact' ? <FactPassport fact={figure} /> : <DerivedPassport derived={figure} onOpen={onOpen} />}
    </Dialog>
  );
}

function FactPassport({ fact }: { readonly fact: Fact }) {
  const { language, words } = useSpeech();
  const w = words.passport;
  return (
    <>
      <dl>
        <Row name={w.value}>
          {speakFigure(fact, language, words)}
          {fact.stated && fact.stated !== speakFigure(fact, language, words).replaceAll('\u00a0', ' ') ? (
            <>
              {' '}
              · {w.stated}: <q>{fact.stated}</q>
            </>
          ) : null}
        </Row>
        <Row name={w.qualifier}>{w.qualifiers[fact.qualifier]}</Row>
        {fact.status === 'final' ? null : <Row name={w.status}>{w.statuses[fact.status]}</Row>}
        {fact.outOf === null ? null : <Row name={w.outOf}>{formatNumber(fact.outOf, { digits: 0, language })}</Row>}
        <Row name={w.period}>{formatPeriodLong(fact.period, language)}</Row>
        <Row name={w.organisation}>{fact.organisation.label}</Row>
        {fact.breakdown.map(({ dimension, category }) => (
          <Row key={dimension.id} name={dimension.label}>
            {category.label}
          </Row>
        ))}
        <Row name={w.source}>{fact.source ? <SourceText source={fact.source} full /> : w.noSource}</Row>
        {fact.note ? <Row name={w.note}>{fact.note}</Row> : null}
        <Row name={w.definition}>
          {fact.indicator.definition}
        </Row>
        {fact.indicator.method ? <Row name={w.formula}>{fact.indicator.method}</Row> : null}
        {fact.indicator.legalSource ? <Row name={w.legal}>{fact.indicator.legalSource}</Row> : null}
      </dl>
      <Others fact={fact} />
      <p className="quiet small">
        {w.id}: <code>{fact.id}</code> · {w.revision}: <code>{fact.revision}</code>
      </p>
    </>
  );
}

function Others({ fact }: { readonly fact: Fact }) {
  const { words } = useSpeech();
  const w = words.passport;
  if (fact.others.length === 0) return <p className="quiet">{w.single}</p>;
  return (
    <section className="passport-others">
      <h3>{w.others}</h3>
      <p className="quiet small">{w.rule}</p>
      <ul>
        {fact.others.map((other, i) => (
          <li key={other.id ?? i} className={`agreement-${other.agreement}`}>
            <OtherLine fact={fact} other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherLine({ fact, other }: { readonly fact: Fact; readonly other: OtherReading }) {
  const { language, words } = useSpeech();
  const source = fact.otherSources.find((s) => s.id === other.sourceId) ?? null;
  return (
    <>
      <strong data-fact={other.id ?? ''}>{formatFigure({ ...fact, ...other }, language)}</strong>
      {other.stated ? (
        <>
          {' '}
          <q>{other.stated}</q>
        </>
      ) : null}{' '}
      <span className="agreement">{words.passport.agreement[other.agreement]}</span>
      {source ? (
        <div>
          <SourceText source={source} full />
        </div>
      ) : null}
      {other.note ? <div className="quiet">{other.note}</div> : null}
    </>
  );
}
