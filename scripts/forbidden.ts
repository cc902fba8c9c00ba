/**
 * What must not be in our code: ways to send something away, to run text as code, or to turn text into elements. What
 * text alone can show is little: a name that is put together while the code runs is not seen, except on the global
 * object itself.
 */
export type Kind = 'source' | 'script' | 'content script' | 'page' | 'style sheet';

interface Rule {
  name: string;
  pattern: RegExp;
  in: readonly Kind[];
}

const CODE: readonly Kind[] = ['source', 'script', 'content script'];
const BUILT: readonly Kind[] = ['script', 'content script'];
/** Nothing holds it but us: the pages' content security policy doesn't reach into other people's pages. */
const CONTENT: readonly Kind[] = ['content script'];

/** A global name as code has it: called, handed on or kept, but neither inside a word or quotes nor in running prose. */
const named = (names: string) => new RegExp(`(?<![\\w$"'\`-])(?:${names})(?![\\w$"'\`-]|\\s+[a-z])`);
const GLOBAL = '(?:window|self|globalThis|top|parent|frames)';
const SETS = '\\s*=(?![=>])';
const LOADS = 'img|image|i?frame|fencedframe|script|object|embed|video|audio|source|track|form|base|portal';

export const FORBIDDEN: readonly Rule[] = [
  { name: 'fetch', pattern: named('fetch'), in: CODE },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/, in: CODE },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/, in: CODE },
  { name: 'WebTransport', pattern: /\bWebTransport\b/, in: CODE },
  { name: 'EventSource', pattern: /\bEventSource\b/, in: CODE },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/, in: CODE },
  { name: 'RTCPeerConnection and its like', pattern: /\b(?:webkit|moz)?RTC[A-Z]\w+/, in: CODE },
  { name: 'eval', pattern: /\beval\s*\(/, in: CODE },
  { name: 'new Function', pattern: /\bnew Function\b|[=(,]Function\(/, in: CODE },
  { name: 'importScripts', pattern: /\bimportScripts\b/, in: CODE },
  {
    name: 'innerHTML and its like',
    pattern: /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|createContextualFragment/,
    in: [...CODE, 'page'],
  },
  // Preact itself has the word.
  { name: "Preact's innerHTML", pattern: /dangerouslySetInnerHTML/, in: ['source'] },
  {
    name: 'an import that is not of one of our files',
    pattern: /\bimport\s*\(\s*(?!["'`](?:\.{0,2}\/(?!\/)|virtual:))|\bimport\s*["'`](?:https?:)?\/\//,
    in: CODE,
  },
  {
    name: 'a worker that is not one of our files',
    pattern:
      /\bnew\s+(?:Shared)?Worker\s*\((?!\s*[\w$]+(?:\.[\w$]+)*\.getURL\(\s*["'`]\/)|\bserviceWorker\s*\.\s*register\b/,
    in: CODE,
  },
  { name: 'a made Image or Audio', pattern: /\bnew\s+(?:Image|Audio)\b/, in: CODE },
  {
    name: 'a made element that loads or sends',
    pattern: new RegExp(`\\bcreateElement(?:NS)?(?:\\.call)?\\s*\\((?:[^()]*,)?\\s*["'\`](?:${LOADS})["'\`]`),
    in: CODE,
  },
  { name: 'a source set on an element', pattern: new RegExp(`\\.(?:src|srcset|srcdoc)${SETS}`), in: CODE },
  {
    name: 'an attribute set that loads or sends',
    pattern:
      /\bsetAttribute(?:NS)?\s*\([^)]*["'`](?:src|srcset|srcdoc|action|formaction|poster|ping|background)["'`]/,
    in: CODE,
  },
  {
    name: 'going elsewhere by location',
    pattern: new RegExp(
      `\\blocation\\s*\\.\\s*(?:assign|replace)\\b|\\blocation\\s*\\.\\s*(?:href|search|pathname|host|hostname|port|protocol)${SETS}` +
        `|\\b(?:${GLOBAL}|document)\\s*\\.\\s*location${SETS}|(?<![\\w$."'\`])location\\s*=(?![=>])`,
    ),
    in: CODE,
  },
  {
    name: 'window.open',
    pattern: new RegExp(
      `\\b(?:${GLOBAL}|document)\\s*\\.\\s*open\\s*\\(|(?<![\\w$.#])open\\s*\\((?![\\w$,\\s]*\\)\\s*\\{)`,
    ),
    in: BUILT,
  },
  { name: 'going elsewhere by the Navigation API', pattern: /\.\s*navigate\s*\(/, in: CODE },
  { name: 'going elsewhere by a refresh', pattern: /\bhttp-?equiv\b/i, in: BUILT },
  {
    name: 'an address set on a link that is not a file of ours',
    // Vite's own loader of our style sheets sets crossOrigin and then the address.
    pattern: new RegExp(
      `(?<!\\blocation\\s*|\\.crossOrigin="",[\\w$]+)\\.href${SETS}(?!\\s*URL\\.createObjectURL\\()`,
    ),
    in: ['source', 'script'],
  },
  // The browser's tabs go where no content security policy holds them, and an address can carry what was read.
  {
    name: 'a tab or window that opens anything but a page of ours',
    pattern:
      /\b(?:tabs|windows)\s*\.\s*create\b(?!\s*\(\s*\{\s*url:\s*(?:[\w$]+\.runtime\.getURL\(|["'`]chrome:))/,
    in: CODE,
  },
  { name: 'a tab sent elsewhere', pattern: /\btabs\s*\.\s*update\b/, in: CODE },
  {
    name: 'tabs or windows under another name',
    pattern: /[\w$\])]\s*\.\s*(?:tabs|windows)\b(?!\s*(?:\?|\.\s*[a-z]))/,
    in: BUILT,
  },
  {
    name: 'an address for after the removal, or a program outside of the browser',
    // Without a colon behind it: the polyfill has a table of all that browsers offer.
    pattern: /\b(?:setUninstallURL|connectNative|sendNativeMessage)\b(?!\s*:\s*\{)/,
    in: CODE,
  },
  { name: 'a connection to another extension', pattern: /\.\s*connect\s*\(/, in: CODE },
  {
    name: 'a message to anybody but our own parts',
    // The polyfill hands on what it was given.
    pattern:
      /(?<!\btabs\s*\.\s*)\bsendMessage\s*\((?!\s*(?:\.\.\.|[\w$]+\(\s*["'`](?:background|surfaces)["'`]\s*,[^()]*\)\s*\)))|\bruntime\s*\.\s*sendMessage\b(?!\s*\()|\bsendMessage\s*\(\s*["'`]/,
    in: CODE,
  },
  { name: 'a form sent', pattern: /\.\s*(?:submit|requestSubmit)\s*\(/, in: CODE },
  { name: 'a name looked up on the global object', pattern: new RegExp(`\\b${GLOBAL}\\s*\\[`), in: CODE },

  { name: 'an address of the web', pattern: /["'`](?:https?|wss?|ftp):|["'`]\/\/[\w$]/, in: CONTENT },
  {
    name: 'a tag that loads or sends',
    // The frames of a page are looked for under this name, but none is made: then attributes would follow.
    pattern:
      /["'`](?:img|image|script|embed|video|audio|form|base|link)["'`]|["'`]object["'`](?!\s*={2,3}\s*typeof)|["'`]iframe["'`](?!\s*\))/,
    in: CONTENT,
  },
  { name: 'Image or Audio as a value', pattern: named('Image|Audio'), in: CONTENT },
  { name: 'a source', pattern: /(?<![\w$-])(?:src|srcset|srcdoc)(?![\w$-])/, in: CONTENT },
  {
    name: 'a link set, or clicked',
    pattern: new RegExp(`(?<!\\blocation\\s*)\\.href${SETS}|\\bhref\\s*:|\\.click\\s*\\(`),
    in: CONTENT,
  },
  { name: 'window.postMessage', pattern: named('postMessage'), in: CONTENT },
  {
    name: 'cookies and storage of the page',
    pattern: /\bcookie\b|\b(?:local|session)Storage\b|\bindexedDB\b/,
    in: CONTENT,
  },
  { name: 'a picture or sheet from a style', pattern: /\burl\(|@import\b|\bimage-set\(/, in: CONTENT },

  {
    name: 'a script written into a page',
    pattern: /<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=["']/,
    in: ['page'],
  },
  {
    name: 'something from elsewhere',
    pattern: /\b(?:src|srcset|href|action|formaction|data|poster|ping)\s*=\s*["']?\s*(?:[a-z]+:|\/\/)/i,
    in: ['page'],
  },
  {
    name: 'a frame, a form or a base',
    pattern: /<(?:i?frame|object|embed|form|base|portal)\b|http-equiv\s*=\s*["']?refresh/i,
    in: ['page'],
  },
  {
    name: 'something from elsewhere in a style',
    pattern: /\burl\(\s*["']?\s*(?!data:|#)|@import\b|(?:https?:)?\/\/[a-z\d-]+\./i,
    in: ['style sheet'],
  },
];

/**
 * What looks like the above, and what Sidelight does with it. `npm run inspect` lists the places, so that a reviewer
 * needn't look for them.
 */
export const ALLOWED: readonly { name: string; pattern: RegExp }[] = [
  {
    name: "tabs.create: a page of the extension, or the browser's page of keys",
    pattern: /\btabs\.create\b/g,
  },
  { name: 'windows.create: a page of the extension', pattern: /\bwindows\.create\b/g },
  { name: 'windows.update: a window comes to the front', pattern: /\bwindows\.update\b/g },
  { name: 'sendMessage: between the parts of the extension', pattern: /\bsendMessage\b/g },
  { name: 'a link that opens when it is clicked', pattern: /\bhref\s*:/g },
  { name: 'a link made and clicked, to save a file', pattern: /\.click\(\)/g },
  { name: 'an import of one of our own files', pattern: /\bimport\s*\(/g },
  { name: 'a worker from one of our own files', pattern: /\bnew\s+Worker\b/g },
  { name: 'clipboard: text that a reader copies', pattern: /\bnavigator\.clipboard\b/g },
];

/** The rules that a text breaks, each with the place where it does. */
export function forbiddenIn(text: string, kind: Kind): { name: string; at: number }[] {
  return FORBIDDEN.filter((rule) => rule.in.includes(kind)).flatMap(({ name, pattern }) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ name, at }];
  });
}

/**
 * Code without what is said about it. Two slashes begin a comment only at a line's start or after a space: in a text
 * they are mostly part of an address, and what follows on the line must be looked at.
 */
export const withoutComments = (code: string): string =>
  code.replace(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|(?<!\S)\/\/.*$/gm, '$1');

/** What kind of text a built file holds. Null if it can do nothing: pictures, texts, data. */
export function kindOf(file: string): Kind | null {
  if (/\.(?:html?|svg)$/.test(file)) return 'page';
  if (/\.css$/.test(file)) return 'style sheet';
  if (!/\.[cm]?js$/.test(file)) return null;
  return /^content-scripts[\\/]/.test(file) ? 'content script' : 'script';
}
