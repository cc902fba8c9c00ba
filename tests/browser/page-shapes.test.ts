import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArticle, until } from './harness/article';
import { hasCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension, tellPage } from './harness/inside';

/** What news sites do beside one article in one page: one article after another, AMP, print views, shadow trees. Frames: page-frames.test.ts. */
const ARTICLE = readFileSync(join(import.meta.dirname, '../pages/harbour-courier.html'), 'utf8');
const SECOND = readFileSync(join(import.meta.dirname, '../pages/northern-wire.html'), 'utf8');
const bodyOf = (html: string) =>
  html.slice(html.indexOf('<main>'), html.indexOf('</main>') + '</main>'.length);
/** An endless page, as some sites make it: one article after the other, each with a headline. */
const articles = (html: string) =>
  `<!doctype html><html lang="en"><title>Trump and Putin leave Alaska summit</title><body><div id="stream">${html}</div></body>`;
const FERRIES = `<article><h1>Ferries return to the fjord</h1>${'<p>The council said on Monday that the ferries would sail every hour again, after a winter in which the islanders had waited for hours.</p>'.repeat(120)}</article>`;
const SHORT_ARTICLE =
  '<article><h1>Trump and Putin leave Alaska without a deal</h1><p>Donald Trump and Vladimir Putin talked for almost three hours in Anchorage, Alaska, on Friday and left without an agreement on Ukraine.</p><p>Trump called the meeting extremely productive, and said that many points had been agreed.</p><p>Neither president took questions from reporters. Putin invited Trump to Moscow for their next meeting.</p><p>It was their first meeting since 2019.</p></article>';
let count = 0;
const address = () => `https://www.rte.ie/news/shape-${count++}/`;

inEachBrowser('a page of another shape', (lab) => {
  const open = (html: string, url = address()) => openArticle(lab(), url, html);

  it('goes over to the next article when one was added below and the first is taken away', async () => {
    const { page, settled, marks, state } = await open(ARTICLE);
    await settled();
    const first = await marks();
    expect(first.length).toBeGreaterThan(5);
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      if (next) document.body.append(next);
      document.querySelector('main')?.remove();
      history.pushState(null, '', `${location.pathname}next/`);
    }, SECOND);
    await until(state, (now) => now?.status === 'done' && now.url.endsWith('/next/'));
    const now = await marks();
    expect(now.length).toBeGreaterThan(0);
    const body = await page.$eval('main', (element) => element.textContent ?? '');
    for (const { text } of now) expect(body).toContain(text);
  });

  it('keeps its marks, and gets more, when longer articles about something else are added below and then one about the event', async () => {
    const { page, settled, marks } = await open(articles(bodyOf(ARTICLE)));
    await settled();
    const add = (html: string) =>
      page.evaluate((html) => document.querySelector('#stream')?.insertAdjacentHTML('beforeend', html), html);
    await add(FERRIES);
    await add(bodyOf(SECOND));
    const textOf = (nth: number) => page.$$eval('article', (all, nth) => all[nth]?.textContent ?? '', nth);
    const [first, ferries, second] = [await textOf(0), await textOf(1), await textOf(2)];
    expect(ferries.length).toBeGreaterThan(3 * (first.length + second.length));
    const now = await until(marks, (now) => now.some(({ text }) => second.includes(text)));
    expect(now.filter(({ text }) => first.includes(text)).length).toBeGreaterThan(5);
    expect(now.filter(({ text }) => ferries.includes(text))).toEqual([]);
  });

  it('has its short article marked beside long ones that name the event in a list of links', async () => {
    const rail = '<section><h3><a href="/x">Trump and Putin in Alaska</a></h3></section></article>';
    const short = SHORT_ARTICLE;
    const { page, settled, marks } = await open(
      articles(`${FERRIES.replace('</article>', rail)}${short}${FERRIES.replace('</article>', rail)}`),
    );
    expect(await settled()).toMatchObject({ status: 'done', analysis: { verdict: 'about' } });
    const body = await page.$eval('article:nth-of-type(2)', (element) => element.textContent ?? '');
    const now = await marks();
    expect(now.length).toBeGreaterThan(1);
    for (const { text } of now) expect(body).toContain(text);
  });

  it('is marked as AMP, whose elements have names of their own', async () => {
    const amp = ARTICLE.replace('<html lang="en">', '<html amp lang="en">')
      .replace('<main>', '<amp-sidebar><ul><li>World</li></ul></amp-sidebar><main>')
      .replaceAll('<p>', '<amp-ad width="1" height="1"></amp-ad><p>');
    const { settled, marks } = await open(amp);
    expect(await settled()).toMatchObject({ status: 'done' });
    expect((await marks()).length).toBeGreaterThan(5);
  });

  it('is marked as a print view, without an article element or classes', async () => {
    const bare = bodyOf(ARTICLE)
      .replace(/<\/?(?:main|article|figure)[^>]*>/g, '')
      .replace(/ class="[^"]*"/g, '');
    const { settled, marks } = await open(
      `<!doctype html><html lang="en"><title>Trump and Putin leave Alaska summit</title><body><div>${bare}</div></body>`,
    );
    expect(await settled()).toMatchObject({ status: 'done' });
    expect((await marks()).length).toBeGreaterThan(5);
  });

  it('is marked within a form whose fields are named like all that a form can be asked', async () => {
    const names = await open('<p>It rained.').then(({ page }) =>
      page.evaluate(() => {
        const names: string[] = [];
        for (const name in document.createElement('form')) names.push(name);
        return names;
      }),
    );
    expect(names).toContain('contains');
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const { settled, marks } = await open(
      articles(`<form>${fields}${bodyOf(ARTICLE)}${FERRIES}${bodyOf(SECOND)}</form>`),
    );
    expect(await settled()).toMatchObject({ status: 'done' });
    expect((await marks()).length).toBeGreaterThan(5);
  });

  it('is marked in open shadow trees, one in the other, and opens its card at a click there', async () => {
    const tree = (name: string, html: string) =>
      `<${name}><template shadowrootmode="open">${html}</template></${name}>`;
    const { page, settled, tab } = await open(
      `<!doctype html><html lang="en"><title>Trump and Putin leave Alaska summit</title><body>${tree(
        'story-page',
        `<h1>Story</h1>${tree('story-body', bodyOf(ARTICLE))}`,
      )}</body>`,
    );
    expect(await settled()).toMatchObject({ status: 'done' });
    /** Of the marks in the inner tree: how many, how the first one's line is drawn, how many are near the pointer, where one stands. */
    const look = () =>
      page.evaluate(() => {
        const inner = document
          .querySelector('story-page')
          ?.shadowRoot?.querySelector('story-body')?.shadowRoot;
        const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
        const all = [...registry].flatMap(([name, ranges]) => [...ranges].map((place) => ({ name, place })));
        const own = all.filter(({ place }) => place.startContainer.getRootNode() === inner);
        const [first] = own;
        const element = first?.place.startContainer.parentElement;
        if (!first || !element) return null;
        const range = document.createRange();
        range.setStart(first.place.startContainer, first.place.startOffset);
        range.setEnd(first.place.endContainer, first.place.endOffset);
        const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
        return {
          count: own.length,
          line: getComputedStyle(element, `::highlight(${first.name})`).textDecorationLine,
          near: own.filter(({ name }) => name.endsWith('-near')).length,
          at: { x: left + 10, y: top + height / 2 },
        };
      });
    const { count, line, near, at } = await until(look, (now) => now !== null);
    expect(count).toBeGreaterThan(5);
    expect([line, near]).toEqual(['underline', 0]);
    await page.mouse.move(at.x, at.y);
    await until(look, (now) => (now?.near ?? 0) > 0);
    await page.mouse.click(at.x, at.y);
    await until(
      () => hasCard(page),
      (open) => open,
    );
    await page.keyboard.press('Escape');
    await inExtension(
      lab(),
      async (api, tab) =>
        void (await api.tabs.sendMessage(tab, {
          sidelight: 'page',
          type: 'command',
          argument: { command: 'next-point' },
        })),
      tab,
    );
    // The focus is led into the inner tree, and stays there.
    const focused = () =>
      page.evaluate(
        () =>
          document
            .querySelector('story-page')
            ?.shadowRoot?.querySelector('story-body')
            ?.shadowRoot?.activeElement?.getAttribute('tabindex') ?? null,
      );
    expect(await until(focused, (now) => now !== null)).toBe('-1');
  });

  it('keeps the card that stops a glide, in a page that scrolls in a part of its own', async () => {
    const style = `<style>html, body { height: 100%; overflow: hidden; margin: 0 }
      #part { height: 100vh; overflow: auto } article { margin-bottom: 1500px }</style><div id="part">`;
    const article = await open(
      ARTICLE.replace('<article', `${style}<article`).replace('</article>', '</article></div>'),
    );
    await article.settled();
    const tell = (command: 'previous-point' | 'open-card') =>
      tellPage(lab(), article.tab, 'command', { command });
    // Whether the end of the glide came after the card was chance.
    for (let tries = 0; tries < 6; tries++) {
      await article.page.$eval('#part', (part) => part.scrollTo(0, 0));
      await tell('previous-point');
      await new Promise((glides) => setTimeout(glides, 120));
      await tell('open-card');
      await until(() => hasCard(article.page), Boolean);
      await new Promise((ends) => setTimeout(ends, 300));
      expect(await hasCard(article.page)).toBe(true);
      await article.page.$eval('#part', (part) => part.scrollBy(0, -200));
      await until(
        () => hasCard(article.page),
        (is) => !is,
      );
    }
  });

  it('is marked further where a press shows the rest, and its card stays with its sentence through tickers and late ads', async () => {
    const more = `<style>.cut > :nth-child(n+8) { display: none }
      #ticker { height: 20px; width: 200px; overflow: auto; white-space: nowrap }</style>
      <div id="ticker">${'Ferries sail again. '.repeat(200)}</div><button id="more">Read more</button>
      <script>more.onclick = () => document.querySelector('.cut').classList.remove('cut');
      setInterval(() => { ticker.scrollLeft += 40; ticked = (window.ticked ?? 0) + 1; }, 100)</script>`;
    // Paragraphs that links can lead to are no lists of links.
    const html = ARTICLE.replace('<article', '<article class="cut"')
      .replaceAll(/<p>(.*?)<\/p>/gs, '<p><a name="here">$1</a></p>')
      .replace('</body>', `${more}</body>`);
    const article = await open(html);
    await article.settled();
    const before = (await article.marks()).length;
    expect(before).toBeGreaterThan(3);
    await article.page.click('#more');
    await until(article.marks, (now) => now.length > 2 * before);
    await tellPage(lab(), article.tab, 'command', { command: 'open-card' });
    await until(() => hasCard(article.page), Boolean);
    const apart = () =>
      article.page.evaluate(() => {
        const host = document.documentElement.lastElementChild?.getBoundingClientRect();
        return (host?.top ?? 0) - (document.querySelector('article p')?.getBoundingClientRect().top ?? 0);
      });
    // The card grows as the accounts come into it, and is then put anew.
    let [last, rested] = [Number.NaN, 0];
    const first = await until(apart, (now) => {
      rested = now === last ? rested + 1 : 0;
      last = now;
      return rested > 10;
    });
    // Low, so that the card has no reason to change to the other side of its sentence.
    await article.page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<div style="height: 24px">Ad</div>');
    });
    await until(apart, (now) => Math.abs(now - first) < 2);
    await article.page.waitForFunction('ticked > 10');
    await article.page.evaluate('ticked = 0');
    await article.page.waitForFunction('ticked > 5');
    expect(await hasCard(article.page)).toBe(true);
    await article.page.close();
  });

  it('has marks that are its own in each of two windows', async () => {
    const one = await open(ARTICLE);
    await one.settled();
    const url = address();
    lab().web.serve(url, ARTICLE);
    const tab = await inExtension(
      lab(),
      async (api, url) => (await api.windows.create({ url, focused: false })).tabs?.[0]?.id ?? -1,
      url,
    );
    await until(
      () =>
        inExtension(
          lab(),
          (api, tab) =>
            api.tabs
              .sendMessage(tab, { sidelight: 'page', type: 'getState', argument: null }, { frameId: 0 })
              .catch(() => null) as Promise<{ value?: { status: string } } | null>,
          tab,
        ),
      (now) => now?.value?.status === 'done',
    );
    const before = await one.marks();
    await inExtension(lab(), (api, tab) => api.tabs.remove(tab), tab);
    expect(await one.marks()).toEqual(before);
  });
});
