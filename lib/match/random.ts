/** A number from zero up to one. */
export type Random = () => number;

/** A linear congruential generator: the same base always gives the same model. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

export function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] as number;
    list[i] = list[j] as number;
    list[j] = held;
  }
}
