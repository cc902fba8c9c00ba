import type { DetectionProfile } from '../model';

/** All gates of a profile: its own, and for each of its groups one in which a scene stands in for that group. */
export function gatesOf({ gate, scenes }: Pick<DetectionProfile, 'gate' | 'scenes'>): string[][][] {
  return [gate, ...(scenes ? gate.map((_, lacking) => gate.with(lacking, scenes)) : [])];
}
