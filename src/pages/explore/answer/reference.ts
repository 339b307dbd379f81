import type { ChartSeries } from '../../../charts/chart-data';
import type { Catalogue } from '../../../domain/catalogue';
import type { Reference } from '../../../domain/compared';
import type { Derived, Figure } from '../../../domain/figure';
import { regionOf } from '../../../domain/region';
import { fill } from '../../../i18n/fill';
import type { AnswerWords } from '../../../i18n/messages/answer';
import type { Columns } from './columns';
import { drawnIn } from './fate';
import type { Form } from './form';
import type { Plan } from './place';

/** As many lines as can be told apart; beyond them the reference is left to the table. */
const MOST_LINES = 8;

interface Whose {
  readonly id: string;
  /** Of the figures of a whole line. */
  readonly label: (figures: readonly Figure[]) => string;
}

/** '5', or '2–6' where the means of a line are of different numbers of places. */
function coverageOf(means: readonly Derived[]): string {
  const counts = means.map(({ from }) => from.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least}–${most}`;
}

const isDerived = (figure: Figure): figure is Derived => figure.kind === 'derived';

function whoseIs(figure: Figure, { organisations }: Catalogue, answer: AnswerWords): Whose {
  if (figure.kind === 'fact') {
    const { id, label } = figure.organisation;
    const isRegion = organisations.some((each) => each.id === id && each.kind === 'region');
    return { id, label: () => (isRegion ? fill(answer.published, { region: label }) : label) };
  }
  const region = regionOf(organisations, figure.from[0]?.organisation.id ?? '');
  const name = region?.own?.name ?? null;
  const template = name === null ? answer.mean : fill(answer.meanOf, { region: name });
  return {
    id: `mean ${region?.own?.id ?? region?.provinces[0] ?? ''}`,
    label: (figures) => fill(answer.some, { name: template, count: coverageOf(figures.filter(isDerived)), among: String(figure.among ?? '') }),
  };
}

interface Line {
  readonly id: string;
  readonly label: (figures: readonly Figure[]) => string;
  readonly points: (Figure | null)[];
}

const seriesOf = ({ id, label, points }: Line): ChartSeries =>
  ({ id, label: label(points.filter((point) => point !== null)), own: false, reference: true, points });

/** What the figures drawn are set against, as series beside theirs; none where it is drawn already. */
export function referencesFor(
  { columns, plan, fates, form, reference }: {
    readonly columns: Columns; readonly plan: Plan; readonly fates: Uint8Array; readonly form: Form; readonly reference: Reference;
  },
  catalogue: Catalogue,
  words: AnswerWords,
): readonly ChartSeries[] {
  const { dimensions } = columns.dataset;
  const categoryAt = (d: number | null, i: number) => dimensions[d ?? -1]?.categories[columns.positions[d ?? -1]?.[i] ?? -1];
  const placeOf = new Map(form.positions.map(({ id }, place) => [id, place]));
  const divides = plan.by !== null && dimensions[plan.by]?.role === 'breakdown';
  const found = new Map<string, Line>();
  for (const i of drawnIn(fates)) {
    const figure = reference(columns.cells[i] ?? -1);
    const place = placeOf.get(categoryAt(plan.along, i)?.id ?? '');
    if (figure === null || place === undefined) continue;
    const whose = whoseIs(figure, catalogue, words);
    const part = divides ? categoryAt(plan.by, i) : undefined;
    const id = part === undefined ? whose.id : JSON.stringify([whose.id, part.id]);
    const label: Line['label'] = (figures) =>
      part === undefined ? whose.label(figures) : fill(words.partOf, { name: whose.label(figures), part: part.label });
    const points = new Array<Figure | null>(form.positions.length).fill(null);
    const line = found.get(id) ?? { id, label, points };
    line.points[place] = figure;
    found.set(id, line);
  }
  const isDrawn = (id: string): boolean => form.series.some((series) => series.id === id);
  const references = [...found.values()].filter(({ id }) => !isDrawn(id)).map(seriesOf);
  return form.series.length + references.length <= MOST_LINES ? references : [];
}
