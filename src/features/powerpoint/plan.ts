import type { ChartData } from '../../charts/chart-data';
import type { Speech } from '../../i18n/words';
import type { Size } from './items';

/** What a plan of a chart goes by. */
export interface Plan {
  readonly data: ChartData;
  /** What the figures are about, where nothing else names them. */
  readonly subject: string;
  readonly room: Size;
  readonly speech: Speech;
}
