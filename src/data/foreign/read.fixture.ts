import { eachObservation, factAt } from '../../domain/cube';
import type { Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import type { Choices, Outcome } from './outcome';
import { readFile } from './read-file';

/** Bytes of what a test writes down: text as UTF-8, anything else as JSON. */
export const bytesOf = (content: unknown): Uint8Array<ArrayBuffer> =>
  content instanceof Uint8Array ? new Uint8Array(content) : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

export const read = (content: unknown, choices: Choices = {}): Promise<Outcome> => readFile('figures.txt', bytesOf(content), choices);

/** Problems without their words. */
export const faults = ({ problems }: Outcome): readonly (readonly [string, number | null, string | null])[] =>
  problems.map(({ code, row, column }) => [code, row, column]);

function factsOf(cube: Dataset): readonly Fact[] {
  const facts: Fact[] = [];
  eachObservation(cube, (cell) => facts.push(factAt(cube, cell)));
  return facts;
}

/** What a figure says and where it stands, whatever the order of dimensions and categories. */
export const essence = (cube: Dataset): ReadonlyMap<string, unknown> =>
  new Map(
    factsOf(cube).map(({ indicator: { id }, organisation, period, breakdown, value, digits, qualifier, status, stated, outOf, note, sourceId }) => [
      JSON.stringify([id, organisation.id, period, breakdown.map((p) => [p.dimension.id, p.category.id]).sort()]),
      { value, digits, qualifier, status, stated, outOf, note, sourceId },
    ]),
  );
