import { expect, it } from 'vitest';
import { forbiddenIn } from './forbidden';

const names = (...of: Parameters<typeof forbiddenIn>) => forbiddenIn(...of).map(({ name }) => name);

it.each([
  ['await fetch ("https://a.example")', 'fetch'],
  ['new WebSocket(x)', 'WebSocket'],
  ['eval(text)', 'eval'],
  ['a=Function("x")', 'new Function'],
  ['box.innerHTML = text', 'innerHTML and its like'],
  ['import("https://a.example/x.js")', 'a script from elsewhere'],
])('%s', (code, name) => {
  expect(names(code, 'source')).toEqual([name]);
  expect(names(code, 'script')).toEqual([name]);
});

it('looks for scripts in pages only, and for what Preact has a word for in our sources only', () => {
  expect(names('<script>x</script>', 'html')).toEqual(['a script written into a page']);
  expect(names('"<script>x</script>"', 'script')).toEqual([]);
  expect(names('dangerouslySetInnerHTML', 'source')).toEqual(["Preact's innerHTML"]);
  expect(names('dangerouslySetInnerHTML', 'script')).toEqual([]);
});

it('lets words be that only look like it', () =>
  expect(names('prefetch(x); const evaluate = functional("fetch")', 'source')).toEqual([]));
