import type { Exhibit } from '../../charts/exhibit';
import { figuresOf } from '../../charts/figures';
import { tableOf } from '../../charts/table';
import { factAt } from '../../domain/cube';
import type { Fact } from '../../domain/figure';
import { loadBlockExhibits } from '../../features/block';
import { fill } from '../../i18n/fill';
import { stageWords } from '../../i18n/messages/stage';
import { counted } from '../../i18n/plural';
import { targetWords } from '../../i18n/target';
import type { Speech } from '../../i18n/words';
import type { Answer } from './answer';
import { factsDrawn, spanOf } from './stage/drawn';
import { comparisonName, placeText } from './stage/lede';
import { hiddenTold, keptTold } from './stage/left-told';
import { takeawayOf } from './stage/takeaway';

interface Asked {
  readonly address: string;
  /** The question in words. */
  readonly caption: string;
  /** Whether it asks for a table in the place of a chart. */
  readonly asTable: boolean;
}

/** More figures of an answer that nothing draws could not be read in a talk. */
const MOST_TOLD = 60;

/** The figures drawn, or of what is not drawn the first. */
function factsOf({ chosen, dataset, cells }: Answer): readonly Fact[] {
  if (chosen !== null) return factsDrawn(chosen.data);
  return Array.from(cells.subarray(0, MOST_TOLD), (cell) => factAt(dataset, cell));
}

function targetsTold({ chosen }: Answer, speech: Speech): readonly string[] {
  if (chosen === null) return [];
  return chosen.data.targets.map((target) => {
    const line = fill(stageWords[speech.language].target, { target: targetWords(target, chosen.data.unit, speech) });
    return target.note ? `${line} – ${target.note}` : line;
  });
}

function remarksOf(answer: Answer, told: number, speech: Speech): readonly string[] {
  const kept = keptTold(answer, speech);
  const left = answer.chosen === null ? [] : hiddenTold(answer, speech).map(({ line }) => line);
  const more = answer.chosen === null ? answer.cells.length - told : 0;
  return [
    ...targetsTold(answer, speech),
    ...(kept === null ? [] : [kept]),
    ...left,
    ...(more > 0 ? [counted(more, stageWords[speech.language].more, speech.language)] : []),
  ];
}

/** An answer without the page around it. */
export async function exhibitOfAnswer(answer: Answer, { address, caption, asTable }: Asked, speech: Speech): Promise<Exhibit> {
  const { notesTold, sourcesOf, tableOfFacts } = await loadBlockExhibits();
  const { chosen, dataset, question } = answer;
  const facts = factsOf(answer);
  const indicator = dataset.indicators.find(({ id }) => id === question.indicator) ?? dataset.indicators[0];
  const figures = chosen === null ? facts : figuresOf(chosen.data);
  const drawn = chosen === null || chosen.kind === 'direction' ? null : { kind: chosen.kind, data: chosen.data };
  return {
    address,
    subject: [indicator?.name ?? '', comparisonName(question, answer, speech)].filter((piece) => piece !== '').join(' · '),
    heading: takeawayOf(answer, facts, speech) ?? [caption],
    unit: (chosen?.data.unit ?? indicator?.unit)?.label ?? '',
    period: spanOf(facts, speech.language),
    place: placeText(answer, facts, speech),
    hero: figures.length === 1 ? (figures[0] ?? null) : (chosen?.data.whole ?? null),
    drawn: asTable ? null : drawn,
    facts,
    table: drawn === null ? tableOfFacts(facts, speech.language) : tableOf(drawn.kind, drawn.data, speech.words),
    sums: [],
    sources: sourcesOf(facts),
    notes: [...remarksOf(answer, facts.length, speech), ...notesTold(facts, chosen?.data.along === 'organisation')],
    revision: dataset.revision,
  };
}
