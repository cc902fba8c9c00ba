/** What scripts/claim-base-plugin.ts makes of the bundled claim base, already checked when the extension is built. */
declare module 'virtual:claim-base' {
  /** As pages show it: without phrasings, which only the matcher needs. */
  const base: import('../../model').ClaimBase;
  export default base;
}
declare module 'virtual:claim-phrasings' {
  const phrasings: import('../../model').Phrasing[];
  export default phrasings;
}
