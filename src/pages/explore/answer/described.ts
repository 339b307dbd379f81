import type { ChartData } from '../../../charts/chart-data';
import { targetsOf } from '../../../charts/targets';
import { breaksBetween } from '../../../domain/breaks';
import { layoutOf } from '../../../domain/cube';
import { comparePeriods } from '../../../domain/period';
import { formatPeriod } from '../../../i18n/format';
import type { Columns } from './columns';
import { drawnIn } from './fate';
import { isReplaced } from './figures';
import { type Form, formOf } from './form';
import { isRank, type Material } from './material';
import type { Plan } from './place';
import { scaleOf } from './scales';
import { inOrder } from './standing';

function layout(fates: Uint8Array, plan: Plan, material: Material): Form {
  const { columns, own, standing, speech: { language }, view: { question: { sort } } } = material;
  const labelIn = (d: number) => (place: number): string => columns.dataset.dimensions[d]?.categories[place]?.label ?? '';
  return formOf(columns, fates, plan, material.figures, {
    own,
    periodLabel: (period) => formatPeriod(period, language),
    ordered: (d, places) =>
      sort === null || standing?.dimension !== d ? places : inOrder(places, labelIn(d), standing, sort, { isRank: isRank(material), language }),
  });
}

/** Ids of the categories of a dimension that the drawn figures stand in. */
function idsDrawn({ dataset, positions }: Columns, fates: Uint8Array, d: number): readonly string[] {
  const places = new Set(drawnIn(fates).map((i) => positions[d]?.[i] ?? -1));
  return [...places].flatMap((place) => dataset.dimensions[d]?.categories[place]?.id ?? []);
}

function surroundings(fates: Uint8Array, plan: Plan, form: Form, { columns, indicator, catalogue, own, view }: Material) {
  const { dataset } = columns;
  const { roles } = layoutOf(dataset);
  const periods = idsDrawn(columns, fates, roles.time).toSorted(comparePeriods);
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const organisations = idsDrawn(columns, fates, roles.organisation);
  const ofThis = dataset.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
  return {
    breaks: from === '' ? [] : breaksBetween(dataset.breaks, { indicator: indicator.id, organisations, from, to }),
    targets: isReplaced(view.question) ? [] : targetsOf(ofThis, periods),
    milestones: plan.along === roles.time ? catalogue.milestones.filter(({ organisationId }) => organisationId === own) : [],
    ownPosition: form.along === 'organisation' ? own : null,
  };
}

/** A chart of the figures whose fate is to be drawn, with what surrounds them: targets, breaks, milestones. */
export function described(fates: Uint8Array, plan: Plan, material: Material): ChartData {
  const { columns, indicator, speech, view: { question } } = material;
  const form = layout(fates, plan, material);
  const { dimensions } = columns.dataset;
  const [along, by] = [dimensions[plan.along], plan.by === null ? undefined : dimensions[plan.by]];
  const divided = form.series.length > 1 ? by : along;
  const drawn = form.series.flatMap(({ points }) => points.filter((point) => point !== null));
  return {
    ...form,
    alongLabel: along?.label ?? '',
    seriesLabel: form.series.length > 1 ? (by?.label ?? dimensions[layoutOf(columns.dataset).roles.organisation]?.label ?? null) : null,
    ordinal: divided?.ordinal ?? false,
    levels: divided?.ordinal === true ? divided.categories.map(({ id }) => id).filter((id) => !divided.totals.includes(id)) : [],
    ...scaleOf(drawn, indicator, question, speech),
    whole: null,
    ...surroundings(fates, plan, form, material),
  };
}
