import { expect, it } from 'vitest';
import { manifestFaults } from './manifest-faults';

const SOUND = {
  manifest_version: 3,
  name: '__MSG_extName__',
  version: '0.1.0',
  icons: { 16: 'icon/16.png' },
  permissions: ['storage', 'activeTab', 'scripting', 'sidePanel'],
  optional_host_permissions: ['*://*/*'],
  commands: { 'open-card': { description: 'x', suggested_key: { default: 'Alt+Shift+O', chromeos: 'X' } } },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
  },
  background: { type: 'module', service_worker: 'background.js' },
  browser_specific_settings: {
    gecko: { id: 'a@b.example', data_collection_permissions: { required: ['none'] } },
  },
  content_scripts: [{ matches: ['*://*.bbc.co.uk/*'], js: ['content-scripts/content.js'] }],
};
const script = (more: object) => ({ content_scripts: [{ ...SOUND.content_scripts[0], ...more }] });
const policy = (extension_pages: string) => ({ content_security_policy: { extension_pages } });
const OURS = SOUND.content_security_policy.extension_pages;

it('lets a manifest be that has only what Sidelight needs, also from the Chrome Web Store', () => {
  expect(manifestFaults(SOUND)).toEqual([]);
  const fromStore = { key: 'MIIB', update_url: 'https://clients2.google.com/service/update2/crx' };
  expect(manifestFaults({ ...SOUND, ...fromStore })).toEqual([]);
});

it.each<[string, object]>([
  ['host_permissions[]', { host_permissions: ['<all_urls>'] }],
  ['permissions[]: "webRequest"', { permissions: ['storage', 'webRequest'] }],
  ['optional_permissions[]', { optional_permissions: ['history'] }],
  ['content_scripts[].matches[]: "<all_urls>"', script({ matches: ['<all_urls>'] })],
  ['content_scripts[].matches[]: "*://*/*"', script({ matches: ['*://*.bbc.co.uk/*', '*://*/*'] })],
  ['content_scripts[].js[]: "chunks/a.js"', script({ js: ['chunks/a.js'] })],
  ['content_scripts[].world', script({ world: 'MAIN' })],
  ['externally_connectable.matches[]', { externally_connectable: { matches: ['*://evil.example/*'] } }],
  [
    'web_accessible_resources[].resources[]',
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
  ],
  ['update_url: "https://evil.example/u.xml"', { update_url: 'https://evil.example/u.xml' }],
  [
    'browser_specific_settings.gecko.update_url',
    { browser_specific_settings: { gecko: { update_url: 'https://evil.example/u.json' } } },
  ],
  ['options_ui.page: "https://evil.example/"', { options_ui: { page: 'https://evil.example/' } }],
  ["the pages' content security policy", policy(OURS.replace("connect-src 'none'", 'connect-src https:'))],
  ["the pages' content security policy", policy(OURS.replace("'self';", "'self' 'unsafe-eval';"))],
  ["the pages' content security policy", { content_security_policy: undefined }],
])('tells %s', (fault, more) => {
  expect(manifestFaults({ ...SOUND, ...more })[0]).toContain(fault);
});
