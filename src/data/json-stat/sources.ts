import { invalid } from '../data-error';
import type { Profile, TargetDocument } from './profile';
import type { Break, Source, Target } from '../../domain/dataset';

type SourceDocument = Profile['sources'] extends ReadonlyMap<string, infer Entry> ? Entry : never;

export const toSource = (id: string, { read, ...rest }: SourceDocument): Source => ({ id, ...rest, readNote: read });

export const toTarget = ({ indicator, source, ...rest }: TargetDocument): Target => ({
  ...rest,
  indicatorId: indicator,
  sourceId: source,
});

const toBreak = ({ indicator, organisation, source, ...rest }: Profile['breaks'][number]): Break => ({
  ...rest,
  indicatorId: indicator,
  organisationId: organisation,
  sourceId: source,
});

function mentioned(extension: Profile): Map<string, string> {
  const ids = new Map<string, string>();
  for (const id of extension.source.values()) ids.set(id, 'source');
  for (const other of [...extension.others.values()].flat()) if (other.source !== null) ids.set(other.source, 'others');
  for (const target of extension.targets) ids.set(target.source, 'targets');
  for (const { source } of extension.breaks) if (source !== null) ids.set(source, 'breaks');
  return ids;
}

interface Provenance {
  readonly sources: ReadonlyMap<string, Source>;
  readonly targets: readonly Target[];
  readonly breaks: readonly Break[];
}

/** @throws {DataError} SOURCE_UNKNOWN when something names a source the document does not describe. */
export function readProvenance(extension: Profile): Provenance {
  for (const [id, place] of mentioned(extension)) {
    if (!extension.sources.has(id)) throw invalid('SOURCE_UNKNOWN', `extension.${place}`, id);
  }
  return {
    sources: new Map([...extension.sources].map(([id, entry]) => [id, toSource(id, entry)])),
    targets: extension.targets.map(toTarget),
    breaks: extension.breaks.map(toBreak),
  };
}
