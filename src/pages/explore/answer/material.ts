import type { Catalogue } from '../../../domain/catalogue';
import type { Dataset, Indicator } from '../../../domain/dataset';
import type { Speech } from '../../../i18n/words';
import type { View } from '../view';
import type { Columns } from './columns';
import type { Comparing, Figures } from './figures';
import type { Preferences } from './place';
import type { Standing } from './standing';

/** What every kind of chart is formed from. */
export interface Material {
  readonly view: View;
  readonly columns: Columns;
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
  readonly home: string;
  /** Id of the reader's own organisation or its province; null when neither is among those asked for. */
  readonly own: string | null;
  readonly preferences: Preferences;
  readonly figures: Figures;
  /** Null when nothing is sorted and none are left out. */
  readonly standing: Standing | null;
  /** How many places are among the highest or lowest asked for; null where all are shown. */
  readonly kept: number | null;
  readonly other: Dataset | null;
  readonly comparing: Comparing | null;
  readonly speech: Speech;
}

export const isRank = ({ indicator }: Pick<Material, 'indicator'>): boolean => indicator.unit.code === 'rank';
