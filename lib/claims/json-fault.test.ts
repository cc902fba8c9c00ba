import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

describe('where a text stops being JSON', () => {
  it.each([
    ['a comma after the last entry', '{\n  "a": 1,\n}', '2:9 no-comma'],
    ['a comma after the last of a list', '[1, 2 , ]', '1:7 no-comma'],
    ['two commas', '{ "a": 1,, "b": 2 }', '1:10 one-comma'],
    ['two commas in a list', '[1, ,2]', '1:5 one-comma'],
    ['a value that is missing before a comma', '{ "a": , "b": 2 }', '1:8 value'],
    ['a number with its thousands set off', '{ "a": 1,400, "b": 2 }', '1:8 full-number'],
    ['curly quotation marks', '{\n  “a”: 1 }', '2:3 quotes'],
    ['curly quotation marks around a value', '{ "a": “b” }', '1:8 quotes'],
    ['single ones', "{ 'a': 1 }", '1:3 quotes'],
    ['a comment', '// mine\n{}', '1:1 no-comment'],
    ['a comment behind an entry', '{ "a": 1, # mine\n "b": 2 }', '1:11 no-comment'],
    ['a missing comma', '{ "a": 1\n  "b": 2 }', '2:3 , }'],
    ['a missing comma in a list', '["a" "b"]', '1:6 , ]'],
    ['a missing colon', '{ "a" 1 }', '1:7 :'],
    ['a key without quotation marks', '{ a: 1 }', '1:3 key'],
    ['a value without quotation marks', '{ "a": day }', '1:8 value'],
    ['a value that is missing', '{ "a": }', '1:8 value'],
    ['a text that does not end on its line', '{ "a": "b\n" }', '1:8 one-line'],
    ['a closing quotation mark that is missing', '{ "a": "b,\n  "c": 1 }', '1:8 one-line'],
    ['one that is missing at a key', '{ "a: 1\n}', '1:3 one-line'],
    ['one that is missing before the end of the file', '["a', '1:2 one-line'],
    ['one that is missing before the next text', '["a, "b"]', '1:6 inner-quotes'],
    ['quotation marks within a text', '{ "a": "The "fire" service" }', '1:13 inner-quotes'],
    ['quotation marks where a text begins', '[""Fire" it said"]', '1:3 inner-quotes'],
    ['quotation marks within a key', '{ "a"b": 1 }', '1:5 inner-quotes'],
    ['a backslash that escapes nothing', '["C:\\wend"]', '1:2 value'],
    ['a file that is cut off', '{ "a": [1', '1:10 , ]'],
    ['something behind the end', '{ "a": 1 } }', '1:12 end'],
    ['nothing of JSON', 'hello', '1:1 value'],
    ['a number with a leading zero', '[07]', '1:2 value'],
    ['a key for the second time', '{ "a": 1,\n  "b": 2,\n  "a": 3 }', '3:3 new-key'],
    ['a key for the second time behind inner objects', '{ "a": [{ "b": {} }], "a": 0 }', '1:23 new-key'],
  ])('%s', (_, text, told) => {
    const fault = jsonFault(text);
    expect(`${fault?.line}:${fault?.column} ${fault?.due}`).toBe(told);
  });

  it.each([
    ['the same key in an object and in one within it', '{ "a": { "a": [{ "a": 1 }, { "a": 2 }] } }'],
    ['a value like a key', '{ "a": "a", "b": ["a", "a"] }'],
    ['a text alone, with space around it', ' "a"\n'],
  ])('is nowhere in %s', (_, text) => expect(jsonFault(text)).toBe(null));

  it('is at the end of what a parser still takes, whatever was cut out or put in', () =>
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '“', 'x', '\n'),
        (json, place, put) => {
          const at = place % (json.length + 1);
          const text = json.slice(0, at) + put + json.slice(at + (put === '' ? 1 : 0));
          const { line, column, due } = jsonFault(text) ?? END;
          if (due === 'new-key') return;
          expect(due === 'none').toBe(isJson(text));
          if (due === 'none') return;
          const lines = text.split('\n');
          const offset = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
          expect(offset).toBeLessThanOrEqual(text.length);
          // Nothing before the fault is to blame: up to there the text is the beginning of some JSON.
          if (offset > 0) expect(isJson(text.slice(0, offset)) || canGoOn(text.slice(0, offset))).toBe(true);
        },
      ),
    ));
});

const END = { line: 0, column: 0, due: 'none' };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether closing everything that is open, texts too, with a value or key where one is due, makes JSON of it. */
function canGoOn(text: string): boolean {
  const closers: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    if (inString) {
      if (text[i] === '\\') i++;
      else if (text[i] === '"') inString = false;
    } else if (text[i] === '"') inString = true;
    else if (text[i] === '{') closers.unshift('}');
    else if (text[i] === '[') closers.unshift(']');
    else if (text[i] === '}' || text[i] === ']') closers.shift();
  }
  const begun = inString ? `${text}"` : text;
  return ['', '0', ':0', '"k":0', ',0', '.0'].some((more) => isJson(begun + more + closers.join('')));
}
