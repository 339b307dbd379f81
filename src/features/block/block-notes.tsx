import type { Source } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatPeriod } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { usePaper } from '../../ui/paper';
import { SourceText } from '../../ui/source-text';
import { factsLeft } from './facts-drawn';
import { isJoined, isOfSeveralPeriods, leftTold, type Note, notesOf, refusalOf, targetTold } from './remarks';
import type { Option, Resolved } from './resolve';

interface Props {
  readonly resolved: Resolved;
  readonly option: Option | null;
  /** The kind of chart asked for, whether it fits or not. */
  readonly asked: string | null;
  /** The figures shown. */
  readonly facts: readonly Fact[];
}

/** What must be known beside a chart: why there is none, targets, figures left out, and what the sources add. */
export function BlockNotes({ resolved, option, asked, facts }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const refusal = refusalOf(resolved, option, asked, words);
  const left = option ? factsLeft(resolved, option) : [];
  const first = resolved.facts[0];
  return (
    <div className="chart-notes">
      {refusal === null ? null : <p>{refusal}</p>}
      {isOfSeveralPeriods(option, facts) ? <p>{words.block.differ}</p> : null}
      {(option?.data.targets ?? []).map((target) => (
        <p key={target.id}>
          {targetTold(target, first?.indicator.unit.label === '%', speech)}
          <TargetSource source={resolved.sources.get(target.sourceId)} />
        </p>
      ))}
      <LeftOut facts={left} />
      {isJoined(option, first) ? <p>{words.block.joined}</p> : null}
      <SourceNotes notes={notesOf(facts, option?.data.along === 'organisation')} />
    </div>
  );
}

const placeIn = (fact: Fact): string =>
  [fact.organisation.label, ...fact.breakdown.map((p) => p.category.label)].join(', ');

/** The document that sets a target. */
function TargetSource({ source }: { readonly source: Source | undefined }) {
  return source ? (
    <>
      {' · '}
      <SourceText source={source} />
    </>
  ) : null;
}

/** Figures of the block that its chart does not draw: a list to open, on paper their number. */
function LeftOut({ facts }: { readonly facts: readonly Fact[] }) {
  const { language, words } = useSpeech();
  const paper = usePaper();
  if (facts.length === 0) return null;
  const told = leftTold(facts.length, words);
  if (paper) return <p>{told}</p>;
  return (
    <details>
      <summary>{told}</summary>
      <ul>
        {facts.map((fact, i) => (
          <li key={fact.id ?? i}>
            <FigureText figure={fact} /> {placeIn(fact)}, {formatPeriod(fact.period, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As many notes as can stand under a chart without pushing the next one away. */
const FEW_NOTES = 4;

/** What the sources add to their figures: a few in the open, many behind their number. */
function SourceNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { words } = useSpeech();
  const paper = usePaper();
  if (notes.length === 0) return null;
  const list = (
    <ul>
      {notes.map(({ text, whose }) => (
        <li key={text}>
          {whose ? `${whose}: ` : null}
          {text}
        </li>
      ))}
    </ul>
  );
  if (notes.length <= FEW_NOTES) return list;
  return (
    <details open={paper}>
      <summary>{fill(words.block.notes, { count: String(notes.length) })}</summary>
      {list}
    </details>
  );
}
