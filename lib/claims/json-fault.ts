/**
 * What should stand where a text stops being JSON. The second line stands for what people write who don't know JSON. The
 * third is no fault to JSON, but of two values with the same key in an object, `JSON.parse` loses the first.
 */
export type Due =
  | ('value' | 'key' | ':' | ', }' | ', ]' | 'end')
  | ('no-comma' | 'one-comma' | 'full-number' | 'quotes' | 'inner-quotes' | 'one-line' | 'no-comment')
  | 'new-key';

export interface JsonFault {
  /** Counted from 1, as in editors. */
  line: number;
  column: number;
  /** The text that stands there. */
  text: string;
  due: Due;
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SHOWN = 20;

/**
 * Finds where a text stops being JSON, or gives a key of an object a second time. Null if it does neither. Browsers report
 * the first in different words and often without the line, which an author needs, and the second not at all. So we find it
 * here, in one pass and without recursion.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ('}' | ']')[] = [];
  /** The keys so far of each open object, as they are written, and of each open list none. */
  const keys: Set<string>[] = [];
  let due: Due | 'key or }' | 'value or ]' = 'value';
  let comma = 0;
  for (let at = after(SPACE, text, 0); ; at = after(SPACE, text, at)) {
    const sign = text[at] ?? '';
    const closes = sign !== '' && sign === open.at(-1);
    if (due === 'end') return sign === '' ? null : fault(text, at, due);
    const afterComma = text[comma] === ',' && after(SPACE, text, comma + 1) === at;
    if (closes && /^(?:key or|value or|,)/.test(due)) {
      open.pop();
      keys.pop();
      due = behind(open);
      at++;
    } else if (closes && afterComma) return fault(text, comma, 'no-comma');
    else if (sign === ',' && afterComma) return fault(text, at, 'one-comma');
    else if (due === 'key' && at === comma + 1 && isDigit(sign) && isDigit(text[comma - 1]))
      return fault(text, numberBegins(text, comma), 'full-number');
    else if (due === ':' || due === ', }' || due === ', ]') {
      if (sign !== (due === ':' ? ':' : ','))
        return goesOn(text, at) ? fault(text, at - 1, 'inner-quotes') : fault(text, at, due);
      comma = at++;
      due = due === ', }' ? 'key' : 'value';
    } else if (due === 'key' || due === 'key or }') {
      const end = stringEnd(text, at);
      if (end < 0) return fault(text, at, isOpen(text, at) ? 'one-line' : 'key');
      const key = text.slice(at, end);
      if (keys.at(-1)?.has(key)) return { ...fault(text, at, 'new-key'), text: key };
      keys.at(-1)?.add(key);
      due = ':';
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      keys.push(new Set());
      due = sign === '{' ? 'key or }' : 'value or ]';
      at++;
    } else {
      const end = sign === '"' ? stringEnd(text, at) : after(LITERAL, text, at);
      if (end < 0 || end === at) return fault(text, at, isOpen(text, at) ? 'one-line' : 'value');
      due = behind(open);
      at = end;
    }
  }
}

const isDigit = (sign = '') => sign >= '0' && sign <= '9';
function numberBegins(text: string, end: number): number {
  let at = end;
  while (isDigit(text[at - 1])) at--;
  return at;
}

const behind = (open: readonly string[]): Due =>
  open.length === 0 ? 'end' : open.at(-1) === '}' ? ', }' : ', ]';

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Whether words stand right behind a text, as in "the "fire" service": its last quotation mark was hardly its end. */
const goesOn = (text: string, at: number) =>
  text[at - 1] === '"' && /[^\s,:{}[\]"“”„‟‘’«»'/#]/.test(text[at] ?? '');

/** Whether a text begins here that does not end on its line. */
const isOpen = (text: string, at: number) =>
  text[at] === '"' && /^[\r\n]?$/.test(text[stringStop(text, at)] ?? '');

/**
 * The offset behind the closing quotation mark. Negative if there is none, or if the text holds something unescaped.
 */
function stringEnd(text: string, from: number): number {
  if (text[from] !== '"') return -1;
  const stop = stringStop(text, from);
  return text[stop] === '"' ? stop + 1 : -1;
}

/** The offset of the closing quotation mark, or of what no text may hold, or the end of the file. */
function stringStop(text: string, from: number): number {
  for (let at = from + 1; at < text.length; ) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) return at;
    const next = sign === 0x5c ? after(ESCAPE, text, at) : sign < 0x20 ? at : at + 1;
    if (next === at) return at;
    at = next;
  }
  return text.length;
}

function fault(text: string, at: number, due: Due): JsonFault {
  const lines = text.slice(0, at).split('\n');
  const shown = text.slice(at, at + SHOWN);
  const known = /^[“”„‟‘’«»']/.test(shown) ? 'quotes' : /^(?:\/[/*]|#)/.test(shown) ? 'no-comment' : due;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, text: shown, due: known };
}
