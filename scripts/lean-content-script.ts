import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** Makes content scripts as small as they can be, because every page pays for them. */
export function leanContentScript(config: InlineConfig): void {
  config.plugins?.push(replaceModules);
  config.build = {
    ...config.build,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      toplevel: true,
      compress: { passes: 6, unsafe: true, unsafe_arrows: true, unsafe_methods: true, unsafe_regexp: true },
    },
  };
}

/**
 * What content scripts get instead of two modules. The browsers' own interface gives promises in Manifest V3, so
 * the polyfill is for extension pages and the background only (messages are answered in the way that works with
 * and without it). And WXT's context would tell the page by a window message that we are there; ours says nothing.
 */
const REPLACED: Record<string, string> = {
  'webextension-polyfill': 'lib/platform/native.ts',
  'wxt/utils/content-script-context': 'lib/page/silent-context.ts',
};

const replaceModules: Plugin = {
  name: 'sidelight-lean-content-script',
  enforce: 'pre',
  resolveId: (id) => (id in REPLACED ? join(import.meta.dirname, '..', REPLACED[id] ?? '') : undefined),
};
