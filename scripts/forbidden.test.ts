import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, kindOf, withoutComments } from './forbidden';

const names = (...of: Parameters<typeof forbiddenIn>) => forbiddenIn(...of).map(({ name }) => name);

it.each([
  ["const a = 'https://a.example'; fetch(a);", ['fetch']],
  ["const all = ['https://*/*']; fetch(all[0]); /* as a page would */", ['fetch']],
  ['const text = " // "; fetch(text);', ['fetch']],
  ['// Without fetch(a).', []],
  ['go(); // Not fetch(a).', []],
  ['/* Neither eval(a)\n nor fetch(a). */ go();', []],
])('looks at all code and at no comment: %s', (code, found) =>
  expect(names(withoutComments(code), 'source')).toEqual(found),
);

describe('in any script', () => {
  it.each([
    ['await fetch ("https://a.example")', 'fetch'],
    ['const g=fetch;g(x)', 'fetch'],
    ['send(self.fetch)', 'fetch'],
    ['new WebSocket(x)', 'WebSocket'],
    ['new WebTransport(x)', 'WebTransport'],
    ['new EventSource(x)', 'EventSource'],
    ['new webkitRTCPeerConnection(x)', 'RTCPeerConnection and its like'],
    ['globalThis["fet"+"ch"](x)', 'a name looked up on the global object'],
    ['eval(text)', 'eval'],
    ['a=Function("x")', 'new Function'],
    ['box.innerHTML = text', 'innerHTML and its like'],
    ['import("https://a.example/x.js")', 'an import that is not of one of our files'],
    ['import("ht"+"tps:")', 'an import that is not of one of our files'],
    ['import("//a.example/x.js")', 'an import that is not of one of our files'],
    ['import(name)', 'an import that is not of one of our files'],
    ['new Worker("//a.example/x.js")', 'a worker that is not one of our files'],
    ['(new Image)', 'a made Image or Audio'],
    ['document.createElement("iframe")', 'a made element that loads or sends'],
    ['Document.prototype.createElement.call(document,`script`)', 'a made element that loads or sends'],
    ['document.createElementNS(svg, "image")', 'a made element that loads or sends'],
    ['shown.src = x', 'a source set on an element'],
    ['shown.setAttribute("src", x)', 'an attribute set that loads or sends'],
    ['location.assign(x)', 'going elsewhere by location'],
    ['location.href=x', 'going elsewhere by location'],
    ['window.location = x', 'going elsewhere by location'],
    ['form.requestSubmit()', 'a form sent'],
  ])('%s', (code, name) => {
    expect(names(code, 'source')).toEqual([name]);
    expect(names(code, 'script')).toEqual([name]);
    expect(names(code, 'content script')).toContain(name);
  });

  it.each(['window.open(x)', 'n=1;open(x)'])('%s', (code) => {
    expect(names(code, 'script')).toEqual(['window.open']);
  });

  it.each([
    'prefetch(x); const evaluate = functional("fetch")',
    'say("They fetch what they want", location.href)',
    'if(location.href===x)y=location.hash="#a"',
    '({location:t=m.location,open(t){return t}})',
    'new Worker(c.runtime.getURL("/claims-worker.js"),{type:"module"})',
    'import("./chunk.js")',
    'm.open(t);box.src==x',
  ])('lets be what only looks like it: %s', (code) => expect(names(code, 'script')).toEqual([]));
});

describe('in the content script, which no policy holds', () => {
  it.each([
    ['make("img",{})', 'a tag that loads or sends'],
    ['make("iframe",{title:t})', 'a tag that loads or sends'],
    ['make(tag,{src:x})', 'a source'],
    ['make(tag,{href:x})', 'a link set, or clicked'],
    ['a.href=x', 'a link set, or clicked'],
    ['a.click()', 'a link set, or clicked'],
    ['const I=Image;', 'Image or Audio as a value'],
    ['t="https://a.example"', 'an address of the web'],
    ['t="//"+host;u=`//a`', 'an address of the web'],
    ['css="a{background:url(x)}"', 'a picture or sheet from a style'],
    ['postMessage(x)', 'window.postMessage'],
    ['document.cookie', 'cookies and storage of the page'],
  ])('%s', (code, name) => {
    expect(names(code, 'content script')).toEqual([name]);
    expect(names(code, 'script')).toEqual([]);
  });

  it('may look for frames, and ask what an object is', () =>
    expect(names('all(t,"iframe").concat("object"==typeof n)', 'content script')).toEqual([]));
});

it('looks for scripts in pages only, and for what Preact has a word for in our sources only', () => {
  expect(names('<script>x</script>', 'page')).toEqual(['a script written into a page']);
  expect(names('"<script>x</script>"', 'script')).toEqual([]);
  expect(names('dangerouslySetInnerHTML', 'source')).toEqual(["Preact's innerHTML"]);
  expect(names('dangerouslySetInnerHTML', 'script')).toEqual([]);
});

it('finds what a page or a style sheet gets from elsewhere', () => {
  expect(names('<script src="//a.example/x.js"></script>', 'page')).toEqual(['something from elsewhere']);
  expect(names('<script type="module" src="/chunks/x.js"></script>', 'page')).toEqual([]);
  expect(names('<iframe></iframe>', 'page')).toEqual(['a frame, a form or a base']);
  const sheet = 'something from elsewhere in a style';
  expect(names('a{background:url(https://a.example/x)}', 'style sheet')).toEqual([sheet]);
  expect(names("@import 'x.css';", 'style sheet')).toEqual([sheet]);
  expect(names('a{background:image-set("//a.example/x" 1x)}', 'style sheet')).toEqual([sheet]);
  expect(names('a{background:url(data:image/svg+xml,x)}', 'style sheet')).toEqual([]);
});

it('knows the content script by its folder', () => {
  expect(kindOf('content-scripts/content.js')).toBe('content script');
  expect(kindOf('chunks/content.mjs')).toBe('script');
  expect(kindOf('icon/16.png')).toBeNull();
});

it('exits with 2 where there is nothing to read', () => {
  const empty = mkdtempSync(join(tmpdir(), 'sidelight-nothing-'));
  const run = () =>
    execFileSync('npx', ['tsx', join(import.meta.dirname, 'inspect.ts'), empty], { stdio: 'pipe' });
  expect(run).toThrow(expect.objectContaining({ status: 2 }));
});
