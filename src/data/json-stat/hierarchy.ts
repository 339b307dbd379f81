import { invalid } from '../data-error';

type Children = ReadonlyMap<string, readonly string[]>;

function checkIds(children: Children, known: ReadonlySet<string>, path: string): void {
  for (const [parent, ids] of children) {
    const unknown = [parent, ...ids].find((id) => !known.has(id));
    if (unknown !== undefined) throw invalid('CHILD_ID_UNKNOWN', path, unknown);
  }
}

function countParents(children: Children): Map<string, number> {
  const parents = new Map<string, number>();
  for (const ids of children.values()) {
    for (const id of ids) parents.set(id, (parents.get(id) ?? 0) + 1);
  }
  return parents;
}

/** A category may have two parents, never itself among its ancestors: taken off from the top, all must go. */
export function checkHierarchy(children: Children, known: ReadonlySet<string>, path: string): void {
  checkIds(children, known, path);
  const parents = countParents(children);
  const free = [...known].filter((id) => !parents.has(id));
  let taken = 0;
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    taken += 1;
    for (const child of children.get(id) ?? []) {
      const left = (parents.get(child) ?? 0) - 1;
      parents.set(child, left);
      if (left === 0) free.push(child);
    }
  }
  if (taken < known.size) throw invalid('CHILD_CYCLE', path);
}
