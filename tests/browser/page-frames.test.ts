import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { type Article, openArticle, paintedMarks, until } from './harness/article';
import { hasCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import { openPopup } from './harness/popup';

/** Articles that stand in a frame: print views, readers of archives, live blogs of the same house. */
const ARTICLE = readFileSync(join(import.meta.dirname, '../pages/harbour-courier.html'), 'utf8');
const SECOND = readFileSync(join(import.meta.dirname, '../pages/northern-wire.html'), 'utf8');
const PLAIN = '<!doctype html><html lang="en"><title>Weather</title><p>It rained all day in the harbour.</p>';
let count = 0;
const address = (host = 'www.rte.ie') => `https://${host}/news/framed-${count++}/`;
const around = (frame: string) =>
  `<!doctype html><html lang="en"><title>Reader</title><style>iframe { width: 700px; height: 500px }</style>
  <h1>Archive</h1><p>Pick a story, and it opens below.</p>${frame}`;
const asSource = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

inEachBrowser('an article in a frame', (lab) => {
  const serve = (html: string, url = address()) => {
    lab().web.serve(url, html);
    return url;
  };
  // The toolbar button and the pages of the extension ask for the tab in front.
  afterEach(async () => {
    for (const page of await lab().browser.pages())
      if (/^https:\/\/www\./.test(page.url())) await page.close();
  });
  const openAround = (frame: string) => openArticle(lab(), address(), around(frame));
  const isDone = ({ state }: Article) => until(state, (now) => now?.status === 'done');
  const innermost = ({ page }: Article) => page.frames().at(-1) as Frame;
  const marksIn = (frame: Frame) => frame.evaluate(paintedMarks);
  const lineOf = (frame: Frame, name: string) =>
    frame.$eval(
      'article p',
      (element, name) => getComputedStyle(element, `::highlight(${name})`).textDecorationLine,
      name,
    );
  const command = (tab: number, which: string) =>
    inExtension(
      lab(),
      async (api, [tab, command]) =>
        void (await api.tabs.sendMessage(tab as number, {
          sidelight: 'page',
          type: 'command',
          argument: { command },
        })),
      [tab, which] as const,
    );

  // First: after other presses of the button in the same Firefox, the popup said that the tab isn't lent. Why is not known.
  it('is read on a site that is not on the list when the reader checks the page', async () => {
    const frames = ['www.village-paper.example', 'www.an-ad.example'].map(
      (host) => `<iframe src="${serve(ARTICLE, address(host))}"></iframe>`,
    );
    const article = await openArticle(lab(), address('www.village-paper.example'), around(frames.join('')));
    expect(await article.state()).toBeNull();
    await article.page.waitForFunction(() => document.readyState === 'complete');
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('.notice .primary');
    await popup.$eval('.notice .primary', (button) => (button as HTMLElement).click());
    await isDone(article);
    const [, own, other] = article.page.frames() as [Frame, Frame, Frame];
    const painted = await until(
      () => marksIn(own),
      (now) => now.length > 5,
    );
    expect(await lineOf(own, painted[0]?.name ?? '')).toBe('underline');
    expect(await marksIn(other)).toEqual([]);
    await popup.close();
  });

  it('of the same site is read, marked and shown by popup and badge like the page itself', async () => {
    const article = await openAround(`<iframe src="${serve(ARTICLE)}"></iframe>`);
    const state = await isDone(article);
    expect(state).toMatchObject({ analysis: { verdict: 'about' }, url: article.page.url() });
    expect(ARTICLE).toContain((state as { title: string }).title);
    const frame = innermost(article);
    const painted = await until(
      () => marksIn(frame),
      (now) => now.length > 5,
    );
    const text = await frame.$eval('article', (element) => element.textContent ?? '');
    for (const { text: marked } of painted) expect(text).toContain(marked);
    expect(await article.marks()).toEqual([]);
    expect(await lineOf(frame, painted[0]?.name ?? '')).toBe('underline');
    const badge = await inExtension(lab(), (api, tabId) => api.action.getBadgeText({ tabId }), article.tab);
    expect(Number(badge)).toBeGreaterThan(5);
    const popup = await openPopup(lab(), article);
    const rows = await until(
      () => popup.$$('.point-row'),
      (now) => now.length > 0,
    );
    expect(rows.length).toBeGreaterThan(5);
    await popup.close();
  });

  it('opens its card in the frame at a click, and is scrolled to and lit by commands', async () => {
    const article = await openAround(`<iframe src="${serve(ARTICLE)}"></iframe>`);
    await isDone(article);
    const frame = innermost(article);
    const at = await frame.evaluate(() => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      const ranges = [...registry].flatMap(([, ranges]) => [...ranges]);
      const boxes = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.getClientRects()[0];
      });
      const box = boxes.find((box) => box && box.top > 0 && box.bottom < innerHeight);
      return box && { x: box.left + 10, y: box.top + box.height / 2 };
    });
    const frameBox = await article.page.$eval('iframe', (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top: top + element.clientTop };
    });
    if (!at) throw new Error('no mark in view');
    await article.page.mouse.click(frameBox.left + at.x, frameBox.top + at.y);
    await until(
      () => hasCard(frame),
      (open) => open,
    );
    await article.page.keyboard.press('Escape');
    await until(
      () => hasCard(frame),
      (open) => !open,
    );
    await command(article.tab, 'previous-point');
    await until(
      () => marksIn(frame),
      (now) => now.some(({ name }) => name.endsWith('-here')),
    );
    await until(
      () => frame.evaluate(() => scrollY),
      (now) => now > 0,
    );
  });

  it('is found when the frame comes late, without an address of its own, and in another frame', async () => {
    const article = await openAround('');
    expect(await article.settled()).toEqual({ status: 'other' });
    const inner = `<iframe srcdoc="${asSource(ARTICLE)}"></iframe>`;
    await article.page.evaluate((html) => {
      const outer = document.body.appendChild(document.createElement('iframe'));
      outer.srcdoc = html;
    }, around(inner));
    expect(await isDone(article)).toMatchObject({ url: article.page.url() });
    await until(
      () => marksIn(innermost(article)),
      (now) => now.length > 5,
    );
  });

  it('is followed when the frame shows another, and forgotten when the frame goes', async () => {
    const article = await openAround(`<iframe src="${serve(ARTICLE)}"></iframe>`);
    const first = (await isDone(article)) as { title: string };
    const [second, plain] = [serve(SECOND), serve(PLAIN)];
    const go = (url: string) =>
      article.page.$eval('iframe', (frame, url) => frame.setAttribute('src', url), url);
    await go(second);
    await until(article.state, (now) => now?.status === 'done' && now.title !== first.title);
    await until(
      () => marksIn(innermost(article)),
      (now) => now.length > 0,
    );
    await go(plain);
    await until(article.state, (now) => now?.status === 'other');
    await go(second);
    await isDone(article);
    await article.page.$eval('iframe', (frame) => frame.remove());
    await until(article.state, (now) => now?.status === 'other');
  });

  it('is left alone in frames that we may not read or that nobody sees, and the one in the next frame is read', async () => {
    const left = [
      `<iframe src="${serve(ARTICLE, address('www.bbc.com'))}" title="from another site"></iframe>`,
      `<iframe sandbox srcdoc="${asSource(ARTICLE)}" title="shut off from its page"></iframe>`,
      `<iframe style="height: 90px" src="${serve(ARTICLE)}" title="as small as an ad"></iframe>`,
      `<iframe style="width: 1px" src="${serve(ARTICLE)}" title="as narrow as a line"></iframe>`,
      `<iframe style="position: absolute; left: -9999px" src="${serve(ARTICLE)}" title="beside the page"></iframe>`,
      `<iframe style="visibility: hidden" src="${serve(ARTICLE)}" title="has its place but is hidden"></iframe>`,
      `<iframe style="opacity: 0" srcdoc="${asSource(around(`<iframe src="${serve(ARTICLE)}"></iframe>`))}"
        title="around one, and lets nothing be seen"></iframe>`,
      `<iframe style="display: none" src="${serve(ARTICLE)}" title="not shown"></iframe>`,
    ];
    const next = serve(SECOND);
    const article = await openAround(`${left.join('')}<iframe src="${next}"></iframe>`);
    await article.page.waitForFunction(() => document.readyState === 'complete');
    const { title } = (await isDone(article)) as { title: string };
    expect(SECOND).toContain(title);
    const frames = article.page.frames().filter((frame) => frame !== article.page.mainFrame());
    expect(frames).toHaveLength(left.length + 2);
    const read = frames.filter((frame) => frame.url() === next);
    await until(
      () => marksIn(read[0] as Frame),
      (now) => now.length > 0,
    );
    for (const frame of frames.filter((frame) => !read.includes(frame))) {
      const which = await (await frame.frameElement())?.evaluate(({ title }) => title);
      expect(await marksIn(frame), which).toEqual([]);
    }
  });

  it('is left alone where the page itself has one', async () => {
    const html = ARTICLE.replace(
      '</article>',
      `<iframe width="600" height="600" src="${serve(SECOND)}"></iframe></article>`,
    );
    const article = await openArticle(lab(), address(), html);
    const state = (await article.settled()) as { title: string };
    await article.page.waitForFunction(() => document.readyState === 'complete');
    expect(ARTICLE).toContain(state.title);
    expect((await article.marks()).length).toBeGreaterThan(5);
    expect(await marksIn(innermost(article))).toEqual([]);
  });
});
