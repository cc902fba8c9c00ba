// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gateText, readInSteps, readPage } from './read';

const LONG =
  'The two leaders spoke for a good while in the hall of the harbour town, and both sides called the talks useful.';
const OTHER =
  'Fishermen on the pier said that they had seen nothing like it since the big storm, and went on mending nets.';

const read = (html: string, head = '') => {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  return readPage(document, 'https://paper.example/story');
};
const texts = (html: string) => read(html).blocks.map(({ kind, text }) => `${kind}: ${text}`);

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('the article of a page', () => {
  it('is its paragraphs, headings and lists, without what stands around them', () => {
    expect(
      texts(`
        <nav><a href="/">Home</a></nav>
        <article><h1>Talks end</h1>
          <p>${LONG}</p>
          <h2>What was said</h2>
          <p>${OTHER}</p>
          <ul><li>First, the harbour stays open to all ships.</li><li>Second, the fish market moves next year.</li></ul>
          <blockquote><p>${LONG}</p></blockquote>
          <figure><img alt=""><figcaption>The hall of the harbour town. Photo: A. Person</figcaption></figure>
          <p>${OTHER}</p>
          <aside><p>${LONG}</p></aside>
        </article>
        <footer><p>${LONG}</p></footer>`),
    ).toEqual([
      `paragraph: ${LONG}`,
      'heading: What was said',
      `paragraph: ${OTHER}`,
      'list-item: First, the harbour stays open to all ships.',
      'list-item: Second, the fish market moves next year.',
      `quote: ${LONG}`,
      `paragraph: ${OTHER}`,
    ]);
  });

  it.each([
    ['related links', `<div class="related-stories"><p>${LONG}</p></div>`],
    ['names in camel case', `<div class="StoryPullQuote"><p>${LONG}</p></div>`],
    [
      'teasers under a linked headline',
      `<div><h3><a href="/x">Another story of ours</a></h3><p>${LONG}</p></div>`,
    ],
    ['forms', `<form><p>${LONG}</p></form>`],
    ['what says of itself that it is hidden', `<div hidden><p>${LONG}</p></div>`],
    ['lists of links', `<p><a href="/x">${LONG}</a></p>`],
  ])('leaves out %s', (_what, extra) => {
    const body = `<p>${OTHER}</p>`.repeat(6);
    expect(texts(`<main><h1>A</h1><div class="body">${body}${extra}${body}</div></main>`)).toEqual(
      Array(12).fill(`paragraph: ${OTHER}`),
    );
  });

  it.each(['paywall', 'share', 'card', 'teaser-content'])(
    'keeps a body whose wrapper is named "%s"',
    (name) => {
      expect(
        texts(`<article><div class="${name}">${`<p>${LONG}</p>`.repeat(8)}</div></article>`),
      ).toHaveLength(8);
    },
  );

  it('goes on where an ad splits the body into parts, headings between paragraphs included', () => {
    const part = (n: number) =>
      `<div class="text part-${n}"><h3>Heading ${n}</h3>${`<p>${LONG}</p>`.repeat(3)}</div>`;
    const found = texts(`<section>${part(1)}<div class="ad"><p>${OTHER}</p></div>${part(2)}</section>`);
    expect(found.filter((text) => text.endsWith(LONG))).toHaveLength(6);
    expect(found).toContain('heading: Heading 2');
    expect(found.join()).not.toContain(OTHER);
  });

  it('begins with the standfirst', () => {
    const standfirst = 'Two leaders, one hall, and a town that wanted its quiet back';
    expect(
      texts(`<article><header><h1>Talks end</h1><p class="standfirst">${standfirst}</p></header>
        <div class="article-body">${`<p>${LONG}</p>`.repeat(5)}</div></article>`)[0],
    ).toBe(`paragraph: ${standfirst}`);
  });

  it('starts a new block at a line break, and reads source line feeds as spaces of the same length', () => {
    expect(texts(`<article><p>${LONG}\n\tNext line.<br>${OTHER}</p><p>${LONG}</p></article>`)).toEqual([
      `paragraph: ${LONG}  Next line.`,
      `paragraph: ${OTHER}`,
      `paragraph: ${LONG}`,
    ]);
  });

  it('is read from open shadow trees where the page itself has none', () => {
    document.body.innerHTML = '<story-page></story-page>';
    const tree = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
    if (!tree) throw new Error('no shadow tree');
    tree.innerHTML = `<article>${`<p>${LONG}</p>`.repeat(3)}</article>`;
    expect(readPage(document, 'https://paper.example/').blocks).toHaveLength(3);
    expect(gateText(document)).toContain('harbour town');
  });

  it.each([
    '',
    '<p></p>',
    '<form><input name="parentNode"><p>Hello</p></form>',
    `${'<div>'.repeat(3_000)}deep`,
  ])('does without an article (%#)', (html) => expect(() => read(html)).not.toThrow());
});

describe('several articles in one page', () => {
  const EVENT =
    'The two leaders met in the hall of the harbour town, and each of them called what came of the talks useful.';
  const isOurs = (text: string) => text.includes('leaders') && text.includes('harbour town');
  const article = (text: string, count: number, more = '') =>
    `<article><h1>Head</h1><div class="text">${`<p>${text}</p>`.repeat(count)}</div>${more}</article>`;
  const found = (...articles: string[]) => {
    document.body.innerHTML = `<main>${articles.join('')}</main>`;
    const steps = readInSteps([document], 'https://paper.example/', isOurs);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value.blocks.map(({ text }) => text).filter((text) => text !== 'Head');
  };
  const rail = `<section><h3><a href="/x">Leaders in the harbour town</a></h3></section>`;

  it.each([
    ['a long one about something else', article(OTHER, 40), 0],
    ['a long one that only names the event in a list of links', article(OTHER, 40, rail), 0],
    ['a long one about the event', article(LONG.replace('The two leaders', 'Both leaders'), 40), 40],
  ])('are read each for itself: a short one about the event beside %s', (_what, long, paragraphs) => {
    for (const texts of [found(long, article(EVENT, 5)), found(article(EVENT, 5), long)]) {
      expect(texts.filter((text) => text === EVENT)).toHaveLength(5);
      expect(texts).toHaveLength(5 + paragraphs);
    }
  });

  it('are found where they say little', () => {
    expect(found(article(OTHER, 40, rail), article(EVENT, 2))).toEqual([EVENT, EVENT]);
  });

  it('count as one where one stands in the other', () => {
    const inner = article(EVENT, 5);
    expect(found(article(EVENT, 5, `<div>${inner}${inner}</div>`))).toHaveLength(15);
  });

  it("don't matter where none of them is about the event", () => {
    expect(found(article(OTHER, 5), article(OTHER, 5))).toHaveLength(10);
  });
});

describe('what a page states of itself', () => {
  const facts = (head: string) => read('<h1>Shown title</h1>', head).facts;

  it('comes from structured data first', () => {
    const data = {
      '@graph': [
        { '@type': 'Organization', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'From the data',
          datePublished: '2025-08-16T03:04:05+02:00',
          publisher: { name: 'The Paper' },
        },
      ],
    };
    expect(
      facts(`<script type="application/ld+json">{broken</script>
        <script type="application/ld+json">${JSON.stringify(data)}</script>
        <meta property="og:title" content="From meta"><meta name="description" content="What it says.">`),
    ).toMatchObject({
      title: 'From the data',
      published: '2025-08-16T03:04:05+02:00',
      site: 'The Paper',
      description: 'What it says.',
      language: 'en',
      url: 'https://paper.example/story',
    });
  });

  it('comes from meta elements, else from what is shown', () => {
    expect(
      facts('<meta property="og:title" content="From meta"><meta name="date" content="2025-08-16">'),
    ).toMatchObject({
      title: 'From meta',
      published: '2025-08-16',
    });
    expect(facts('')).toMatchObject({ title: 'Shown title', published: null, site: null, description: null });
  });

  it.each([
    ['16 August 2025 10:00 UTC', '2025-08-16T10:00:00.000Z'],
    ['Fri, 15 Aug 2025 22:00:00 -0400', '2025-08-16T02:00:00.000Z'],
    ['August 15, 2025 10:00 PM EDT', '2025-08-16T02:00:00.000Z'],
    ['August 15, 2025 22:00', '2025-08-15T22:00:00.000Z'],
    ['August 15, 2025', '2025-08-15'],
    ['2025-08-15T18:30:00+02:00', '2025-08-15T18:30:00+02:00'],
    ['2025-08-15T99:99', '2025-08-15'],
    ['2025-13-45', null],
    ['yesterday', null],
    ['<b>', null],
  ])('reads the date %s as %s, wherever the reader is', (content, expected) => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date(0).getTimezoneOffset()).toBe(-720);
    document.head.innerHTML = '<meta name="date">';
    document.querySelector('meta')?.setAttribute('content', content);
    document.body.innerHTML = '';
    expect(readPage(document, 'https://paper.example/').facts.published).toBe(expected);
    vi.unstubAllEnvs();
  });

  it('is cut to a bearable length', () => {
    const { title, site } = facts(
      `<meta property="og:title" content="${'t'.repeat(90_000)}"><meta property="og:site_name" content="${'s'.repeat(90_000)}">`,
    );
    expect(title).toHaveLength(500);
    expect(site).toHaveLength(200);
  });
});
