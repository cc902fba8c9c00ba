import type { DetectionProfile } from '../model/claim-base';

/**
 * All gates of a profile: its own and, for each of its groups, one in which a scene stands in for that group. In each
 * gate the smallest group comes first: it costs least, and its few words are rare, so most pages end there.
 */
export function gatesOf({ gate, scenes }: Pick<DetectionProfile, 'gate' | 'scenes'>): string[][][] {
  const gates = [gate, ...(scenes ? gate.map((_, lacking) => gate.with(lacking, scenes)) : [])];
  return gates.map((groups) => [...groups].sort((a, b) => a.length - b.length));
}
