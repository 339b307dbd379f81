import type { Tile } from '../domain/catalogue';
import type { Figure } from '../domain/figure';
import type { Speech } from '../i18n/words';
import type { ChartData } from './chart-data';

/** A remark of the reader on an observation; its number in the drawing is its place in the list, from 1. */
export interface Annotation {
  /** Id of the observation. */
  readonly figure: string;
  readonly text: string;
}

/** What every kind of chart is given. Sizes are CSS pixels. */
export interface ChartProps extends Speech {
  readonly data: ChartData;
  readonly width: number;
  /** For the kinds whose height is free (`line`, `dot`, `rank`, `slope`, upright `bar`); a `share` can be lower than usual, others keep their own. */
  readonly height?: number | undefined;
  readonly onOpen: (figure: Figure) => void;
  /** Needed by `map` only. */
  readonly tiles?: readonly Tile[] | undefined;
  /** For `map`: the name of an organisation that has a tile and no figure; null or left out leaves it without one. */
  readonly nameOf?: ((organisationId: string) => string | null) | undefined;
  /** Drawn for paper or a file: nothing can be pressed and nothing shows on hover. */
  readonly paper?: boolean | undefined;
  /** For `multiples`: each panel has a scale of its own, which the drawing says. */
  readonly ownScale?: boolean | undefined;
  /** Numbered at their marks; their texts stand below the drawing, which does not hold them. */
  readonly annotations?: readonly Annotation[] | undefined;
  /** Ids of observations whose marks have a ring. */
  readonly pinned?: ReadonlySet<string> | undefined;
}
