import { defineConfig } from 'wxt';
import outlets from './assets/outlets.json';
import type { Command } from './lib/model/surfaces';
import { claimBasePlugin } from './scripts/claim-base-plugin';
import { fixedStyleOrder } from './scripts/fixed-style-order';
import { leanCode, leanContentScript } from './scripts/lean-content-script';
import { leanJson } from './scripts/lean-json';
import { noInnerHtml } from './scripts/no-inner-html';
import { isSharedWorker, sharedWorker } from './scripts/shared-worker';

/** Content scripts run on these sites only; every other page is the reader's choice (activeTab or an optional permission). */
const newsSites = outlets.outlets.flatMap(({ domains }) => domains.map((domain) => `*://*.${domain}/*`));

/**
 * Chromium takes keys for at most four commands; readers may give one to the fifth. It keeps N and P for itself. ChromeOS
 * keeps I, L, M, N, P, S and V for the system, and K in older versions: there we take the key above J, and D.
 */
const keyOf = (letter: string, onChromeOs = letter) => ({
  suggested_key: {
    default: `Alt+Shift+${letter}`,
    ...(onChromeOs !== letter && { chromeos: `Alt+Shift+${onChromeOs}` }),
  },
});

/** WXT adds sidePanel where there is one. The settings give a reason for each. */
export const PERMISSIONS = ['storage', 'activeTab', 'scripting'];

const CONTENT_SCRIPT = {
  matches: newsSites,
  // Only the gate, which is cheap, is passed before the page is idle: the background may need waking meanwhile.
  runAt: 'document_end',
  // The style sheet is for frames, too, see below.
  cssInjectionMode: 'manual',
};

/** `npm run dev` makes the import worker by itself. */
let isWorkerShared = false;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'public',
  // What commands write is no source.
  zip: { excludeSources: ['shots/**', 'start-output/**', 'coverage/**'] },
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      // Articles in frames are read from the page around them (lib/page/frames.ts); only how marks look must be told there.
      manifest.content_scripts?.push({
        matches: newsSites,
        css: ['content-scripts/content.css'],
        all_frames: true,
        match_origin_as_fallback: true,
        // Chromium's highlights are inherited into shadow trees, Firefox needs a style sheet that reaches there.
        ...(config.browser === 'firefox' && { css_origin: 'user' }),
      });
    },
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const worker = entrypoints.findIndex(isSharedWorker);
      isWorkerShared = config.command === 'build';
      if (isWorkerShared && worker >= 0) entrypoints.splice(worker, 1);
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') Object.assign(entrypoint.options, CONTENT_SCRIPT);
    },
    'build:publicAssets': (_wxt, files) => leanJson(files),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) leanContentScript(config);
      else leanCode(config);
      if (isWorkerShared && entrypoints.some(({ type }) => type === 'background'))
        config.plugins?.push(sharedWorker());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'next-point': { description: '__MSG_commandNextPoint__', ...keyOf('J') },
      'previous-point': { description: '__MSG_commandPreviousPoint__', ...keyOf('K', 'U') },
      'open-card': { description: '__MSG_commandOpenCard__', ...keyOf('O') },
      'open-panel': { description: '__MSG_commandOpenPanel__', ...keyOf('S', 'D') },
      'toggle-marks': {
        description: '__MSG_commandToggleMarks__',
        ...(browser === 'firefox' && keyOf('H')),
      },
    } satisfies Record<Command, unknown>,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '123',
          // What a school can fix; Firefox takes the same keys from its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    plugins: [claimBasePlugin(), noInnerHtml(), fixedStyleOrder()],
    // The polyfill for preloading would bring the only fetch() in the package.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
});
