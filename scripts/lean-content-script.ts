import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import type { InlineConfig, Plugin } from 'vite';

const COMPRESS = {
  passes: 6,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
  unsafe_regexp: true,
  pure_getters: true,
};
const TERSER: MinifyOptions = { ecma: 2020, toplevel: true, compress: COMPRESS };

/** Makes content scripts as small as possible, because every page pays for them. */
export function leanContentScript(config: InlineConfig): void {
  config.plugins?.push(replaceModules, minifyAgain);
  // Fields that the constructor sets anyway need not be declared first.
  config.esbuild = { tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } };
  config.build = { ...config.build, minify: 'terser', terserOptions: TERSER };
}

/**
 * Everything else has to be downloaded only once. Terser, even without risky options, still makes the package some
 * kilobytes smaller.
 */
export function leanCode(config: InlineConfig): void {
  config.build = {
    ...config.build,
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 3 } },
  };
}

/**
 * Names of properties that only the content script itself reads (lib/page, the card, the rules of a page), so that one
 * letter is enough. Some are names of browsers' objects, too, which the content script must not read by these names.
 */
const INNER =
  /^(?:stretches|concealed|asideOf|seldom|standfirst|isCurrent|setLook|placeOf|linked|pieces|prose|runs|boxes|isCandidate|scrolled|clean|tail|foreign|column|turnTo|showAll|paint|shown|place|predict|reading|doc|live|lead|reachable|isGoing|gates|bases|look|light|naming|facts|nearest|reached|became|calm|opened|box|worth|linkedShare|element|tag|parent|restore|node)$/;
/** What travels or is stored must keep its names, in whatever form they are declared. */
const LIB = join(import.meta.dirname, '../lib');
const OUTER = [
  ...readdirSync(join(LIB, 'model')).map((file) => `model/${file}`),
  'platform/contract.ts',
  'platform/messages.ts',
  'platform/settings.ts',
];
const NO_CODE = /\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'/g;
for (const file of OUTER) {
  const code = readFileSync(join(LIB, file), 'utf8').replace(NO_CODE, '');
  const name = code.match(/\w+/g)?.find((word) => INNER.test(word));
  if (name) throw new Error(`lib/${file} has a name "${name}", which content scripts would shorten`);
}

/**
 * WXT's way to start a content script: it makes a context, which ours doesn't use, and catches errors to log them, which
 * is left out of a built extension. If WXT does it otherwise one day, nothing is replaced, and `npm run sizes` tells.
 */
const START =
  /try\{const\{main:(\w+),\.\.\.(\w+)\}=(\w+);return await \1\(new \w+\("content",\2\)\)\}catch\((\w+)\)\{throw \4\}/;

/** What the first round has put in one place gives the second round something to do. */
const minifyAgain: Plugin = {
  name: 'sidelight-minify-again',
  generateBundle: {
    // This runs before WXT adds the script's result, its promise, which terser would take for dead code.
    order: 'pre',
    async handler(_options, bundle) {
      const options: MinifyOptions = {
        ...TERSER,
        toplevel: false,
        compress: { ...COMPRESS, hoist_funs: true },
        mangle: { properties: { regex: INNER, builtins: true, keep_quoted: true } },
      };
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') {
          const plain = chunk.code.replace(START, 'return $3.main()');
          chunk.code = (await minify(plain, options)).code ?? chunk.code;
        }
    },
  },
};

/**
 * What content scripts get instead of two modules. In Manifest V3 the browsers' own interface gives promises, so only
 * extension pages and the background need the polyfill (messages are answered in the way that works with and without
 * it). And WXT's context would tell the page by a window message that we are there; ours says nothing.
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
