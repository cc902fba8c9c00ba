/** Made by scripts/claim-base-plugin.ts from assets/claims/, checked when building. */
declare module 'virtual:claim-base' {
  const base: import('../model/claim-base').ClaimBase;
  export default base;
}
declare module 'virtual:claim-gates' {
  const gates: string[][][];
  export default gates;
}
declare module 'virtual:claim-counts' {
  const counts: import('../model/claim-base').BaseCounts;
  export default counts;
}
declare module 'virtual:claim-learned' {
  const learned: import('../model/learned').Learned;
  export default learned;
}
