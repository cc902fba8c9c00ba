import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readClaimFolder } from '../../scripts/claim-folder';
import { ARTICLE } from '../../scripts/shots-list';
import { openArticle } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { spaceOut } from './harness/media';
import { mapBeside } from './harness/popup';

const parsed = readClaimFolder('assets/claims/alaska-summit');
if (!parsed.ok) throw new Error('the bundled base has errors');
const { points, sources } = parsed.base;
const accounts = points.flatMap((point) => point.accounts);

/** Axe looks at each of two thousand cells, several times; on a busy machine that takes its time. */
const SLOW = 240_000;

async function openMap(lab: Lab, path = 'map.html'): Promise<Page> {
  const page = await lab.extension.openPage(path);
  await page.bringToFront();
  await page.waitForSelector('.map-table');
  return page;
}
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place ?? null);
/** Whether something lies over what has the focus. */
const isHidden = () => {
  const at = document.activeElement?.getBoundingClientRect();
  if (!at) return true;
  const top = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
  return !document.activeElement?.contains(top);
};
const count = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, selector);

inEachBrowser('The coverage map', (lab) => {
  it('holds every account of the base in a table whose heads say what belongs together', async () => {
    const page = await openMap(lab());
    expect(await count(page, 'tbody th[scope=row]')).toBe(
      points.filter((point) => point.accounts.length).length,
    );
    expect(await count(page, 'thead th[scope=col]')).toBe(new Set(accounts.map(({ source }) => source)).size);
    expect(await count(page, 'tbody td button')).toBe(accounts.length);
    const stray = await page.evaluate(() => {
      const columns = document.querySelectorAll('thead th[scope=col]').length + 1;
      const width = (row: HTMLTableRowElement) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
      return [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter(
        (row) => width(row) !== columns,
      ).length;
    });
    expect(stray).toBe(0);
    await page.close();
  });

  it('puts every account under its own source', async () => {
    const page = await openMap(lab());
    const wrong = await page.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('thead th[scope=col]')].map(
        (head) => head.getBoundingClientRect().left,
      );
      if (heads.some((left, i) => i > 0 && left - (heads[i - 1] ?? 0) < 24))
        return 'columns too narrow to point at';
      return [...document.querySelectorAll<HTMLElement>('tbody td button')].filter((cell) => {
        const column = Number(cell.dataset.place?.split(':')[1]);
        return Math.abs(cell.getBoundingClientRect().left - (heads[column] ?? 0)) > 1;
      }).length;
    });
    expect(wrong).toBe(0);
    await page.close();
  });

  it('is heard as a table: each head by a name of its own, each account once, sections as headings', async () => {
    const page = await openMap(lab());
    const heard = await page.evaluate(() => {
      const said = (element: Element) =>
        [...element.childNodes]
          .filter((node) => !(node instanceof Element && node.ariaHidden === 'true'))
          .map((node) => node.textContent)
          .join('');
      const heads = [...document.querySelectorAll('thead th[scope=col]')];
      const cells = [...document.querySelectorAll<HTMLElement>('tbody td button')].map((cell) => ({
        name: cell.ariaLabel ?? '',
        account: cell.title,
        head: heads[Number(cell.dataset.place?.split(':')[1])],
      }));
      const parts = (head: Element | undefined, of: string) => head?.querySelector(of)?.textContent ?? '';
      return {
        countries: [...document.querySelectorAll('thead th[scope=colgroup]')].map(said),
        heads: heads.map(({ textContent }) => textContent),
        accounts: cells.map(({ account }) => account),
        // The head of the column has been read already: the outlet, and what tells its columns apart.
        twice: cells.filter(({ name, head }) =>
          ['bdi', '.soft'].some((part) => parts(head, part) && name.startsWith(`${parts(head, part)}, `)),
        ).length,
        bare: cells.filter(({ name }) => name.startsWith('(')).length,
        dated: cells.filter(({ name, head }) => !parts(head, '.soft') && /^[A-Z][a-z]{2}\s\d/.test(name))
          .length,
        rows: [...document.querySelectorAll('tbody th[scope=row] button')].map(said),
        sections: [...document.querySelectorAll('tbody [role=heading][aria-level="2"]')].map(said),
      };
    });
    expect(heard.countries).toContain('Azerbaijan');
    expect(heard.countries.filter((name) => name.length < 4)).toEqual([]);
    expect(new Set(heard.heads).size).toBe(heard.heads.length);
    expect(heard.accounts.toSorted()).toEqual(accounts.map(({ account }) => account).toSorted());
    expect([heard.twice, heard.bare]).toEqual([0, 0]);
    expect(heard.dated).toBeGreaterThan(100);
    expect(heard.rows.toSorted()).toEqual(
      points
        .filter((point) => point.accounts.length)
        .map(({ label }) => label)
        .toSorted(),
    );
    expect(heard.sections).toEqual(parsed.base.base.sections.map(({ title }) => title));
    await page.close();
  });

  it('is one Tab stop, is walked with the arrow keys, and opens an account with Enter; Escape leads back', async () => {
    const page = await openMap(lab());
    expect(await count(page, '.map-table [tabindex="0"]')).toBe(1);
    await page.focus('.map-check input');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('0:-1');
    await page.keyboard.press('ArrowRight');
    const cell = await focused(page);
    expect(cell).toMatch(/^0:\d+$/);
    expect(await count(page, '.map-table [tabindex="0"]')).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.map-detail');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-detail-title');
    // Who reads back from there comes to the filters, not to the last of a thousand accounts.
    expect(await count(page, '.map-detail ~ .map-scroll')).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.map-detail', { hidden: true });
    expect(await focused(page)).toBe(cell);

    // In little room the account stands above the table and hides nothing of it; Escape closes it from there, too.
    for (const [width, height] of [
      [683, 384],
      [320, 640],
      [320, 256],
    ] as const) {
      await page.setViewport({ width, height });
      await page.keyboard.press('Enter');
      await page.waitForSelector('.map-detail');
      await page.focus('.map-table [tabindex="0"]');
      for (const key of ['PageDown', 'ArrowDown', 'Home', 'ArrowRight'] as const) {
        await page.keyboard.press(key);
        expect(await page.evaluate(isHidden), `${key} at ${width} × ${height}`).toBe(false);
      }
      const at = await focused(page);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.map-detail', { hidden: true });
      expect(await focused(page)).toBe(at);
    }
    await page.close();
  });

  it('names every point and outlet in full, with the spacing that readers may ask for, too', async () => {
    const page = await openMap(lab());
    /** Heads whose text leaves its own place. */
    const cut = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.map-label, .map-source-head bdi')].flatMap((label) => {
          const place = label.closest('th')?.getBoundingClientRect() ?? new DOMRect();
          const range = document.createRange();
          range.selectNodeContents(label);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const isIn =
            left >= place.left - 3 &&
            right <= place.right + 3 &&
            top >= place.top - 1 &&
            bottom <= place.bottom + 1;
          const isWhole =
            label.scrollWidth <= label.clientWidth + 1 || getComputedStyle(label).overflow === 'visible';
          return isIn && isWhole ? [] : [label.textContent];
        }),
      );
    expect(await cut()).toEqual([]);
    await spaceOut(page);
    expect(await cut()).toEqual([]);
    await page.close();
  });

  it('never hides the focused cell behind its heads', async () => {
    const page = await openMap(lab());
    await page.focus('.map-table [tabindex="0"]');
    for (const key of [
      'PageDown',
      'PageDown',
      'End',
      'ArrowLeft',
      'ArrowUp',
      'ArrowUp',
      'Home',
      'ArrowRight',
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.evaluate(isHidden), key).toBe(false);
    }
    await page.close();
  });

  it('narrows by search and by difference, says how much is left, and saves exactly that', async () => {
    const page = await openMap(lab());
    await page.type('.map-filters input[type=search]', 'fly-past');
    await page.waitForFunction(() => document.querySelectorAll('tbody th[scope=row]').length < 10);
    const cells = await count(page, 'tbody td button');
    expect(await page.$eval('.map-counts', (counts) => counts.textContent)).toContain(String(cells));
    const csv = await page.evaluate(async () => {
      let saved: Blob | undefined;
      URL.createObjectURL = (blob) => {
        saved = blob as Blob;
        return '#';
      };
      [...document.querySelectorAll<HTMLButtonElement>('.map-title button')][0]?.click();
      return saved?.text();
    });
    expect(csv?.match(/\r\n/g)).toHaveLength(cells + 1);
    await page.close();
  });

  it('links an outlet’s name to its own page only, and a copy under the host that has it', async () => {
    const page = await openMap(lab());
    const length = points.find(({ id }) => id === 'talks-duration');
    await page.$$eval(
      '.map-label',
      (labels, name) =>
        labels
          .find(({ textContent }) => textContent === name)
          ?.closest('button')
          ?.click(),
      length?.label,
    );
    await page.waitForSelector('.map-detail .account');
    // They come a few dozen at a time.
    await page.waitForFunction(
      (of) => {
        document.querySelector<HTMLElement>('.map-detail .accounts > .button')?.click();
        return document.querySelectorAll('.map-detail .account').length === of;
      },
      {},
      length?.accounts.length,
    );
    const shown = await page.$$eval('.map-detail .account', (all) =>
      all.map((account) => ({
        outlet: account.querySelector('.source-outlet')?.textContent,
        own: account.querySelector<HTMLAnchorElement>('.source-outlet a')?.href,
        copy: account.querySelector<HTMLAnchorElement>('.source-copy')?.href,
        line: account.querySelector('.source-where')?.textContent,
      })),
    );
    expect(shown).toHaveLength(length?.accounts.length ?? 0);
    const addresses = (key: 'url' | 'via') =>
      (length?.accounts ?? []).flatMap(({ source }) => sources.find(({ id }) => id === source)?.[key] ?? []);
    expect(shown.flatMap(({ own }) => own ?? []).sort()).toEqual(addresses('url').sort());
    expect(shown.flatMap(({ copy }) => copy ?? []).sort()).toEqual(addresses('via').sort());
    for (const { copy, line } of shown)
      if (copy) expect(line).toContain(`copy found at ${new URL(copy).hostname.replace('www.', '')}`);
    // TASS's dispatch was read in a copy on a network that is not linked (docs/sources.md).
    expect(
      shown.filter(({ outlet, line }) => outlet === 'TASS' && line?.includes('no link known')),
    ).toHaveLength(1);
    await page.close();
  });

  it(
    'shows which of its points the article reports that the popup came from, and leaves only these',
    async () => {
      const title = 'Trump <b>and</b> Putin leave';
      const html = ARTICLE.html.replace('"headline": "Trump and Putin leave', `"headline": "${title}`);
      const article = await openArticle(lab(), ARTICLE.url, html);
      const state = await article.settled();
      if (state.status !== 'done') throw new Error(`not read: ${JSON.stringify(state)}`);
      expect(state.title).toContain(title);
      const found = new Set(state.analysis.comparisons.map(({ point }) => point));
      const rows = points.filter((point) => point.accounts.length);
      const reported = rows.filter(({ id }) => found.has(id)).map(({ label }) => label);
      expect(reported.length).toBeGreaterThan(10);
      expect(reported.length).toBeLessThan(rows.length);

      const path = await mapBeside(lab(), article);
      const page = await openMap(lab(), path);
      await page.waitForSelector('.map-article');
      const names = (selector: string) =>
        page.$$eval(selector, (all) => all.map((label) => label.textContent).toSorted());
      /** A row whose head has the sign, by its name for those who don't see it. */
      const signed = 'tbody th:has([role=img] > title) .map-label';
      expect(await names(signed)).toEqual(reported.toSorted());
      expect(await names('tbody th [role=img] > title')).toEqual(reported.map(() => 'In this article'));
      const line = await page.$eval('.map-article', (line) => ({
        title: line.querySelector('[dir=auto]')?.textContent,
        text: line.textContent,
      }));
      expect(line.title).toBe(state.title);
      expect(line.text).toContain(`reports ${reported.length} of the ${rows.length} points listed here`);

      await page.click('.map-article input');
      await page.waitForFunction(
        (rows) => document.querySelectorAll('tbody th[scope=row]').length === rows,
        {},
        reported.length,
      );
      expect(await names('.map-label')).toEqual(reported.toSorted());
      expect(await page.$eval('.map-counts', ({ textContent }) => textContent)).toContain(
        `${reported.length} points`,
      );
      // A few rows will do.
      await page.type('.map-filters input[type=search]', 'limousine');
      await page.waitForFunction("document.querySelectorAll('.map-table tbody tr').length < 10");
      expect(await count(page, signed)).toBeGreaterThan(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.close();

      // Where the reader went on, no article is named, and nothing is missed.
      lab().web.serve('https://www.bbc.com/news/weather', '<h1>Rain</h1><p>It rains.</p>');
      await article.page.goto('https://www.bbc.com/news/weather');
      await article.settled();
      const later = await openMap(lab(), path);
      await article.state();
      expect(await count(later, 'tbody th[scope=row]')).toBe(rows.length);
      expect(await count(later, '.map-article, .article-sign')).toBe(0);
      await later.close();
      await article.page.close();
      const last = await openMap(lab(), path);
      await article.state();
      expect(await count(last, '.map-article, .article-sign')).toBe(0);
      await last.close();
    },
    SLOW,
  );

  it('says that no page is compared with its base while that is switched off, and leads to where it can be', async () => {
    const turnOff = (ids: string[]) =>
      inExtension(lab(), (api, basesOff) => api.storage.local.set({ basesOff }), ids);
    const page = await openMap(lab());
    expect(await count(page, '.map-off')).toBe(0);
    await turnOff(['alaska-summit']);
    try {
      await page.waitForSelector('.map-off');
      expect(await page.$eval('.map-off', ({ textContent }) => textContent)).toContain('switched off');
      expect(await page.$eval('.map-off button', ({ textContent }) => textContent)).toBe('Claim bases');
    } finally {
      await turnOff([]);
    }
    await page.waitForSelector('.map-off', { hidden: true });
    await page.close();
  });

  it('says what to do where nothing fits', async () => {
    const page = await openMap(lab());
    await page.type('.map-filters input[type=search]', 'qqqqqqqq');
    await page.waitForSelector('.map-empty button');
    await page.click('.map-empty button');
    await page.waitForSelector('.map-table');
    expect(await page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
    await page.close();
  });

  it(
    'has nothing that axe objects to, with and without an account open',
    async () => {
      const page = await openMap(lab());
      expect(await violationsInBothThemes(page)).toEqual([]);
      // Two thousand cells were judged; beside an open account a few rows of them will do.
      await page.type('.map-filters input[type=search]', 'limousine');
      await page.waitForFunction("document.querySelectorAll('.map-table tbody tr').length < 10");
      for (const place of ['0:-1', '-1:0']) {
        await page.click(`[data-place="${place}"]`);
        await page.waitForSelector('.map-detail');
        expect(await violationsInBothThemes(page)).toEqual([]);
      }
      await page.close();
    },
    SLOW,
  );

  it('prints whole on one landscape page', async () => {
    // Firefox has no such interface in its tests; the same style sheet holds there.
    if (lab().name === 'firefox') return;
    const page = await openMap(lab());
    expect(sources.length).toBeGreaterThan(100);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    await page.close();
  });
});
