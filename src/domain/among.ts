import { cellBeside, factBeside, positionIn } from './beside';
import type { Organisation, OrganisationKind } from './catalogue';
import type { ComparisonRefusal } from './compared';
import { layoutOf } from './cube';
import type { Dataset } from './dataset';
import type { Derived, Fact } from './figure';
import { meanOf } from './mean';
import { type Region, regionOf } from './region';

const MOST_REMEMBERED = 512;

/** Keeps what is worked out for a key, and forgets all when it is too much. */
function remembered<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly made: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.made;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = work(key);
    known.set(key, { made });
    return made;
  };
}

const placeOf = (dataset: Dataset): number => layoutOf(dataset).roles.organisation;

const figuresAt = (dataset: Dataset, cell: number, positions: readonly number[]): readonly Fact[] =>
  positions.flatMap((position) => factBeside(dataset, cell, placeOf(dataset), position) ?? []);

/** Id of the organisation a cell is about. */
function ownerOf(dataset: Dataset, cell: number): string {
  const d = placeOf(dataset);
  return dataset.dimensions[d]?.categories[positionIn(dataset, cell, d)]?.id ?? '';
}

/**
 * The figure of the region of a cell's province in the same place: the region's own where one is published, or else
 * the mean of its provinces. The reason where there is neither.
 */
export function regionalFigure(
  dataset: Dataset, organisations: readonly Organisation[],
): (cell: number) => Fact | Derived | ComparisonRefusal {
  const d = placeOf(dataset);
  const index = layoutOf(dataset).index[d];
  const regionFor = remembered((id: string) => regionOf(organisations, id));
  const isRegion = new Set(organisations.filter(({ kind }) => kind === 'region').map(({ id }) => id));
  const positionsOf = ({ provinces }: Region): readonly number[] => provinces.flatMap((id) => index?.get(id) ?? []);
  // The cell of the first province in the place stands for the region and the place.
  const meanAt = remembered((first: number) => {
    const region = regionFor(ownerOf(dataset, first));
    return region === null ? 'no-region' : meanOf(figuresAt(dataset, first, positionsOf(region)), region.provinces.length);
  });
  return (cell) => {
    const owner = ownerOf(dataset, cell);
    const region = regionFor(owner);
    if (region === null) return isRegion.has(owner) ? 'itself' : 'no-region';
    const published = factBeside(dataset, cell, d, index?.get(region.own?.id ?? ''));
    if (published !== null && published.value !== null) return published;
    return meanAt(cellBeside(dataset, cell, d, positionsOf(region)[0] ?? 0));
  };
}

interface Fellows {
  readonly facts: readonly Fact[];
  /** How many they would be if each had a figure; undefined where the catalogue does not list them all. */
  readonly among: number | undefined;
}

/** Kinds of which the catalogue lists every organisation. */
const COMPLETE: readonly OrganisationKind[] = ['region', 'province', 'district'];

/** What organisations have in common that are ranked among each other: a department is not ranked among those elsewhere. */
const kindOf = ({ kind, parent }: Organisation): string => JSON.stringify([kind, parent]);

/**
 * The figures in the place of a cell of all organisations that are of the kind of its own and under the same parent;
 * of an organisation the catalogue does not know, those of all but the totals.
 */
export function figuresOfKind(dataset: Dataset, organisations: readonly Organisation[]): (cell: number) => Fellows {
  const d = placeOf(dataset);
  const { totals = [], categories = [] } = dataset.dimensions[d] ?? {};
  const kinds = new Map(organisations.map((each) => [each.id, kindOf(each)]));
  const counts = new Map<string, number>();
  for (const each of organisations) if (COMPLETE.includes(each.kind)) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  const positions = remembered((kind: string | undefined) =>
    categories.flatMap(({ id }, position) => (totals.includes(id) || kinds.get(id) !== kind ? [] : [position])));
  // The cell of the first of a kind stands for the kind and the place.
  const fellowsFrom = remembered((first: number): Fellows => {
    const kind = kinds.get(ownerOf(dataset, first));
    return { facts: figuresAt(dataset, first, positions(kind)), among: counts.get(kind ?? '') };
  });
  return (cell) => {
    const [first = positionIn(dataset, cell, d)] = positions(kinds.get(ownerOf(dataset, cell)));
    return fellowsFrom(cellBeside(dataset, cell, d, first));
  };
}
