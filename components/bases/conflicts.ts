import type { BaseInfo } from '../../lib/model/claim-base';
import type { BaseView, Conflicts } from './view';

export function conflictsOf(info: BaseInfo, bases: readonly BaseView[]): Conflicts {
  const others = bases.filter((base) => base.info.id !== info.id);
  return {
    same: bases.find((base) => base.info.id === info.id) ?? null,
    sharing: others
      .filter((base) => sharePages(base.info.detection.gate, info.detection.gate))
      .map((base) => base.info.title),
  };
}

/** Two gates let the same pages through if every word group of the shorter one has a word in a group of the other. */
function sharePages(a: string[][], b: string[][]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const sets = long.map((group) => new Set(group.map((word) => word.toLowerCase())));
  return short.every((group) => group.some((word) => sets.some((set) => set.has(word.toLowerCase()))));
}

/** Below zero if version `a` is older than `b`, above zero if it is newer. Versions are three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
