/** What must not be in our code: ways to send something away, to run text as code, or to turn text into elements. */
interface Rule {
  name: string;
  pattern: RegExp;
  /**
   * If set, the rule holds in built pages only, or in our sources only, because Preact has the word for it. Otherwise
   * it holds in both.
   */
  only?: 'html' | 'source';
}

export const FORBIDDEN: readonly Rule[] = [
  { name: 'fetch', pattern: /\bfetch\s*\(/ },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', pattern: /\bWebSocket\b/ },
  { name: 'EventSource', pattern: /\bEventSource\b/ },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/ },
  { name: 'eval', pattern: /\beval\s*\(/ },
  { name: 'new Function', pattern: /\bnew Function\b|[=(,]Function\(/ },
  { name: 'importScripts', pattern: /\bimportScripts\b/ },
  {
    name: 'innerHTML and its like',
    pattern: /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|createContextualFragment/,
  },
  { name: "Preact's innerHTML", pattern: /dangerouslySetInnerHTML/, only: 'source' },
  {
    name: 'a script from elsewhere',
    pattern: /\bimport\s*\(?\s*["'`]https?:|<script[^>]+src=["']?(?:https?:)?\/\//,
  },
  {
    name: 'a script written into a page',
    pattern: /<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=["']/,
    only: 'html',
  },
];

/** The rules that a text breaks, each with the place where it does. */
export function forbiddenIn(
  text: string,
  kind: 'html' | 'script' | 'source',
): { name: string; at: number }[] {
  return FORBIDDEN.filter(({ only }) => only === undefined || only === kind).flatMap(({ name, pattern }) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ name, at }];
  });
}
