import type { Exhibit, Sum } from '../../charts/exhibit';
import { tableOf } from '../../charts/table';
import type { Identity } from '../../domain/catalogue';
import type { Fact, Figure } from '../../domain/figure';
import { evaluate } from '../../domain/identities';
import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import { factsDrawn, factsLeft } from './facts-drawn';
import { spanOf, tableOfFacts } from './facts-told';
import { headingOf, toldOf } from './heading';
import { latestOf } from './headline';
import { isJoined, isOfSeveralPeriods, leftTold, notesTold, refusalOf, targetTold } from './remarks';
import type { Option, Resolved } from './resolve';
import { sourcesOf } from './sources-line';

export { tableOfFacts } from './facts-told';
export { notesTold } from './remarks';
export { sourcesOf } from './sources-line';
export { blocksInTalk } from './talk-order';
export { blocksOf, resolveOnce } from './use-blocks';

interface Asked {
  /** As asked for. */
  readonly address: string;
  /** The kind of chart the address asks of this block; null: the first that fits. */
  readonly kind: string | null;
  /** Whether it asks for a table in the place of a chart. */
  readonly asTable: boolean;
  readonly revision: string;
  readonly identities: readonly Identity[];
  /** By id of observation, as far as they are known, for totals that are held against their parts. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What of a block stands on its own: the figures shown, and the chart that shows them. */
interface Chosen {
  readonly option: Option | null;
  readonly facts: readonly Fact[];
}

function chosenIn(resolved: Resolved, kind: string | null): Chosen {
  const { block, options, chosen, directions } = resolved;
  const latest = latestOf(resolved);
  if (block.place === 'headline' && latest !== null) return { option: null, facts: [latest] };
  const option = options.find((o) => o.kind === kind && o.fit.fits) ?? chosen;
  return { option, facts: option?.kind === 'direction' ? directions : option === null ? resolved.facts : factsDrawn(option) };
}

/** Totals with their parts, of which either the total or all the parts are among these facts. */
function sumsOf(facts: readonly Fact[], { identities, facts: known }: Asked): readonly Sum[] {
  const ids = new Set(facts.map(({ id }) => id));
  return identities.flatMap((identity): readonly Sum[] => {
    const isTold = ids.has(identity.whole) || identity.parts.every((part) => ids.has(part));
    const evaluation = isTold ? evaluate(identity, known) : null;
    return evaluation?.kind === 'complete' ? [{ whole: evaluation.whole, parts: evaluation.parts, holds: evaluation.holds }] : [];
  });
}

/** The one figure; or the total a source prints of the parts drawn, the whole of them, unless that is another indicator's. */
function heroOf({ option, facts }: Chosen, sums: readonly Sum[]): Figure | null {
  const [first] = facts;
  if (first === undefined || facts.length === 1) return first ?? null;
  const drawn = new Set(option?.data.series.flatMap(({ points }) => points.flatMap((point) => (point?.kind === 'fact' ? (point.id ?? []) : []))));
  const printed = sums.find(({ parts }) => parts.length === drawn.size && parts.every(({ id }) => id !== null && drawn.has(id)));
  return printed?.whole ?? (isJoined(option, first) ? null : (option?.data.whole ?? null));
}

function remarksOf(resolved: Resolved, { option, facts }: Chosen, kind: string | null, speech: Speech): readonly string[] {
  const { words } = speech;
  const first = resolved.facts[0];
  const refusal = resolved.block.place === 'headline' ? null : refusalOf(resolved, option, kind, words);
  const left = option === null ? 0 : factsLeft(resolved, option).filter((fact) => !facts.includes(fact)).length;
  const isPercentage = first?.indicator.unit.label === '%';
  return [
    ...(refusal === null ? [] : [refusal]),
    ...(isOfSeveralPeriods(option, facts) ? [words.block.differ] : []),
    ...(option?.data.targets ?? []).map((target) => targetTold(target, isPercentage, speech)),
    ...(left === 0 ? [] : [leftTold(left, words)]),
    ...(isJoined(option, first) ? [words.block.joined] : []),
    ...notesTold(facts, option?.data.along === 'organisation'),
  ];
}

/** What a block shows, without the page around it. */
export function exhibitOfBlock(resolved: Resolved, asked: Asked, speech: Speech): Exhibit {
  const { language, words } = speech;
  const shown = chosenIn(resolved, asked.kind);
  const { option, facts } = shown;
  const sums = sumsOf(facts, asked);
  const hero = heroOf(shown, sums);
  const told = toldOf(resolved);
  const drawn = option === null || option.kind === 'direction' ? null : { kind: option.kind, data: option.data };
  const organisations = [...new Set(facts.map((f) => f.organisation.label))];
  return {
    address: asked.address,
    subject: told.subject,
    heading: headingOf(option === null ? { ...told, facts } : told, option, speech),
    unit: facts[0]?.indicator.unit.label ?? '',
    period: spanOf(facts, language),
    place: organisations.length === 1 ? (organisations[0] ?? '') : fill(words.block.manyPlaces, { count: String(organisations.length) }),
    hero,
    drawn: asked.asTable ? null : drawn,
    facts,
    table: drawn === null ? tableOfFacts(facts, language) : tableOf(drawn.kind, drawn.data, words),
    sums,
    sources: sourcesOf(hero?.kind === 'fact' ? [...facts, hero] : facts),
    notes: remarksOf(resolved, shown, asked.kind, speech),
    revision: asked.revision,
  };
}
