import outlets from '../assets/outlets.json';

/**
 * What a built manifest may hold, by the place of each value: `[]` stands for the entries of a list, `*` for any one
 * key. A manifest gives the extension its powers, and a browser grants them without a word in the code. So nothing is
 * let through that isn't named here: a new key is a decision, to be made together with PRIVACY.md and docs/stores.md.
 */
const TEXT = /^(?!.*:\/\/)/s;
const FILE = /^(?!\/\/)[\w/.-]+$/;
const VERSION = /^[\d.]+$/;
const YES = /^(?:true|false)$/;
const MAY_HOLD: Readonly<Record<string, RegExp>> = {
  manifest_version: /^3$/,
  name: TEXT,
  short_name: TEXT,
  description: TEXT,
  version: VERSION,
  'icons.*': FILE,
  default_locale: /^en$/,
  'permissions[]': /^(?:storage|activeTab|scripting|sidePanel)$/,
  // Asked for one site at a time, when a reader wants it.
  'optional_host_permissions[]': /^\*:\/\/\*\/\*$/,
  'action.default_title': TEXT,
  'action.default_popup': FILE,
  'commands.*.description': TEXT,
  'commands.*.suggested_key.*': TEXT,
  'content_security_policy.extension_pages': TEXT,
  'background.type': /^module$/,
  'background.service_worker': FILE,
  'background.scripts[]': FILE,
  'options_ui.open_in_tab': YES,
  'options_ui.page': FILE,
  'side_panel.default_path': FILE,
  'sidebar_action.default_panel': FILE,
  'sidebar_action.default_title': TEXT,
  'sidebar_action.open_at_install': YES,
  'storage.managed_schema': FILE,
  minimum_chrome_version: VERSION,
  'browser_specific_settings.gecko.id': TEXT,
  'browser_specific_settings.gecko.strict_min_version': VERSION,
  'browser_specific_settings.gecko.data_collection_permissions.required[]': /^none$/,
  'browser_specific_settings.gecko_android.strict_min_version': VERSION,
  // These must be on the list of news sites, too.
  'content_scripts[].matches[]': /^\*:\/\/\*\./,
  'content_scripts[].run_at': TEXT,
  // What runs in pages has to lie where the strictest rules of forbidden.ts are asked.
  'content_scripts[].js[]': /^content-scripts\/[\w.-]+$/,
  'content_scripts[].css[]': FILE,
  'content_scripts[].css_origin': TEXT,
  'content_scripts[].all_frames': YES,
  'content_scripts[].match_origin_as_fallback': YES,
  // The Chrome Web Store adds these to what it hands out.
  key: TEXT,
  update_url: /^https:\/\/clients2\.google\.com\/service\/update2\/crx$/,
};
/** The addresses of the list of news sites. */
export const NEWS = new Set(
  outlets.outlets.flatMap(({ domains }) => domains.map((domain) => `*://*.${domain}/*`)),
);
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What a built manifest holds that Sidelight doesn't need, or lacks, one line each. */
export function manifestFaults(manifest: unknown): string[] {
  const values = valuesOf(manifest);
  const policy = values.find(([place]) => place === 'content_security_policy.extension_pages')?.[1] ?? '';
  return [
    ...(isHeldBy(policy)
      ? []
      : ["the pages' content security policy lets them connect or load from elsewhere"]),
    ...values.flatMap(([place, value]) => faultOf(place, value) ?? []),
  ];
}

function faultOf(place: string, value: string): string | undefined {
  const allowed = MAY_HOLD[place] ?? MAY_HOLD[anyKey(place)];
  if (!allowed) return `${place}: a key that Sidelight's manifest doesn't have`;
  const isKnown = allowed.test(value) && (place !== 'content_scripts[].matches[]' || NEWS.has(value));
  return isKnown ? undefined : `${place}: "${value}" is not among what Sidelight needs`;
}

/** The place with `*` for a key that an author may choose: an icon's size, a command, a system. */
const anyKey = (place: string) =>
  place.replace(/^(icons|commands)\.[\w-]+/, '$1.*').replace(/(\.suggested_key)\.\w+$/, '$1.*');

/** Every text, number, yes or no of a JSON value with its place. What is empty has none, and gives nothing away. */
function valuesOf(value: unknown, place = ''): [place: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[place, String(value)]];
  if (Array.isArray(value)) return value.flatMap((entry) => valuesOf(entry, `${place}[]`));
  return Object.entries(value).flatMap(([key, entry]) => valuesOf(entry, place ? `${place}.${key}` : key));
}

/** Exactly ours: a further directive, or a further source in one, is a hole or a decision to be made here. */
function isHeldBy(policy: string): boolean {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  return directives.length === POLICY.length && POLICY.every((directive) => directives.includes(directive));
}
