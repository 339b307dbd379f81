import type { Exhibit } from '../../charts/exhibit';
import type { Speech } from '../../i18n/words';
import { barCharts, boundCharts, rankedCharts } from './bar-plan';
import type { Size } from './items';
import { lineChart } from './line-plan';
import type { NativeChart } from './native-chart';
import type { Plan } from './plan';
import { shareChart } from './share-plan';

/**
 * The charts that show what an exhibit draws, each on a slide of its own, with exactly the figures of its table. Empty
 * where office programs know no such chart: a map, a table of colours, two periods, two indicators, small multiples.
 */
export function nativeCharts({ drawn, subject }: Pick<Exhibit, 'drawn' | 'subject'>, room: Size, speech: Speech): readonly NativeChart[] {
  if (drawn === null) return [];
  const plan: Plan = { data: drawn.data, subject, room, speech };
  switch (drawn.kind) {
    case 'bar':
      return barCharts(plan, false);
    case 'stacked':
      return barCharts(plan, true);
    case 'ranked':
      return rankedCharts(plan);
    case 'bound':
      return boundCharts(plan);
    case 'share':
      return [shareChart(plan)];
    case 'line':
    case 'rank':
      return [lineChart(plan, 'lines')];
    case 'dot':
      return [lineChart(plan, 'points')];
    default:
      return [];
  }
}
