import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { articleIn, openArticle, until } from './harness/article';
import { hasCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import { startLab } from './harness/lab';

/** A whole article about the summit, written by us, on a news site of the list. */
const ARTICLE = readFileSync(join(import.meta.dirname, '../pages/harbour-courier.html'), 'utf8');
/** What a page tells the surfaces. */
type Told = { type: string; argument: { status: string } };
const PLAIN = '<!doctype html><html lang="en"><title>Weather</title><p>It rained all day in the harbour.</p>';
let count = 0;
const address = () => `https://www.rte.ie/news/story-${count++}/`;
/** The article with something more in its head or before its text. */
const withHead = (more: string) => ARTICLE.replace('</head>', `${more}</head>`);
const withBody = (more: string) => ARTICLE.replace('<article', `${more}<article`);

it('waits in a page that the browser only makes ready until the reader goes there', async () => {
  const lab = await startLab('chromium');
  try {
    const { page, tab, settled } = await openArticle(lab, address(), PLAIN);
    await settled();
    const next = address();
    lab.web.serve(next, ARTICLE);
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    }, next);
    const badge = () => inExtension(lab, (api, tabId) => api.action.getBadgeText({ tabId }), tab);
    await until(
      async () => lab.web.requests,
      (requests) => requests.includes(next),
    );
    // Long enough for an article to be read.
    await new Promise((soon) => setTimeout(soon, 1_500));
    expect(await badge()).toBe('');
    // The page that was made ready takes the place of this one, which the debugger may lose sight of.
    await page.evaluate(`setTimeout(() => { location.href = ${JSON.stringify(next)}; })`);
    await until(badge, (text) => /^\d+$/.test(text));
    // It wasn't loaded anew.
    expect(lab.web.requests.filter((url) => url === next)).toHaveLength(1);
  } finally {
    await lab.close();
  }
});

inEachBrowser('a marked page', (lab) => {
  const open = (html: string, url = address()) => openArticle(lab(), url, html);

  it('has marks only on sentences of the article, and an untouched document', async () => {
    const { page, settled, marks } = await open(ARTICLE);
    expect(await settled()).toMatchObject({ status: 'done' });
    const painted = await marks();
    expect(painted.length).toBeGreaterThan(5);
    const article = await page.$eval('article', (element) => element.textContent ?? '');
    for (const { text } of painted) expect(article).toContain(text);
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    expect(markup).not.toContain('sidelight');
  });

  it.each([
    [
      'a form named "body" and fields named like properties of nodes',
      withBody(
        '<form name="body"><input name="parentNode"><input name="nodeName"><p>Sign here.</p></form><img name="createTreeWalker"><img name="querySelector"><img name="addEventListener"><img name="getSelection">',
      ),
    ],
    ['a deep tree', withBody(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`)],
    [
      '100,000 elements',
      ARTICLE.replace('</article>', `</article><ul>${'<li><i>x</i></li>'.repeat(50_000)}</ul>`),
    ],
    [
      'a paragraph of five million characters',
      ARTICLE.replace('</article>', `<p>${'Word after word. '.repeat(300_000)}</p></article>`),
    ],
    [
      'markup as text',
      ARTICLE.replace(
        '<article>',
        '<article><p>&lt;img src=x onerror=alert(1)&gt; was what somebody had written on the door of the hall, twice.</p>',
      ),
    ],
  ])('survives %s', async (_what, html) => {
    const { settled, marks } = await open(html);
    expect(await settled()).toMatchObject({ status: 'done' });
    expect((await marks()).length).toBeGreaterThan(5);
  });

  const openAndCloseCard = async (page: Page) => {
    await page.bringToFront();
    const place = await page.evaluate(firstMark);
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    const isOpen = () => hasCard(page);
    await until(isOpen, (open) => open);
    await page.keyboard.press('Escape');
    await until(isOpen, (open) => !open);
  };

  it("opens its card among elements named like the document's members", async () => {
    const named = ['createElement', 'documentElement', 'activeElement', 'head'];
    const { page, settled } = await open(withBody(named.map((name) => `<img name="${name}">`).join('')));
    await settled();
    await openAndCloseCard(page);
  });

  it('keeps Escape from the page, pressed and let go, where it closes the card, and only there', async () => {
    const { page, settled } = await open(
      withHead(`<script>for (const type of ['keydown', 'keyup'])
        document.addEventListener(type, ({ key }) => { document.documentElement.title += type + key + ' '; });
      </script>`),
    );
    await settled();
    await openAndCloseCard(page);
    const heard = () => page.evaluate(() => document.documentElement.title);
    expect(await heard()).toBe('');
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('keydownEscape keyupEscape ');
  });

  it("survives trapped getters and missing interfaces in the page's own world", async () => {
    const trap = `<script>
      const trapped = () => { throw new Error('trapped'); };
      for (const name of ['textContent', 'parentNode', 'body', 'data'])
        for (const { prototype } of [Node, Document, CharacterData])
          if (Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { get: trapped });
      Array.prototype.flatMap = Map.prototype.get = TreeWalker.prototype.nextNode = trapped;
      window.Highlight = window.StaticRange = undefined;
    </script>`;
    const state = await (await open(withHead(trap))).settled();
    expect(state).toMatchObject({ status: 'done', analysis: { verdict: 'about' } });
  });

  it('is painted under a strict content security policy with trusted types', async () => {
    const url = address();
    lab().web.serve(url, ARTICLE, {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const page = await lab().browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { settled, marks } = await articleIn(lab(), page);
    await settled();
    expect((await marks()).length).toBeGreaterThan(5);
    expect(await underline(page)).toContain('underline');
  });

  it('sets its marks again when the page clears them, and keeps quiet in a storm of changes', async () => {
    const { page, settled, marks } = await open(ARTICLE);
    await settled();
    const before = (await marks()).length;
    await page.evaluate(() => {
      CSS.highlights.clear();
      const storm = () => {
        const element = document.createElement('b');
        document.body.append(element);
        element.remove();
        requestAnimationFrame(storm);
      };
      storm();
    });
    await page.mouse.move(5, 5);
    await page.hover('article p:nth-of-type(2)');
    const all = await until(
      marks,
      (now) => now.filter(({ name }) => !name.endsWith('-near')).length === before,
    );
    expect(all.length).toBeGreaterThan(0);
  });

  it('follows a text that is replaced node by node, without asking anew', async () => {
    const { page, settled, marks } = await open(ARTICLE);
    await settled();
    const before = await marks();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await until(marks, (now) => now.length === before.length && now.every(({ text }) => text.length > 0));
    expect(await marks()).toEqual(before);
  });

  it('follows a text that comes late, and one that is taken away', async () => {
    const { page, settled, marks, state } = await open(PLAIN);
    expect(await settled()).toEqual({ status: 'other' });
    await page.evaluate((html) => {
      const late = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
      if (late) document.body.append(late);
      history.pushState(null, '', `${location.pathname}late/`);
    }, ARTICLE);
    await until(state, (now) => now?.status === 'done');
    expect((await marks()).length).toBeGreaterThan(5);
    await page.evaluate(() => {
      document.querySelector('article')?.remove();
      history.back();
    });
    await until(state, (now) => now?.status === 'other');
    expect(await marks()).toEqual([]);
  });

  it('reads an article that comes late under the same address, soon after a press or at the latest in seconds', async () => {
    const { page, settled, marks, state } = await open(PLAIN);
    expect(await settled()).toEqual({ status: 'other' });
    await page.evaluate((html) => {
      document.body.innerHTML = '<button>Continue reading</button>';
      document.querySelector('button')?.addEventListener('click', () => {
        const late = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
        if (late) document.body.append(late);
      });
    }, ARTICLE);
    await page.click('button');
    await until(state, (now) => now?.status === 'done');
    expect((await marks()).length).toBeGreaterThan(5);
  });

  it('comes back from the back/forward cache with its marks and its number on the button', async () => {
    const { page, tab, settled, marks } = await open(ARTICLE);
    await settled();
    const before = await marks();
    const badge = () => inExtension(lab(), (api, tabId) => api.action.getBadgeText({ tabId }), tab);
    const number = await until(badge, (text) => /^\d+$/.test(text));
    // Only what comes from the cache still knows this.
    await page.evaluate('window.wasHere = true');
    lab().web.serve('https://www.rte.ie/weather/', PLAIN);
    await page.goto('https://www.rte.ie/weather/', { waitUntil: 'domcontentloaded' });
    await until(badge, (text) => text === '');
    await page.evaluate(() => history.back());
    const back = await articleIn(lab(), page);
    const isBack = () => back.marks().catch(() => []);
    expect(await until(isBack, (now) => now.length === before.length)).toEqual(before);
    expect(await page.evaluate('window.wasHere')).toBe(true);
    expect(await until(badge, (text) => text !== '')).toBe(number);
  });

  it.each([
    // In class, a kind's own underline would give the answer away.
    ['the class mode', { mode: 'class' }, ['sidelight-plain']],
    ['hidden marks', { marks: { on: false, style: 'plain', kinds: [] } }, []],
    ['a base that was switched off', { gates: [], basesInUse: '' }, []],
  ])('knows, back from the cache, %s that was set meanwhile', async (_, change, expected) => {
    const { page, settled, marks } = await open(ARTICLE);
    await settled();
    expect(
      new Set((await until(marks, (now) => now.length > 5)).map(({ name }) => name)).size,
    ).toBeGreaterThan(1);
    await page.evaluate('window.wasHere = true');
    lab().web.serve('https://www.rte.ie/weather/', PLAIN);
    await page.goto('https://www.rte.ie/weather/', { waitUntil: 'domcontentloaded' });
    await inExtension(lab(), (api, items) => api.storage.local.set(items), change as Record<string, unknown>);
    await page.evaluate(() => history.back());
    const back = await articleIn(lab(), page);
    const names = async () => [...new Set((await back.marks()).map(({ name }) => name))];
    await until(
      () => names().catch(() => null),
      (now) => `${now}` === `${expected}`,
    );
    expect(await page.evaluate('window.wasHere')).toBe(true);
    await inExtension(lab(), (api, keys) => api.storage.local.remove(keys), Object.keys(change));
    await page.close();
  });

  it('is compared anew when other bases are used, and not when the same are published again', async () => {
    const { settled, marks, page } = await open(ARTICLE);
    await settled();
    await until(marks, (now) => now.length > 5);
    const { basesInUse = '' } = await inExtension(lab(), (api) => api.storage.local.get('basesInUse'));
    /** Which states the page tells of while these bases are published. */
    const told = (basesInUse: unknown) =>
      inExtension(
        lab(),
        async (api, basesInUse) => {
          const states: string[] = [];
          api.runtime.onMessage.addListener((message: unknown) => {
            const { type, argument } = message as Told;
            if (type === 'stateChanged') states.push(argument.status);
          });
          await api.storage.local.set({ basesInUse });
          await new Promise((soon) => setTimeout(soon, 2_000));
          return states;
        },
        basesInUse,
      );
    expect(await told('others')).toContain('working');
    await settled();
    // Firefox reports a key as changed, also if it is set to what it was.
    expect(await told('others')).not.toContain('working');
    await told(basesInUse);
    await page.close();
  });

  it('leaves marks hidden that the reader hid here, whatever bases come and go', async () => {
    const { page, tab, settled, marks } = await open(ARTICLE);
    await settled();
    await page.bringToFront();
    const toggle = { sidelight: 'page', type: 'command', argument: { command: 'toggle-marks' } };
    await inExtension(lab(), (api, { tab, toggle }) => api.tabs.sendMessage(tab, toggle), { tab, toggle });
    await until(marks, (now) => now.length === 0);
    const { basesInUse } = await inExtension(lab(), (api) => api.storage.local.get('basesInUse'));
    const use = (basesInUse: unknown) =>
      inExtension(lab(), (api, basesInUse) => api.storage.local.set({ basesInUse }), basesInUse);
    await inExtension(lab(), (api, tabId) => api.action.setBadgeText({ tabId, text: '' }), tab);
    await use('others');
    // Its number is on the button again, so the page has followed.
    const badge = () => inExtension(lab(), (api, tabId) => api.action.getBadgeText({ tabId }), tab);
    await until(badge, (text) => /^\d+$/.test(text));
    expect(await marks()).toEqual([]);
    await use(basesInUse);
  });

  it('is not read twice when the script is started twice', async () => {
    const { tab, settled, marks, page } = await open(ARTICLE);
    await settled();
    const before = await marks();
    // Chromium starts it only in a page that the reader lent us.
    await lab().extension.pressButton(page);
    await inExtension(
      lab(),
      async (api, tabId) => {
        await api.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
      },
      tab,
    );
    expect(await marks()).toEqual(before);
    await page.close();
  });

  it('follows another text in the same nodes under the same address, on a page that never rests', async () => {
    const { page, settled, marks } = await open(
      withBody('<p id="ticker">0</p>').replace(
        '</body>',
        '<script>setInterval(() => { ticker.textContent++; }, 100)</script></body>',
      ),
    );
    await settled();
    expect((await marks()).length).toBeGreaterThan(5);
    const rewrite = () =>
      page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('article p'))
          if (paragraph.firstChild)
            paragraph.firstChild.nodeValue = `Harvest ${'and more of it '.repeat(30)}.`;
      });
    // By now the ticker is looked at ever more seldom, next some seven seconds from here; the article is watched for itself.
    const ticks = () => page.$eval('#ticker', (element) => Number(element.textContent));
    await until(ticks, (now) => now > 80, 30);
    await rewrite();
    await until(marks, (now) => now.every(({ text }) => !text.includes('Harvest')), 6);
  });

  it('has no marks that do nothing: after the extension was loaded anew a press works, or takes them away', async () => {
    const { page, settled, marks } = await open(ARTICLE);
    await settled();
    expect((await marks()).length).toBeGreaterThan(5);
    await lab().extension.reload();
    await page.bringToFront();
    const press = async () => {
      const place = await page.evaluate(firstMark);
      if (place) await page.mouse.click(place.x, place.y);
      return place === null || (await hasCard(page));
    };
    expect(await until(press, (done) => done)).toBe(true);
  });

  it('learns nothing: no message, no event, no global of ours reaches it', async () => {
    const spy = `<script>window.heard = []; addEventListener('message', (e) => heard.push(JSON.stringify(e.data)));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (e) { heard.push(e.type); return dispatch.call(this, e); };
      window.before = Object.keys(window);</script>`;
    const { page, settled } = await open(withHead(spy));
    await settled();
    await page.evaluate(() =>
      window.postMessage({ sidelight: 'page', type: 'toggle-marks', argument: null }, '*'),
    );
    await page.hover('article p:nth-of-type(2)');
    const heard = await page.evaluate(
      () => (window as unknown as { heard: string[]; before: string[] }).heard,
    );
    expect(heard).toEqual(['{"sidelight":"page","type":"toggle-marks","argument":null}']);
    expect(await page.evaluate(() => 'sidelight' in window)).toBe(false);
  });
});

/** Where the first line of a mark stands in the window; null where there is none. */
function firstMark(): { x: number; y: number } | null {
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  for (const [name, ranges] of registry)
    for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('sidelight-')
      ? ranges
      : []) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const element = startContainer.parentElement;
      element?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + 5, y: box.top + box.height / 2 };
    }
  return null;
}

/** How the page's own view of a marked element's highlight looks; the browser resolves it for any element. */
function underline(page: import('puppeteer-core').Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('article p') as Element;
    const names = ['number', 'attribution', 'wording', 'agrees', 'only-here'];
    return names
      .map((name) => getComputedStyle(paragraph, `::highlight(sidelight-${name})`).textDecorationLine)
      .join();
  });
}

inEachBrowser(
  'the button',
  (lab) => {
    it('tells nothing of an article that the reader left while the background was starting', async () => {
      const { page, tab, settled, state } = await openArticle(lab(), address(), PLAIN);
      await settled();
      const article = address();
      lab().web.serve(article, ARTICLE);
      lab().web.serve('https://www.rte.ie/weather/', PLAIN);
      const goOn = await lab().extension.holdBackground();
      await page.goto(article, { waitUntil: 'load' });
      await until(state, (now) => now?.status === 'working');
      await page.goto('https://www.rte.ie/weather/', { waitUntil: 'load' });
      await goOn();
      const badge = () => inExtension(lab(), (api, tabId) => api.action.getBadgeText({ tabId }), tab);
      // Long enough for what was told late, and for what is then asked.
      await new Promise((soon) => setTimeout(soon, 3_000));
      expect(await badge()).toBe('');
      await page.close();
    });
  },
  'chromium',
);
