import type { ChartSeries } from '../../../charts/chart-data';
import type { Catalogue } from '../../../domain/catalogue';
import type { Reference } from '../../../domain/compared';
import type { Figure } from '../../../domain/figure';
import { regionOf } from '../../../domain/region';
import { fill } from '../../../i18n/fill';
import type { Words } from '../../../i18n/words';
import type { Columns } from './columns';
import { drawnIn } from './fate';
import type { Form } from './form';
import type { Plan } from './place';

/** As many lines as can be told apart; beyond them the reference is left to the table. */
const MOST_LINES = 8;

interface Whose {
  readonly id: string;
  readonly label: string;
}

function whoseIs(figure: Figure, catalogue: Catalogue, words: Words): Whose {
  if (figure.kind === 'fact') return figure.organisation;
  const region = regionOf(catalogue.organisations, figure.from[0]?.organisation.id ?? '');
  const name = region?.own?.name ?? null;
  const label = name === null ? words.answer.mean : fill(words.answer.meanOf, { region: name });
  return { id: `mean ${region?.own?.id ?? region?.provinces[0] ?? ''}`, label };
}

/** What the figures drawn are set against, as series beside theirs; none where it is drawn already. */
export function referencesFor(
  { columns, plan, fates, form, reference }: {
    readonly columns: Columns; readonly plan: Plan; readonly fates: Uint8Array; readonly form: Form; readonly reference: Reference;
  },
  catalogue: Catalogue,
  words: Words,
): readonly ChartSeries[] {
  const { dimensions } = columns.dataset;
  const categoryAt = (d: number | null, i: number) => dimensions[d ?? -1]?.categories[columns.positions[d ?? -1]?.[i] ?? -1];
  const placeOf = new Map(form.positions.map(({ id }, place) => [id, place]));
  const divides = plan.by !== null && dimensions[plan.by]?.role === 'breakdown';
  const found = new Map<string, Omit<ChartSeries, 'points'> & { readonly points: (Figure | null)[] }>();
  for (const i of drawnIn(fates)) {
    const figure = reference(columns.cells[i] ?? -1);
    const place = placeOf.get(categoryAt(plan.along, i)?.id ?? '');
    if (figure === null || place === undefined) continue;
    const whose = whoseIs(figure, catalogue, words);
    const part = divides ? categoryAt(plan.by, i) : undefined;
    const id = part === undefined ? whose.id : JSON.stringify([whose.id, part.id]);
    const label = part === undefined ? whose.label : fill(words.answer.partOf, { name: whose.label, part: part.label });
    const points = new Array<Figure | null>(form.positions.length).fill(null);
    const line = found.get(id) ?? { id, label, own: false, reference: true, points };
    line.points[place] = figure;
    found.set(id, line);
  }
  const isDrawn = (id: string): boolean => form.series.some((series) => series.id === id);
  const references = [...found.values()].filter(({ id }) => !isDrawn(id));
  return form.series.length + references.length <= MOST_LINES ? references : [];
}
