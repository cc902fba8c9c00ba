import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'claims-worker';

/** Whether an entrypoint is the import worker. A build makes it as below; `npm run dev` makes it by itself. */
export const isSharedWorker = ({ name }: { name: string }): boolean => name === NAME;

/**
 * Makes the import worker part of the build of background and pages, so that it shares checker, matcher and learning
 * with them. Built by itself, it would carry a copy of these, a twentieth of the package.
 */
export function sharedWorker(): Plugin {
  return {
    name: 'sidelight-shared-worker',
    buildStart() {
      const id = join(import.meta.dirname, '..', 'entrypoints', `${NAME}.ts`);
      this.emitFile({ type: 'chunk', id, fileName: `${NAME}.js` });
    },
  };
}
