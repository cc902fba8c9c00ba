import type { Plugin } from 'vite';
import { countBase } from '../lib/claims/counts';
import { gatesOf } from '../lib/platform/gates-of';
import { BUNDLED, readClaimFolder } from './claim-folder';
import { formatProblem } from './format-problem';
import { learnOnce } from './learn-once';

/**
 * Makes the bundled claim base importable, once it has been checked. `virtual:claim-base` is what extension pages show.
 * `virtual:claim-learned` is what only the matcher in the background needs: the cues, and what was learned from all
 * sentences, which therefore need not travel. `virtual:claim-gates` holds the few words that the content script needs,
 * and `virtual:claim-counts` how much the base holds. A base with errors stops the build.
 */
const MODULES = {
  'virtual:claim-base': 'shown',
  'virtual:claim-learned': 'learned',
  'virtual:claim-gates': 'gates',
  'virtual:claim-counts': 'counts',
} as const;

export function claimBasePlugin(): Plugin {
  return {
    name: 'sidelight-claim-base',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const part = MODULES[id.slice(1) as keyof typeof MODULES];
      if (!id.startsWith('\0') || part === undefined) return undefined;
      const parsed = readClaimFolder(BUNDLED);
      if (!parsed.ok)
        this.error(`The claim base has errors:\n${parsed.problems.map(formatProblem).join('\n')}`);
      const { phrasings: _, examples: __, pages: ___, ...shown } = parsed.base;
      if (part === 'gates') return `export default ${JSON.stringify(gatesOf(shown.base.detection))};`;
      if (part === 'counts') return `export default ${JSON.stringify(countBase(parsed.base))};`;
      const parts = {
        shown: () => ({ ...shown, phrasings: [] }),
        learned: () => learnOnce(parsed.base),
      };
      const data = parts[part]();
      // At this size, a string for JSON.parse is read several times faster than an object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
  };
}
